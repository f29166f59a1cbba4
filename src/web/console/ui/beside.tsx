import { useSignal } from "@preact/signals";
import type { ConversationView, MatterView } from "../../../console/protocol.ts";
import { Icon } from "../../shared/icons.tsx";
import { moment, waited } from "../../shared/times.ts";
import { pathOf } from "../desk/acts.ts";
import type { Problem, Talk } from "../desk/desk.ts";
import { take } from "./acts.ts";
import { Deed } from "./deed.tsx";
import { OpenLink } from "./open-link.tsx";
import { problemInWords } from "./say.ts";
import { useScreen, useWords } from "./screen.ts";
import { canTake, standingOf } from "./standing.ts";
import { aboutOf, useHistory, useHistoryWords, whereAndWho, whoHas } from "./use-history.ts";

/** Tells that the same customer has another matter open: who has it, since when it waits, and what is promised there. */
export function Beside({
  talk,
  conversation,
}: {
  readonly talk: Talk;
  readonly conversation: ConversationView;
}) {
  const { w } = useWords();
  const words = useHistoryWords();
  const { beside } = useHistory(talk);
  const where = beside.value.map(({ conversation: other }) => whereAndWho(other, conversation, w));
  // Told once: how long they have waited changes each minute, which nobody wants to hear.
  return (
    <div class="beside">
      <p class="sr" role="status">
        {where.map((place) => words.same(place)).join(". ")}
      </p>
      {beside.value.map((matter) => (
        <Other key={matter.conversation.id} talk={talk} conversation={conversation} matter={matter} />
      ))}
    </div>
  );
}

interface Shown {
  readonly talk: Talk;
  readonly conversation: ConversationView;
  readonly matter: MatterView;
}

function Other({ talk, conversation, matter }: Shown) {
  const { me } = useScreen();
  const { w } = useWords();
  const words = useHistoryWords();
  const { conversation: other } = matter;
  const standing = standingOf(other, me.value);
  const own = standingOf(conversation, me.value);
  const { problem, busy, takeIt } = useTaking(talk, other, canTake(own));
  return (
    <div class="other">
      <Icon name="person" />
      <p>
        <b dir="auto">{words.same(whereAndWho(other, conversation, w))}</b>{" "}
        <span dir="auto">{aboutOf(matter, w)}</span>
        <br />
        {whoHas(other, standing, w)}. <Waits conversation={other} /> <Promised matter={matter} />
        {problem !== null && (
          <span class="by-late" role="alert">
            {problemInWords(problem, w)}
          </span>
        )}
      </p>
      <OpenLink id={other.id} name={aboutOf(matter, w)} />
      {canTake(standing) && (own.kind === "mine" || canTake(own)) && (
        <Deed class="btn edge" busy={busy || talk.busy.value} act={takeIt}>
          {own.kind === "mine" ? words.takeToo : words.takeBoth}
        </Deed>
      )}
    </div>
  );
}

function Waits({ conversation: { waitingSince, awaits } }: { readonly conversation: ConversationView }) {
  const { now } = useScreen().desk;
  const { language } = useWords();
  const words = useHistoryWords();
  if (waitingSince === null || awaits !== "us") return null;
  return <>{words.waited(waited(now.value - Date.parse(waitingSince), language))}</>;
}

function Promised({ matter: { promised } }: { readonly matter: MatterView }) {
  const { now } = useScreen().desk;
  const { language } = useWords();
  const words = useHistoryWords();
  return (
    <>
      {promised.map(({ text, dueAt }) => (
        <span key={dueAt} class="by-time" dir="auto">
          {words.promised(moment(Date.parse(dueAt), now.value, language), text)}{" "}
        </span>
      ))}
    </>
  );
}

/** Takes the other matter, and the open one too where nobody has it. */
function useTaking(talk: Talk, other: ConversationView, alsoOwn: boolean) {
  const screen = useScreen();
  const { desk, world } = screen;
  const history = useHistory(talk);
  const problem = useSignal<Problem | null>(null);
  const busy = useSignal(false);
  const takeIt = async () => {
    if (busy.peek()) return;
    busy.value = true;
    const answer = await desk.api.send("POST", `${pathOf(other.id)}/take`, { key: world.newKey() });
    problem.value = answer.ok ? null : answer.problem;
    if (answer.ok && alsoOwn) await take(screen);
    await history.read();
    busy.value = false;
  };
  return { problem: problem.value, busy: busy.value, takeIt: () => void takeIt() };
}
