import { messageId, type MessageId } from "../domain/ids.ts";
import type { Incoming, Receipt } from "../turn/ports/incoming.ts";
import type { Situation } from "../turn/ports/situation.ts";
import type { Think, Thought } from "../turn/ports/store.ts";
import type { Open } from "../domain/conversation.ts";
import type { FollowDeed } from "../turn/ports/followers.ts";
import type { ThinkOfDead } from "../turn/ports/letter-store.ts";
import type { DeadLine, ThinkOfDeadLine } from "../turn/ports/outbox-store.ts";
import type { Unsent } from "./sendings.ts";
import { writingOf, type Plan, type Source, type Writing } from "./change.ts";
import { afterDeed, type Follower, isStill } from "./follower.ts";
import type { Around, Customer, Held, KeptLetter, ThreadFacts, TurnFacts } from "./facts.ts";
import { isOvertaken, met, newThread } from "./thread-before.ts";
import { situationOf } from "./situation.ts";

/** What a delivery comes to, from what was found: pure, so that every engine does the same. */
export function planTurn(facts: TurnFacts, incoming: Incoming, think: Think, source: Source): Plan<Receipt> {
  if (facts.kind === "repeated") return { answer: facts.receipt, change: null };
  if (facts.kind === "known" && isOvertaken(incoming, facts.around.thread))
    return { answer: { ...nothing(source), thread: facts.around.thread.id }, change: null };
  const before =
    facts.kind === "known"
      ? { ...facts.around, thread: met(facts.around.thread, incoming, source.now) }
      : alone(newThread(facts.customer, incoming, source), facts);
  const earlier = facts.kind === "known" ? facts.earlier : null;
  const situation = { ...situationOf(before, source), ...(earlier !== null && { earlier }) };
  const own = incoming.kind === "message" ? incoming : null;
  const writing = writingOf(before, situation, think(situation), own, source);
  const first = writing.messages[0]?.id ?? messageId(source.newId());
  return {
    answer: { message: first, repeated: false, thread: before.thread.id },
    change: {
      ...writing,
      threadIsNew: facts.kind === "new-thread",
      customer: customerChange(facts, writing.thread.customer),
      ...remembered(writing, incoming, first),
    },
  };
}

/** What a due conversation's thought comes to. */
export function planFire(
  around: Around<Held<Open>>,
  think: (situation: Situation & { readonly conversation: Open }) => Thought,
  source: Source,
): Plan<true> {
  const situation = situationOf(around, source);
  const thought = think({ ...situation, conversation: around.held.conversation });
  return { answer: true, change: writingOf(around, situation, thought, null, source) };
}

/** What telling a thread of a known problem comes to; nothing where that has been done. */
export function planTell(
  found: { readonly around: Around; readonly one: Follower } | null,
  deed: FollowDeed,
  think: Think,
  source: Source,
): Plan<boolean> {
  if (found === null || !isStill(found.one, deed, source.now)) return { answer: false, change: null };
  const situation = situationOf(found.around, source);
  const writing = writingOf(found.around, situation, think(situation), null, source);
  return { answer: true, change: { ...writing, told: afterDeed(found.one, deed, source.now) } };
}

/** What it comes to that a letter reaches nobody. */
export function planDead(
  around: Around,
  letter: Pick<KeptLetter, "id" | "kind" | "to">,
  why: string,
  think: ThinkOfDead,
  source: Source,
): Plan<true> {
  const situation = situationOf(around, source);
  const writing = writingOf(around, situation, think(situation, letter), null, source);
  return { answer: true, change: { ...writing, dead: { id: letter.id, why } } };
}

/** What it comes to that a line reaches nobody. */
export function planDeadLine(
  around: Around,
  line: DeadLine & Pick<Unsent, "message">,
  why: string,
  think: ThinkOfDeadLine,
  source: Source,
): Plan<true> {
  const situation = situationOf(around, source);
  const writing = writingOf(around, situation, think(situation, line), null, source);
  return { answer: true, change: { ...writing, unsent: { message: line.message, why } } };
}

const nothing = (source: Source) => ({ message: messageId(source.newId()), repeated: true });

type AnyAround = Pick<Around, "queue" | "booked" | "links">;

const alone = (thread: ThreadFacts, { queue, booked, links }: AnyAround): Around => ({
  queue,
  links,
  thread,
  held: null,
  agentAtWork: false,
  holder: null,
  booked,
  unsent: false,
  lost: false,
});

function customerChange(
  facts: Exclude<TurnFacts, { kind: "repeated" }>,
  after: Customer,
): Writing["customer"] {
  const before = facts.kind === "known" ? facts.around.thread.customer : facts.customer;
  if (before === null) return "new";
  return before.name === after.name && before.verifiedAs === after.verifiedAs ? "kept" : "changed";
}

/** Only a message has a row of its own; the keys of all else are kept beside the log. */
const remembered = (
  { thread }: Writing,
  { kind, key }: Incoming,
  message: MessageId,
): Pick<Writing, "unlogged"> => ({
  unlogged: kind === "message" ? null : { thread: thread.id, kind, key, message },
});
