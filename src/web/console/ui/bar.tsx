import type { ConversationView } from "../../../console/protocol.ts";
import { clock, day } from "../../shared/times.ts";
import { ask, showPart } from "./acts.ts";
import { Deed } from "./deed.tsx";
import { closeReasonInWords, titleOf } from "./say.ts";
import { useScreen, useWords } from "./screen.ts";
import { customerName, standingInWords, standingOf } from "./standing.ts";

/** What the conversation is about, whose it is, and how the agent lets it go. */
export function Bar({ conversation: c }: { readonly conversation: ConversationView }) {
  const screen = useScreen();
  const { w } = useWords();
  const standing = standingOf(c, screen.me.value);
  return (
    <div class="bar">
      <div class="ttl">
        <h2 id="talk-title" tabIndex={-1} dir="auto">
          {titleOf(c, w)}
        </h2>
        <p>
          <bdi>{customerName(c.customer, w)}</bdi>
          <span class="via">, {c.channel === "directline" ? w.talk.website : c.channel}</span>.{" "}
          {c.state === "closed" ? <Ended conversation={c} /> : `${standingInWords(standing, w)}.`}
        </p>
      </div>
      <div class="acts" role="group" aria-label={w.acts.label}>
        <button class="btn bg" type="button" onClick={() => showPart(screen, "dossier")}>
          {w.acts.background}
        </button>
        {standing.kind === "mine" && (
          <>
            <Deed class="btn" act={() => ask(screen, "give-back")}>
              {w.acts.giveBack} <kbd aria-hidden="true">G</kbd>
            </Deed>
            <Deed class="btn edge" act={() => ask(screen, "close")}>
              {w.acts.close} <kbd aria-hidden="true">E</kbd>
            </Deed>
          </>
        )}
      </div>
    </div>
  );
}

function Ended({ conversation: c }: { readonly conversation: ConversationView }) {
  const { now } = useScreen().desk;
  const { w, language } = useWords();
  const at = Date.parse(c.closedAt ?? c.startedAt);
  const when = `${day(at, now.value, language)} ${clock(at, language)}`;
  return <>{w.talk.closed(when, closeReasonInWords(c.closeReason ?? "", w))}</>;
}
