import type { ConversationView } from "../../../console/protocol.ts";
import { clock, day, moment } from "../../shared/times.ts";
import type { Talk } from "../desk/desk.ts";
import { ask, pass, showPart, wait } from "./acts.ts";
import { Deed } from "./deed.tsx";
import { channelInWords, closeReasonInWords, titleOf } from "./say.ts";
import { useScreen, useWords } from "./screen.ts";
import { type Standing, canPass, customerName, standingInWords, standingOf } from "./standing.ts";

/** What the conversation is about, whose it is, and how the agent lets it go. */
export function Bar({
  talk,
  conversation: c,
}: {
  readonly talk: Talk;
  readonly conversation: ConversationView;
}) {
  const { me } = useScreen();
  const { w } = useWords();
  const standing = standingOf(c, me.value);
  return (
    <div class="bar">
      <div class="ttl">
        <h2
          id="talk-title"
          // While it may still change, it comes only when that takes long.
          class={c.title === null && !talk.loaded.value ? "fades-late" : undefined}
          tabIndex={-1}
          dir="auto"
        >
          {titleOf(c, talk.messages.value, w)}
        </h2>
        <p>
          <bdi>{customerName(c.customer, w)}</bdi>
          <span class="via">, {channelInWords(c.channel, w)}</span>.{" "}
          {c.state === "closed" ? (
            <Ended conversation={c} />
          ) : (
            <Stands conversation={c} standing={standing} />
          )}
        </p>
      </div>
      <ActsOnIt standing={standing} />
    </div>
  );
}

function ActsOnIt({ standing }: { readonly standing: Standing }) {
  const screen = useScreen();
  const { w } = useWords();
  return (
    <div class="acts" role="group" aria-label={w.acts.label}>
      <button class="btn bg" type="button" onClick={() => showPart(screen, "dossier")}>
        {w.acts.background}
      </button>
      {canPass(standing, screen.me.value) && (
        <Deed class="btn" act={() => pass(screen)}>
          {w.passing.open}
        </Deed>
      )}
      {standing.kind === "mine" && (
        <>
          <Deed class="btn" act={() => wait(screen)}>
            {w.waiting.open}
          </Deed>
          <Deed class="btn" act={() => ask(screen, "give-back")}>
            {w.acts.giveBack} <kbd aria-hidden="true">G</kbd>
          </Deed>
          <Deed class="btn edge" act={() => ask(screen, "close")}>
            {w.acts.close} <kbd aria-hidden="true">E</kbd>
          </Deed>
        </>
      )}
    </div>
  );
}

/** Who has it; of what waits for its promise also by when that is due. */
function Stands({
  conversation: { state, promisedFor },
  standing,
}: {
  readonly conversation: ConversationView;
  readonly standing: Standing;
}) {
  const { now } = useScreen().desk;
  const { w, language } = useWords();
  if (state !== "promised" || promisedFor === null) return <>{`${standingInWords(standing, w)}.`}</>;
  const who = standing.kind === "queue" ? w.ledger.anyone : standingInWords(standing, w);
  return (
    <>
      <span class="by-time">{w.ledger.state(moment(Date.parse(promisedFor), now.value, language))}</span>.{" "}
      {who}.
    </>
  );
}

function Ended({ conversation: c }: { readonly conversation: ConversationView }) {
  const { now } = useScreen().desk;
  const { w, language } = useWords();
  const at = Date.parse(c.closedAt ?? c.startedAt);
  const when = `${day(at, now.value, language)} ${clock(at, language)}`;
  return <>{w.talk.closed(when, closeReasonInWords(c.closeReason ?? "", w))}</>;
}
