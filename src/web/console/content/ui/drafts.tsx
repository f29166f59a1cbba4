import { clock, day } from "../../../shared/times.ts";
import { useBench, useWords } from "./bench.ts";
import { entryPlace } from "./places.ts";

/** What is being written and not published yet, whoever writes it. */
export function Drafts() {
  const { drafts, world } = useBench();
  const { w, language } = useWords();
  const all = drafts.value?.drafts ?? [];
  if (all.length === 0) return null;
  const mark = { change: w.list.draft, add: w.list.added, remove: w.list.removal };
  return (
    <section class="begun" aria-labelledby="begun">
      <h3 id="begun">{w.list.drafts}</h3>
      <ul>
        {all.map(({ id, kind, by, at }) => (
          <li key={id}>
            <a href={entryPlace(id)}>{id}</a>{" "}
            <small>
              {mark[kind]} · <bdi>{by}</bdi> · {day(Date.parse(at), world.now(), language)}{" "}
              {clock(Date.parse(at), language)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
