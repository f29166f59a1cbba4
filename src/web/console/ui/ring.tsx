import type { PromiseView } from "../../../console/protocol.ts";
import { waited } from "../../shared/times.ts";
import { partLeft } from "../desk/promise-standing.ts";
import { useScreen, useWords } from "./screen.ts";

/** How much of a promise's time is left, or by how much it has passed: a ring with the figure inside. */
export function Ring({ promise }: { readonly promise: PromiseView }) {
  const { now } = useScreen().desk;
  const { w, language } = useWords();
  const left = Date.parse(promise.dueAt) - now.value;
  const time = waited(Math.abs(left), language);
  const [figure = "", unit = ""] = /^\d/.test(time) ? time.split(" ") : ["< 1", "min"];
  return (
    <svg
      class="ring"
      viewBox="0 0 48 48"
      role="img"
      aria-label={left > 0 ? w.ledger.left(time) : w.ledger.over(time)}
    >
      <circle class="b" cx="24" cy="24" r="20" />
      <circle
        class="f"
        cx="24"
        cy="24"
        r="20"
        pathLength="100"
        stroke-dasharray={`${left > 0 ? Math.round(partLeft(promise, now.value) * 100) : 100} 100`}
        transform="rotate(-90 24 24)"
      />
      <text x="24" y="26">
        {figure}
      </text>
      <text class="s" x="24" y="36">
        {unit}
      </text>
    </svg>
  );
}
