import { Icon } from "../../shared/icons.tsx";
import { clock } from "../../shared/times.ts";
import { breachesIn } from "../desk/self-check.ts";
import { useScreen, useWords } from "./screen.ts";

/** What is wrong with the connection, and for supervisors with the house. */
export function Troubles() {
  const { desk } = useScreen();
  const { w } = useWords();
  return (
    <div class="offline" role="status">
      {desk.link.value === "offline" && (
        <p>
          <Icon name="off" />
          {w.offline}
        </p>
      )}
      <Breaches />
    </div>
  );
}

function Breaches() {
  const { me, selfCheck } = useScreen();
  const { w, language } = useWords();
  const found = selfCheck.value;
  const breaches = breachesIn(found);
  if (me.value?.role !== "supervisor" || found === null || breaches.length === 0) return null;
  const what = breaches.map(({ kind, n }) => w.selfCheck[kind](n)).join(", ");
  return (
    <p>
      <Icon name="late" />
      {w.selfCheck.found(what, clock(Date.parse(found.checkedAt), language))}
    </p>
  );
}
