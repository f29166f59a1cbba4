import { useScreen } from "../ui/screen.ts";
import { Fig } from "./fig.tsx";
import { Section } from "./section.tsx";
import type { Overview } from "./state.ts";
import { useWords } from "./use-words.ts";

/** How many wait, what a new customer is told of it, and how often what was told was true. */
export function Queue({ house }: { readonly house: Overview }) {
  const { desk } = useScreen();
  const { w, percent } = useWords();
  const found = house.queue.value;
  const range = found?.range ?? null;
  const told = found?.told;
  return (
    <Section title={w.queue.title} isComing={found === null}>
      <dl class="figs">
        <Fig name={w.queue.waiting} value={desk.figures.value?.waiting ?? w.unknown} />
        <Fig
          name={w.queue.now}
          value={range === null ? w.queue.noRange : w.queue.range(range.low, range.high)}
          kind="wait"
        />
        {told !== undefined && told.told > 0 && (
          <Fig name={w.queue.right} value={percent(told.right / told.told)} />
        )}
      </dl>
      {told !== undefined && <HowTrue told={told} />}
    </Section>
  );
}

type Told = NonNullable<Overview["queue"]["value"]>["told"];

function HowTrue({ told: { told, right, longer } }: { readonly told: Told }) {
  const { w, percent } = useWords();
  if (told === 0) return <p class="o">{w.queue.none}</p>;
  const counts = { right, longer, sooner: told - right - longer };
  return (
    <>
      <table class="tbl">
        <caption>{w.queue.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{w.queue.outcome}</th>
            <th scope="col">{w.queue.count}</th>
            <th scope="col">{w.queue.share}</th>
          </tr>
        </thead>
        <tbody>
          {(["right", "longer", "sooner"] as const).map((kind) => (
            <tr key={kind}>
              <th scope="row">{w.queue.rows[kind]}</th>
              <td>{counts[kind]}</td>
              <td>{percent(counts[kind] / told)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="o">{w.queue.gaveUp}</p>
    </>
  );
}
