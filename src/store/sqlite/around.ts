import type { Conversation, Time } from "../../domain/conversation.ts";
import type { AgentId, ThreadId } from "../../domain/ids.ts";
import type { Queue } from "../../domain/queue/told.ts";
import { atWorkMs, lastAgentOf, type Around, type Held } from "../facts.ts";
import * as find from "../sql/find.ts";
import { promiseOf } from "../sql/promise-rows.ts";
import { booked, openIn } from "../sql/promises.ts";
import { conversationOf } from "../sql/conversation-rows.ts";
import { stayOf } from "../sql/stay-rows.ts";
import * as stays from "../sql/stays.ts";
import type { ConversationRow } from "../sql/conversation-row.ts";
import { threadOf, type ThreadWithCustomer } from "../sql/thread-rows.ts";
import { staysRead } from "../stay.ts";
import { linksOf } from "../links.ts";
import { linkReads } from "./links.ts";
import type { Engine } from "./engine.ts";

/** A thread that is known to be there. */
export function threadAt(engine: Engine, id: ThreadId): ThreadWithCustomer {
  const thread = engine.one(find.thread({ id }));
  if (thread === null) throw new Error(`There is no thread ${id}.`);
  return thread;
}

/** The thread's open conversation, else the one that is named, else the one that ended last. */
export function currentOf(
  engine: Engine,
  thread: ThreadId,
  named: ConversationRow | null = null,
): Held | null {
  const row = engine.one(find.openIn({ thread })) ?? named ?? engine.one(find.endedLastIn({ thread }));
  return row === null ? null : heldOf(engine, row);
}

/** Promises are read only where there are some. */
export function heldOf(engine: Engine, row: ConversationRow): Held {
  const promises = row.open_promises === 0 ? [] : engine.all(openIn({ conversation: row.id })).map(promiseOf);
  return { conversation: conversationOf(row, promises), version: row.version, handOvers: row.hand_overs };
}

/** What stands around a conversation of the thread. */
export function aroundOf<H extends Held | null>(
  engine: Engine,
  thread: ThreadWithCustomer,
  held: H,
  now: Time,
): Around<H> {
  const waits = thread.reference !== null && engine.one(find.unsentIn({ thread: thread.id })) !== null;
  const conversation = held?.conversation ?? null;
  const holder = lastAgentOf(conversation);
  return {
    thread: threadOf(thread),
    held,
    agentAtWork: isAtWork(engine, conversation, now),
    holder: holder === null ? null : (engine.one(find.agent({ id: holder }))?.name ?? null),
    queue: queueOf(engine),
    booked: bookedAfter(engine, now),
    unsent: waits,
    lost:
      thread.reference !== null &&
      conversation?.state === "queued" &&
      engine.one(find.lossIn({ thread: thread.id })) !== null,
    links: (own) => linksOf(linkReads(engine, now), own),
  };
}

/** Who waits, read only where it is asked. */
export const queueOf = (engine: Engine): Queue => ({
  ahead: (rank) => engine.one(stays.ahead({ rank }))?.n ?? 0,
  stays: () => engine.all(stays.newest({ limit: staysRead })).map(stayOf),
});

/** How many open promises are due when, from a moment on. */
export const bookedAfter = (engine: Engine, now: Time) =>
  engine.all(booked({ after: now })).map(({ due_at: dueAt, n }) => ({ dueAt, count: n }));

function isAtWork(engine: Engine, conversation: Conversation | null, now: Time): boolean {
  const agent = lastAgentOf(conversation);
  return agent !== null && isThere(engine, agent, now);
}

/** Whether a session of the agent's was seen lately. */
export const isThere = (engine: Engine, agent: AgentId, now: Time): boolean =>
  engine.one(find.atWork({ agent, since: now - atWorkMs, now })) !== null;
