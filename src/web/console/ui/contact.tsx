import { useSignal } from "@preact/signals";
import type { PromiseView } from "../../../console/protocol.ts";
import { masked } from "../desk/promise-standing.ts";
import { useWords } from "./screen.ts";

/** Where the customer is told, with its middle hidden until an agent wants to see it; a number can be called. */
export function Contact({ contact: { kind, value } }: Pick<PromiseView, "contact">) {
  const { w } = useWords();
  const isShown = useSignal(false);
  if (value === null) return <p class="o">{w.ledger.chat}</p>;
  const hidden = masked(kind, value);
  return (
    <p class="contact">
      <bdi class="num">{isShown.value ? value : hidden}</bdi>
      {!isShown.value && (
        <button
          class="lnk"
          type="button"
          aria-label={w.ledger.showAll(hidden)}
          onClick={() => {
            isShown.value = true;
          }}
        >
          {w.ledger.show}
        </button>
      )}
      {kind === "phone" && (
        <a class="lnk" href={`tel:${value}`}>
          {w.ledger.call}
        </a>
      )}
    </p>
  );
}
