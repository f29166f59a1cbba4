import type { Pending, Talk } from "../desk/desk.ts";
import { Icon } from "../../shared/icons.tsx";
import { Plain } from "./line.tsx";
import { problemInWords } from "./say.ts";
import { useScreen, useWords } from "./screen.ts";
import { firstName } from "./standing.ts";

/** What the agent has written and the server has not: on its way, or kept here until it is tried again. */
export function PendingLine({ talk, pending }: { readonly talk: Talk; readonly pending: Pending }) {
  const { me } = useScreen();
  const { w } = useWords();
  const name = firstName(me.value?.name ?? "");
  const note = pending.kind === "note";
  return (
    <li class={note ? "note pending" : "msg agent pending"}>
      <p class="by">
        {note && <b>{w.talk.note}</b>} {note ? <small dir="auto">{name}</small> : <b dir="auto">{name}</b>}
      </p>
      <div class="body">
        <Plain text={pending.text} />
        {pending.state === "sending" ? (
          <p class="fate">{w.write.sending}</p>
        ) : (
          <div class="fate failed" role="group" aria-label={w.write.failed}>
            <p>
              <Icon name="late" />
              {w.write.failed} {pending.problem !== null && problemInWords(pending.problem, w)}
            </p>
            <button class="lnk" type="button" onClick={() => talk.retry(pending.key)}>
              {w.write.again}
            </button>
            <button class="lnk" type="button" onClick={() => talk.discard(pending.key)}>
              {w.write.discard}
            </button>
          </div>
        )}
      </div>
    </li>
  );
}
