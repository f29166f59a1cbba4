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
import type { Breach } from "../../turn/alarms.ts";
import type { SkilledAgent } from "../../turn/ports/accounts.ts";
import type { Draft, Publication } from "../../turn/ports/drafts.ts";
import type { HubOffer } from "../../turn/ports/hub-store.ts";
import type { Comment } from "../../turn/ports/ratings.ts";
import type { Task } from "../../turn/ports/tasks.ts";
import type { AgentAct } from "../../turn/ports/act.ts";
import type { Incoming } from "../../turn/ports/incoming.ts";
import type { Sending } from "./put-outbox.ts";
import type { ShelvedLetter } from "./put-letters.ts";
import type { KeptPromise } from "./put-promises.ts";
import type { KeptReceipt } from "./receipts.ts";
import type { Follower } from "../follower.ts";
import type { KeptBreach } from "../alarm-letter.ts";
import type { Gist } from "../gist.ts";
import type { Relinked } from "../../domain/person/link.ts";
import type { LinkCode } from "../../turn/ports/people.ts";
import type { Tally } from "../tally.ts";
import type {
  ActRecord,
  Customer,
  EndedStay,
  Held,
  KeptEvidence,
  KeptFile,
  KeptRating,
  KeptReason,
  Message,
  ThreadFacts,
} from "../facts.ts";

/** A conversation with its thread and the number of its last change. */
export interface Kept<C extends Conversation = Conversation> extends Held<C>, Gist {
  readonly thread: ThreadId;
  readonly change: number;
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
  readonly outbox: Map<string, Sending>;
  /** By the key under which each piece of a line was sent. */
  readonly receipts: Map<string, KeptReceipt>;
  readonly letters: Map<string, ShelvedLetter>;
  readonly breaches: Map<Breach, KeptBreach>;
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
  readonly links: Map<ThreadId, Relinked>;
  readonly codes: Map<ThreadId, LinkCode>;
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

export const followerKey = ({ entry, thread, at }: Pick<Follower, "entry" | "thread" | "at">): string =>
  `${entry} ${thread} ${at}`;

/** The thread's one promise of a problem's end that is open. */
export const openFollow = ({ followers }: Pick<Shelves, "followers">, entry: EntryId, thread: ThreadId) =>
  [...followers.values()].find((one) => one.entry === entry && one.thread === thread && one.toldAt === null);

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
