import type { Named } from "../../domain/acts.ts";
import type { Open, Time } from "../../domain/conversation.ts";
import { wakesAt } from "../../domain/due.ts";
import type { OpenTask } from "../../domain/guidance.ts";
import type { AgentId, ConversationId, EntryId, MessageId, ThreadId } from "../../domain/ids.ts";
import type { Receiver } from "../../domain/queue/passing.ts";
import type { Role } from "../../turn/ports/accounts.ts";
import type { ActResult, AgentAct } from "../../turn/ports/act.ts";
import type { EarlierMatter } from "../../turn/ports/situation.ts";
import type { Incoming } from "../../turn/ports/incoming.ts";
import {
  answersOf,
  type ActFacts,
  type Around,
  type Held,
  type KeptLetter,
  type TurnFacts,
} from "../facts.ts";
import * as find from "../sql/find.ts";
import { isHeldBy, toOf } from "../sql/letter-rows.ts";
import * as letters from "../sql/letters.ts";
import { followerOf } from "../sql/follower-rows.ts";
import * as followers from "../sql/followers.ts";
import * as sending from "../sql/sending.ts";
import * as tasks from "../sql/tasks.ts";
import type { ConversationRow } from "../sql/conversation-row.ts";
import type { ActRow } from "../sql/schema.ts";
import { customerOf } from "../sql/thread-rows.ts";
import { deadLineOf } from "../sendings.ts";
import { linksOf } from "../links.ts";
import { linkReads } from "./links.ts";
import * as links from "../sql/links.ts";
import type { Engine } from "./engine.ts";
import { aroundOf, bookedAfter, currentOf, heldOf, isThere, queueOf, threadAt } from "./around.ts";

/** What a delivery finds, in as few reads as it takes. */
export function turnFacts(engine: Engine, incoming: Incoming, now: Time): TurnFacts {
  const { channel, channelThreadId, key } = incoming;
  const thread = engine.one(find.threadNamed({ channel, channel_id: channelThreadId }));
  if (thread === null) {
    const known = find.customerNamed({ channel, channel_customer_id: incoming.customer.channelCustomerId });
    const customer = engine.one(known);
    return {
      kind: "new-thread",
      customer: customer === null ? null : customerOf(customer),
      queue: queueOf(engine),
      booked: bookedAfter(engine, now),
      links: (own) => linksOf(linkReads(engine, now), own),
    };
  }
  const seen = { thread: thread.id, key };
  const first = engine.one(
    incoming.kind === "message"
      ? find.messageOnce(seen)
      : find.unloggedOnce({ ...seen, kind: incoming.kind }),
  );
  if (first !== null) {
    return { kind: "repeated", receipt: { message: first.id, repeated: true, thread: thread.id } };
  }
  const named = answeredIn(engine, thread.id, incoming);
  const held = currentOf(engine, thread.id, named);
  const earlier = named === null || named.id === held?.conversation.id ? null : earlierOf(engine, named);
  return { kind: "known", around: aroundOf(engine, thread, held, now), earlier };
}

type NamesMessage = Extract<AgentAct, { message: MessageId }>;

/** What an agent's act finds. */
export function actFacts(engine: Engine, act: AgentAct, now: Time): ActFacts {
  const known = engine.one(find.act({ key: act.key, conversation: act.conversation, agent: act.agent }));
  if (known !== null) {
    return { kind: "answered", fingerprint: known.fingerprint, result: resultOf(known) };
  }
  const row = engine.one(find.conversation({ id: act.conversation }));
  if (row === null) return { kind: "no-conversation" };
  const held = heldOf(engine, row);
  return {
    kind: "known",
    around: aroundOf(engine, threadAt(engine, row.thread_id), held, now),
    agent: agentOf(engine.one(find.agent({ id: act.agent }))),
    lastSeq: engine.one(find.newestIn({ thread: row.thread_id, conversation: row.id }))?.seq ?? 0,
    named: "message" in act ? namedIn(engine, act) : null,
    task: act.kind === "mend" ? taskIn(engine, act) : null,
    receiver: act.kind === "transfer" && act.to !== "queue" ? receiverOf(engine, act.to, now) : null,
  };
}

const agentOf = (row: { readonly id: AgentId; readonly name: string; readonly role: Role } | null) =>
  row === null ? null : { id: row.id, name: row.name, isSupervisor: row.role === "supervisor" };

function receiverOf(engine: Engine, id: AgentId, now: Time): Receiver | null {
  const row = engine.one(find.agent({ id }));
  if (row === null || row.role === "editor") return null;
  return { id, name: row.name, atWork: isThere(engine, id, now) };
}

function taskIn(engine: Engine, act: Extract<AgentAct, { kind: "mend" }>): OpenTask | null {
  const row = engine.one(tasks.one({ id: act.task }));
  if (row?.conversation_id !== act.conversation) return null;
  return { id: row.id, entry: row.entry, from: row.source, isDone: row.state === "done" };
}

function namedIn(engine: Engine, { conversation, message }: NamesMessage): Named {
  const row = engine.one(find.named({ conversation, id: message }));
  return row === null ? null : { seq: row.seq, byCustomer: row.author === "customer", text: row.text };
}

/** What stands around a conversation that is still open and still due; null when it no longer is. */
export function dueFacts(engine: Engine, id: ConversationId, now: Time): Around<Held<Open>> | null {
  const row = engine.one(find.conversation({ id }));
  if (row === null) return null;
  const { conversation, ...held } = heldOf(engine, row);
  if (conversation.state === "closed" || wakesAt(conversation) > now) return null;
  return aroundOf(engine, threadAt(engine, row.thread_id), { conversation, ...held }, now);
}

/** What stands around a thread that wants to be told of a known problem, and what it was promised; null when it doesn't. */
export function tellFacts(engine: Engine, entry: EntryId, thread: ThreadId, now: Time) {
  const row = engine.one(followers.one({ entry, thread }));
  if (row === null) return null;
  const around = aroundOf(engine, threadAt(engine, thread), currentOf(engine, thread), now);
  return { around, one: followerOf(row) };
}

/** What stands around a thread that has to be told how it was linked or parted; null when it no longer has. */
export function linkFacts(engine: Engine, thread: ThreadId, now: Time) {
  const row = engine.one(links.untoldIn({ thread }));
  if (row === null || row.what === null || row.channel === null) return null;
  const around = aroundOf(engine, threadAt(engine, thread), currentOf(engine, thread), now);
  return { around, untold: { what: row.what, channel: row.channel } };
}

/** What stands around a letter that is still on its way by the try that holds it, or, with null, that was taken; else null. */
export function deadFacts(
  engine: Engine,
  id: string,
  attempts: number | null,
  now: Time,
): { readonly around: Around; readonly letter: Pick<KeptLetter, "id" | "kind" | "to"> } | null {
  const row = engine.one(letters.one({ id }));
  if (row === null) return null;
  const found = attempts === null ? row.state === "sent" : isHeldBy(row, attempts);
  const { thread_id: thread, kind } = row;
  if (!found || thread === null || kind === "alarm") return null;
  const around = aroundOf(engine, threadAt(engine, thread), currentOf(engine, thread), now);
  return { around, letter: { id, kind, to: toOf(row) } };
}

/** What a line that reaches nobody finds; null when this try doesn't hold it any more. */
export function deadLineFacts(engine: Engine, key: string, attempts: number, now: Time) {
  const row = engine.one(sending.heldBy({ key, tries: attempts + 1 }));
  const line = row === null ? null : engine.one(sending.line({ id: row.message_id }));
  if (row === null || line === null) return null;
  const around = aroundOf(engine, threadAt(engine, row.thread_id), currentOf(engine, row.thread_id), now);
  return { around, line: deadLineOf({ ...line, conversation: line.conversation_id }) };
}

/** The matter of this thread that a delivery says it answers; another thread's is none. */
function answeredIn(engine: Engine, thread: ThreadId, incoming: Incoming): ConversationRow | null {
  const id = answersOf(incoming);
  const row = id === null ? null : engine.one(find.conversation({ id }));
  return row?.thread_id === thread ? row : null;
}

function earlierOf(engine: Engine, row: ConversationRow): EarlierMatter {
  const agent = row.last_agent_id === null ? null : engine.one(find.agent({ id: row.last_agent_id }));
  return { closedAt: row.closed_at ?? 0, agent: agent?.name ?? null, about: row.about };
}

const resultOf = (row: ActRow): ActResult =>
  row.refusal === null
    ? { ok: true, message: row.message_id }
    : { ok: false, code: row.refusal, by: row.refused_by };
