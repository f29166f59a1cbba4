import {
  conversationId,
  customerId,
  messageId,
  personId,
  promiseId,
  threadId,
  type MessageId,
} from "../domain/ids.ts";
import { languageOf } from "../domain/language.ts";
import type { Incoming, Receipt } from "../turn/ports/incoming.ts";
import type { Situation } from "../turn/ports/situation.ts";
import type { Think, Thought } from "../turn/ports/store.ts";
import type { Open, Time } from "../domain/conversation.ts";
import type { FollowDeed } from "../turn/ports/followers.ts";
import type { ThinkOfDead } from "../turn/ports/letter-store.ts";
import type { DeadLine, ThinkOfDeadLine } from "../turn/ports/outbox-store.ts";
import type { Unsent } from "./sendings.ts";
import { writingOf, type Plan, type Source, type Writing } from "./change.ts";
import { afterDeed, type Follower, isStill } from "./follower.ts";
import type { Around, Customer, Held, KeptLetter, ThreadFacts, TurnFacts } from "./facts.ts";

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

/** The plain facts a thought is given. */
export function situationOf(around: Around, source: Source): Situation {
  const { id, channel, language, languageFrom, greeted, customerWroteAt, adAt } = around.thread;
  const isPush = around.thread.reference !== null;
  const token = around.thread.page?.token ?? source.pages.newToken();
  let code: string | null = null;
  return {
    now: source.now,
    thread: { id, channel, language, languageFrom, greeted, isPush, customerWroteAt, adAt },
    conversation: around.held?.conversation ?? null,
    freshId: conversationId(source.newId()),
    nextSeq: around.thread.lastSeq + 1,
    verifiedAs: around.thread.customer.verifiedAs,
    lost: around.lost,
    agentAtWork: around.agentAtWork,
    holder: around.holder,
    freshPromise: promiseId(source.newId()),
    booked: around.booked,
    queue: around.queue,
    page: { token, address: source.pages.addressOf(token) },
    links: around.links(around.thread),
    freshPerson: personId(source.newId()),
    /** Hardly any thought needs one, and making it costs as much as all ids of a turn. */
    get freshCode() {
      return (code ??= source.pages.newCode());
    },
  };
}

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

function newThread(known: Customer | null, incoming: Incoming, source: Source): ThreadFacts {
  const customer = known ?? {
    id: customerId(source.newId()),
    channelCustomerId: incoming.customer.channelCustomerId,
    name: null,
    verifiedAs: null,
  };
  return {
    id: threadId(source.newId()),
    channel: incoming.channel,
    channelThreadId: incoming.channelThreadId,
    customer: named(customer, incoming),
    language: languageOf(incoming.locale) ?? "fi",
    languageFrom: "page",
    greeted: false,
    reference: incoming.reference,
    lastSeq: 0,
    lastAt: 0,
    page: null,
    ...signed({ signedAt: null }, incoming, source.now),
    ...wrote({ customerWroteAt: null, adAt: null }, incoming, source.now),
  };
}

/** The thread with what this delivery tells of the way back, the name and, until a message was clear, the page's language. */
function met(thread: ThreadFacts, incoming: Incoming, now: Time): ThreadFacts {
  const page = thread.languageFrom === "page" ? languageOf(incoming.locale) : null;
  return {
    ...thread,
    customer: named(thread.customer, incoming),
    language: page ?? thread.language,
    reference: incoming.reference ?? thread.reference,
    ...signed(thread, incoming, now),
    ...wrote(thread, incoming, now),
  };
}

type Wrote = Pick<ThreadFacts, "customerWroteAt" | "adAt">;

/** What comes late or twice never takes a window back. */
function wrote({ customerWroteAt, adAt }: Wrote, incoming: Incoming, now: Time): Wrote {
  if (!isByItsChannel(incoming)) return { customerWroteAt, adAt };
  const at = Math.min(incoming.sentAt ?? now, now);
  return {
    customerWroteAt: Math.max(customerWroteAt ?? at, at),
    adAt: incoming.byAd === true ? Math.max(adAt ?? at, at) : adAt,
  };
}

/** What is asked for by tapping in the channel itself. Coming back from a login is none: the channel opens no window for that. */
const asked: ReadonlySet<Incoming["kind"]> = new Set<Incoming["kind"]>(["language", "sign-in"]);

/** A window that opens is no word of the customer's, except where they have to ask for it: on channels that are sent to. */
function isByItsChannel(incoming: Incoming): boolean {
  if (incoming.kind === "message") return incoming.by === undefined;
  if (incoming.kind === "joined") return incoming.reference !== null;
  return asked.has(incoming.kind);
}

/** Only the thread's own customer can give it a name, or be vouched for; neither is taken back by who says nothing. */
function named(customer: Customer, incoming: Incoming): Customer {
  const { channelCustomerId, name } = incoming.customer;
  if (channelCustomerId !== customer.channelCustomerId) return customer;
  return { ...customer, name: name ?? customer.name, verifiedAs: vouched(customer, incoming) };
}

/** Who signs in is who they were, until they sign out. */
function vouched({ verifiedAs }: Customer, { kind, customer }: Incoming): string | null {
  if (kind === "signed-out") return null;
  return kind === "signed-in" ? (verifiedAs ?? customer.verifiedAs) : (customer.verifiedAs ?? verifiedAs);
}

const isSignedNow = ({ kind }: Incoming): boolean => kind === "signed-in" || kind === "signed-out";

function signed({ signedAt }: Pick<ThreadFacts, "signedAt">, incoming: Incoming, now: Time) {
  return { signedAt: isSignedNow(incoming) ? (incoming.sentAt ?? now) : signedAt };
}

/** What was signed in before the customer signed out, and comes after it, changes nothing; nor the other way round. */
const isOvertaken = (incoming: Incoming, { signedAt }: ThreadFacts): boolean =>
  isSignedNow(incoming) && (incoming.sentAt ?? Infinity) < (signedAt ?? 0);

const nothing = (source: Source) => ({ message: messageId(source.newId()), repeated: true });

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
