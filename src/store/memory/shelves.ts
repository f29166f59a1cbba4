import { atWork } from "./at-work.ts";
import { queueOf } from "./queue.ts";
import type { Conversation, Time } from "../../domain/conversation.ts";
import type {
  AgentId,
  AttachmentId,
  ConversationId,
  CustomerId,
  EntryId,
  MessageId,
  PromiseId,
  ThreadId,
} from "../../domain/ids.ts";
import type { SkilledAgent } from "../../turn/accounts.ts";
import type { Draft, Publication } from "../../turn/drafts.ts";
import type { HubOffer } from "../../turn/hub-store.ts";
import type { Comment } from "../../turn/ratings.ts";
import type { Task } from "../../turn/tasks.ts";
import type { AgentAct } from "../../turn/act.ts";
import type { Incoming } from "../../turn/ports.ts";
import type { Change, OutboxRow, Writing } from "../change.ts";
import { putRating } from "./put-rating.ts";
import { putLetters, type ShelvedLetter } from "./put-letters.ts";
import { bookedAfter, type KeptPromise, putPromises } from "./put-promises.ts";
import { putTasks } from "./tasks.ts";
import type { KeptReceipt } from "./receipts.ts";
import type { Follower } from "./follower.ts";
import { gistOf, type Gist } from "../gist.ts";
import type { Tally } from "../tally.ts";
import {
  lastAgentOf,
  type ActRecord,
  type Around,
  type Customer,
  type EndedStay,
  type Held,
  type KeptEvidence,
  type KeptFile,
  type KeptRating,
  type KeptReason,
  type Message,
  type ThreadFacts,
} from "../facts.ts";

/** A conversation with its thread and the number of its last change. */
export interface Kept<C extends Conversation = Conversation> extends Held<C>, Gist {
  readonly thread: ThreadId;
  readonly change: number;
}

export interface Sending extends Omit<OutboxRow, "state"> {
  readonly state: OutboxRow["state"] | "sent" | "dead";
  readonly thread: ThreadId;
  readonly attempts: number;
  readonly error: string | null;
}

interface Session {
  readonly agent: AgentId;
  readonly expiresAt: Time;
  readonly seenAt: Time;
}

interface ShelvedEvidence extends KeptEvidence {
  readonly thread: ThreadId;
  readonly message: MessageId;
  readonly text: string;
}

/** All that the memory store keeps: what the tables are for the SQL stores. */
export interface Shelves {
  readonly customers: Map<CustomerId, Customer & { readonly channel: string }>;
  readonly threads: Map<ThreadId, ThreadFacts>;
  readonly logs: Map<ThreadId, readonly Message[]>;
  /** Keys of deliveries, by `keyOf`. */
  readonly deliveries: Map<string, MessageId>;
  readonly files: Map<AttachmentId, KeptFile>;
  readonly conversations: Map<ConversationId, Kept>;
  readonly acts: Map<string, ActRecord>;
  /** By message, kind and entry: the same again only counts as said anew. */
  readonly evidence: Map<string, ShelvedEvidence>;
  readonly ratings: Map<ConversationId, KeptRating & Partial<Pick<Comment, "read">>>;
  /** By `followerKey`. */
  readonly followers: Map<string, Follower>;
  readonly outbox: Map<MessageId, Sending>;
  readonly receipts: Map<MessageId, KeptReceipt>;
  readonly letters: Map<string, ShelvedLetter>;
  readonly agents: Map<AgentId, SkilledAgent & { readonly passwordHash: string }>;
  readonly sessions: Map<string, Session>;
  readonly drafts: Map<EntryId, Draft>;
  readonly publications: Map<string, Publication>;
  readonly tasks: Map<string, Task>;
  /** By entry, kind and day. */
  readonly tally: Map<string, Tally & { readonly n: number }>;
  readonly promises: Map<PromiseId, KeptPromise>;
  readonly stays: EndedStay[];
  /** What was said last of each. */
  readonly openReasons: Map<ConversationId, KeptReason>;
  readonly hubOffers: Map<string, HubOffer>;
}

/** A key counts within its thread and for its kind: a window's opening never swallows a message that chose the same key. */
export const keyOf = (thread: ThreadId, kind: Incoming["kind"], key: string): string =>
  JSON.stringify([thread, kind, key]);

/** An act's key is the agent's own within a conversation. */
export const actKeyOf = ({
  key,
  conversation,
  agent,
}: Pick<AgentAct, "key" | "conversation" | "agent">): string => `${conversation} ${agent} ${key}`;

/** Writes a whole change. Only the first line can fail, so that it is all or nothing without a transaction. */
export function put(shelves: Shelves, change: Change): void {
  if (change.kind === "writing") refuseSecondOpen(shelves, change);
  if (change.act !== null) shelves.acts.set(actKeyOf(change.act), change.act);
  if (change.kind === "refused") return;
  const { thread, held, rating } = change;
  shelves.customers.set(thread.customer.id, { ...thread.customer, channel: thread.channel });
  shelves.threads.set(thread.id, thread);
  shelves.logs.set(thread.id, [...(shelves.logs.get(thread.id) ?? []), ...change.messages]);
  for (const file of change.files) shelves.files.set(file.id, file);
  putDeliveries(shelves, change);
  putTasks(shelves, change);
  putPromises(shelves, change);
  for (const one of change.evidence) putEvidence(shelves, thread.id, one);
  if (held !== null) putConversation(shelves, change, held);
  if (rating !== null) putRating(shelves, rating);
  putFollowers(shelves, change);
  putLetters(shelves, change);
  for (const row of change.outbox) {
    shelves.outbox.set(row.message, { ...row, thread: thread.id, attempts: 0, error: null });
  }
}

function putConversation(shelves: Shelves, change: Writing, held: Held): void {
  if (change.stay !== null) shelves.stays.push(change.stay);
  const { id } = held.conversation;
  const [newest, before, gist] = [lastChange(shelves) + 1, shelves.conversations.get(id), gistOf(change)];
  // Taken out first, so that the map stays in the order of changes.
  shelves.conversations.delete(id);
  shelves.conversations.set(id, {
    ...held,
    thread: change.thread.id,
    change: newest,
    saidSeq: gist.saidSeq ?? before?.saidSeq ?? null,
    about: gist.about ?? before?.about ?? null,
  });
}

function putEvidence({ logs, evidence }: Shelves, thread: ThreadId, one: KeptEvidence): void {
  const said = logs.get(thread)?.find(({ seq }) => seq === one.asked);
  if (said === undefined) return;
  const key = JSON.stringify([said.id, one.kind, one.entry]);
  const id = evidence.get(key)?.id ?? one.id;
  evidence.set(key, { ...one, id, thread, message: said.id, text: said.text });
}

export const followerKey = (entry: EntryId, thread: ThreadId): string => `${entry} ${thread}`;

function putFollowers({ followers }: Shelves, { thread, follows, told }: Writing): void {
  for (const entry of follows) {
    const key = followerKey(entry, thread.id);
    if (followers.get(key)?.toldAt !== null)
      followers.set(key, { entry, thread: thread.id, at: thread.lastAt, toldAt: null });
  }
  if (told === null) return;
  const key = followerKey(told, thread.id);
  const one = followers.get(key);
  if (one !== undefined) followers.set(key, { ...one, toldAt: thread.lastAt });
}

function putDeliveries({ deliveries }: Shelves, { thread, messages, unlogged }: Writing): void {
  for (const { key, id } of messages) {
    if (key !== null) deliveries.set(keyOf(thread.id, "message", key), id);
  }
  if (unlogged !== null) deliveries.set(keyOf(thread.id, unlogged.kind, unlogged.key), unlogged.message);
}

function refuseSecondOpen({ conversations }: Shelves, { thread, held }: Writing): void {
  if (held === null || held.conversation.state === "closed") return;
  const other = [...conversations.values()].find(
    (kept) =>
      kept.thread === thread.id &&
      kept.conversation.state !== "closed" &&
      kept.conversation.id !== held.conversation.id,
  );
  if (other !== undefined) {
    throw new Error(`In thread ${thread.id} the conversation ${other.conversation.id} is open already.`);
  }
}

export const lastChange = (shelves: Shelves): number =>
  Math.max(0, ...[...shelves.conversations.values()].slice(-1).map((kept) => kept.change));

export const threadNamed = (shelves: Shelves, channel: string, channelThreadId: string) =>
  [...shelves.threads.values()].find((t) => t.channel === channel && t.channelThreadId === channelThreadId);

/** The thread with its customer as last named in any thread. */
export function threadOf(shelves: Shelves, id: ThreadId): ThreadFacts {
  const thread = shelves.threads.get(id);
  if (thread === undefined) throw new Error(`There is no thread ${id}.`);
  return { ...thread, customer: shelves.customers.get(thread.customer.id) ?? thread.customer };
}

export const unsentIn = (shelves: Shelves, thread: ThreadId): boolean =>
  [...shelves.outbox.values()].some((row) => row.thread === thread && row.state === "next");

/** What stands around a thought about `held`. */
export function aroundOf<H extends Held | null>(
  shelves: Shelves,
  thread: ThreadId,
  held: H,
  now: Time,
): Around<H> {
  const agent = lastAgentOf(held?.conversation ?? null);
  const holder = agent === null ? undefined : shelves.agents.get(agent);
  return {
    thread: threadOf(shelves, thread),
    held,
    agentAtWork: agent !== null && atWork(shelves, agent, now),
    holder: holder?.name ?? null,
    queue: queueOf(shelves),
    booked: held === null ? [] : bookedAfter(shelves, now),
    unsent: unsentIn(shelves, thread),
  };
}
