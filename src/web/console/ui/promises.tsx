import type { PromiseView } from "../../../console/protocol.ts";
import { Icon } from "../../shared/icons.tsx";
import { clock, day } from "../../shared/times.ts";
import type { Talk } from "../desk/desk.ts";
import { Part } from "./part.tsx";
import { PromiseCard } from "./promise-card.tsx";
import { useScreen, useWords } from "./screen.ts";

/** What is promised in a conversation, the first due first; what was, folded beneath. */
export function Promises({ talk }: { readonly talk: Talk }) {
  const { w } = useWords();
  const all = talk.promises.value;
  if (all.length === 0) return null;
  const ended = all.filter(({ state }) => state !== "open");
  return (
    <Part title={w.ledger.title}>
      {all
        .filter(({ state }) => state === "open")
        .map((promise) => (
          <PromiseCard key={promise.id} talk={talk} promise={promise} />
        ))}
      {ended.length > 0 && (
        <details class="ended">
          <summary>{w.ledger.ended(ended.length)}</summary>
          <ul>
            {ended.map((promise) => (
              <Ended key={promise.id} promise={promise} />
            ))}
          </ul>
        </details>
      )}
    </Part>
  );
}

function Ended({ promise: { state, ended, text } }: { readonly promise: PromiseView }) {
  const { now } = useScreen().desk;
  const { w, language } = useWords();
  if (state === "open" || ended === null) return null;
  const at = Date.parse(ended.at);
  return (
    <li class={state}>
      <Icon name={state === "kept" ? "yes" : "no"} />
      <span dir="auto">
        <b>{w.ledger.ends[state]}</b>{" "}
        <small>{`${day(at, now.value, language)} ${clock(at, language)}`}</small>
        <br />
        {text}
        {ended.note !== "" && <small class="end-note">{ended.note}</small>}
      </span>
    </li>
  );
}
