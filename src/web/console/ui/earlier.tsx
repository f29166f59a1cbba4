import type { ConversationView, MatterView } from "../../../console/protocol.ts";
import { clock, day } from "../../shared/times.ts";
import type { Talk } from "../desk/desk.ts";
import { historyOf, type Past } from "../desk/history.ts";
import { focusSoon } from "./focus.ts";
import { OpenLink } from "./open-link.tsx";
import { channelInWords, closeReasonInWords, problemInWords, titleOf } from "./say.ts";
import { type Screen, useScreen, useWords } from "./screen.ts";
import { firstName, standingOf } from "./standing.ts";
import { Log } from "./transcript.tsx";
import { aboutOf, beginning, useHistoryWords, whoHas } from "./use-history.ts";

/** Shows the next earlier matter of the customer above the log, with the focus on what it is. */
export function showEarlier({ desk, fold }: Screen): void {
  const talk = desk.selected.peek();
  if (talk === null) return;
  fold.value = "talk";
  void historyOf(desk.api, talk)
    .showNext()
    .then((came) => {
      if (came && desk.selected.peek() === talk) focusSoon(".past h3");
    });
}

/** What the customer came with before, one matter at a time, in the order of time down to the open one. */
export function Earlier({
  talk,
  conversation,
}: {
  readonly talk: Talk;
  readonly conversation: ConversationView;
}) {
  const screen = useScreen();
  const { w } = useWords();
  const words = useHistoryWords();
  const { hidden, shown, told, problem } = historyOf(screen.desk.api, talk);
  if (told.value === null || (hidden.value.length === 0 && shown.value.length === 0)) return null;
  // Who has asked to see it reads it by themselves: nothing of it is news.
  return (
    <div class="earlier" aria-live="off">
      <More hidden={hidden.value} isAll={!told.value.more} show={() => showEarlier(screen)} />
      {problem.value !== null && (
        <p class="sys" role="alert">
          {problemInWords(problem.value, w)}
        </p>
      )}
      {shown.value.map((past) => (
        <PastMatter key={past.conversation.id} past={past} />
      ))}
      {shown.value.length > 0 && (
        <h3 class="past-now">{words.now(channelInWords(conversation.channel, w))}</h3>
      )}
    </div>
  );
}

function More(of: {
  readonly hidden: readonly MatterView[];
  readonly isAll: boolean;
  readonly show: () => void;
}) {
  const { desk } = useScreen();
  const { w, language } = useWords();
  const words = useHistoryWords();
  const [next] = of.hidden;
  if (next === undefined) return of.isAll ? null : <p class="sys">{words.most}</p>;
  const { channel, startedAt } = next.conversation;
  const when = day(Date.parse(startedAt), desk.now.value, language);
  return (
    <p class="sys">
      <button class="btn edge show-past" type="button" onClick={of.show}>
        <span dir="auto">{words.show(channelInWords(channel, w), when, aboutOf(next, w))}</span>{" "}
        <kbd aria-hidden="true">H</kbd>
      </button>
      {of.hidden.length > 1 && <small>{words.older(of.hidden.length - 1)}</small>}
    </p>
  );
}

function PastMatter({ past: { matter, conversation, messages, receipts } }: { readonly past: Past }) {
  const { desk } = useScreen();
  const { w, language } = useWords();
  const about = titleOf(conversation, messages, w);
  const began = Date.parse(conversation.startedAt);
  const when = `${day(began, desk.now.value, language)} ${clock(began, language)}`;
  return (
    <section class="past" aria-label={about}>
      <header>
        <h3 tabIndex={-1}>
          {beginning(channelInWords(conversation.channel, w))}, {when}. <span dir="auto">{about}</span>
        </h3>
        <p>
          <HowItStands matter={matter} /> <OpenLink id={conversation.id} name={about} />
        </p>
      </header>
      <ol>
        <Log
          conversation={conversation}
          messages={messages}
          receiptOf={(message) => receipts.find((one) => one.message === message)}
          isPast
        />
      </ol>
    </section>
  );
}

/** Who had it and how it ended, or who has it. */
function HowItStands({ matter: { conversation: c, hadBy } }: { readonly matter: MatterView }) {
  const { desk, me } = useScreen();
  const { w, language } = useWords();
  const words = useHistoryWords();
  if (c.state !== "closed" || c.closedAt === null) return <>{whoHas(c, standingOf(c, me.value), w)}.</>;
  const at = Date.parse(c.closedAt);
  const when = `${day(at, desk.now.value, language)} ${clock(at, language)}`;
  const who = hadBy === null ? words.byBot : words.had(firstName(hadBy));
  return (
    <span dir="auto">
      {who} {w.talk.closed(when, closeReasonInWords(c.closeReason ?? "", w))}
    </span>
  );
}
