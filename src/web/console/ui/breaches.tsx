import { Icon } from "../../shared/icons.tsx";
import { clock } from "../../shared/times.ts";
import { breachesIn } from "../desk/self-check.ts";
import { selfCheck } from "../words/self-check.ts";
import { useScreen, useWords } from "./screen.ts";

/** What is broken in the house: the numbers of its self-check that should be 0. */
export function Breaches() {
  const found = useScreen().selfCheck.value;
  const { language } = useWords();
  const w = selfCheck[language];
  const breaches = breachesIn(found);
  if (found === null || breaches.length === 0) return null;
  const what = breaches.map(({ kind, n }) => w[kind](n)).join(", ");
  return (
    <p>
      <Icon name="late" />
      {w.found(what, clock(Date.parse(found.checkedAt), language))}
    </p>
  );
}
