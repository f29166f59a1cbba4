import { useId } from "preact/hooks";
import { moment } from "../../shared/times.ts";
import { useScreen } from "../ui/screen.ts";
import { Section } from "./section.tsx";
import type { NewsPromise, Overview } from "./state.ts";
import { useWords } from "./use-words.ts";

/** What announcements have promised to those who wait for a known problem's end: of which, by when the next word comes, to how many. */
export function Announced({ house }: { readonly house: Overview }) {
  const { w } = useWords();
  const found = house.announced.value;
  return (
    <Section title={w.announced.title} isComing={found === null}>
      {found?.length === 0 && <p class="o">{w.announced.none}</p>}
      {found !== null && found.length > 0 && <Promises all={found} />}
    </Section>
  );
}

function Promises({ all }: { readonly all: readonly NewsPromise[] }) {
  const { w } = useWords();
  const id = useId();
  return (
    <>
      <div class="wide" tabIndex={0} role="group" aria-labelledby={id}>
        <table class="tbl">
          <caption id={id}>{w.announced.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{w.announced.problem}</th>
              <th scope="col">{w.announced.next}</th>
              <th scope="col">{w.announced.count}</th>
            </tr>
          </thead>
          <tbody>
            {all.map((one) => (
              <Row key={`${one.id} ${one.dueAt ?? ""}`} one={one} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="o">{w.announced.text}</p>
    </>
  );
}

function Row({ one: { id, dueAt, count, topics } }: { readonly one: NewsPromise }) {
  const { world } = useScreen();
  const { w, language } = useWords();
  const [now, due] = [world.now(), dueAt === null ? null : Date.parse(dueAt)];
  const isLate = due !== null && due <= now;
  return (
    <tr>
      <th scope="row" dir="auto">
        {topics?.[language] ?? w.announced.gone(id)}
      </th>
      <td class={isLate ? "by-late" : undefined}>
        {due === null ? w.announced.noTime : w.announced.by(moment(due, now, language), isLate)}
      </td>
      <td>{count}</td>
    </tr>
  );
}
