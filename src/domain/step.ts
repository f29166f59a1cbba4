import type {
  Closed,
  Conversation,
  HandOverReason,
  Promised,
  Queued,
  Time,
  WithAgent,
  WithBot,
} from "./conversation.ts";
import type { Moment } from "./calendar.ts";
import type { Decision } from "./decide.ts";
import type { AgentId, EntryId } from "./ids.ts";
import { isMischief } from "./matching/understanding.ts";
import { endedByCustomer, reopenedToAgent, reopenedToQueue } from "./moves/endings.ts";
import { answered, chatted, missed, offered } from "./moves/with-bot.ts";
import { handedOver, parted, wroteInQueue, wroteToAgent } from "./moves/with-people.ts";
import * as promises from "./promise/moves.ts";
import { goOn } from "./queue/passing.ts";
import type { EndedPromise } from "./promise/promise.ts";
import type { Rating } from "./rating.ts";
import type { Files, Say } from "./say.ts";

/**
 * A line for agents only: a code that the console puts into the agent's language ("queued:asked-human"), or what an agent
 * wrote for the others.
 */
export type Note =
  | { readonly note: "queued"; readonly reason: HandOverReason }
  | {
      readonly note:
        | "taken"
        | "assigned"
        | "unanswered"
        | "given-back"
        | "closed"
        | "late"
        | "topic"
        | "told"
        | "corrected"
        | "guidance-wrong"
        | "guidance-mended"
        | "letter-dead"
        | "line-dead"
        | "line-mailed"
        | "not-told"
        | "no-promise"
        | "waits"
        | "look-again"
        | "why-open"
        | "left-out"
        | "earlier-matter"
        | "promised"
        | "promise-moved"
        | "promise-kept"
        | "promise-released"
        | "promise-warning"
        | "promise-attempt"
        | "promise-late"
        | "nudged"
        | "not-reached"
        | "transferred"
        | "let-go"
        | "taken-from"
        | "asked-for"
        | "linked"
        | "parted";
      readonly detail: string;
    }
  | { readonly note: "reopened"; readonly to: "queue" | "agent" }
  | { readonly note: "returned" | "ended" | "by-mail" | "page-revoked" }
  | { readonly note: "written"; readonly text: string };

/** Everything that one message, act or due time changes, as data. The store commits a step whole or not at all. */
export interface Step<After extends Conversation = Conversation> {
  readonly conversation: After;
  readonly says: readonly Say[];
  readonly notes: readonly Note[];
  /** How the customer says that the matter went. */
  readonly rating?: Rating | undefined;
  /** The known problems of whose end the customer wants to be told. */
  readonly follows?: readonly EntryId[] | undefined;
  /** The promises that have ended: none leaves a conversation in any other way. */
  readonly ended?: readonly EndedPromise[] | undefined;
}

/** What follows from the bot's decision. */
export function take(conversation: WithBot, decision: Decision, now: Time): Step {
  switch (decision.do) {
    case "answer":
      return {
        conversation: answered(conversation, decision.entry, now),
        says: answerSays(decision.entry, decision.isProblem === true),
        notes: [],
      };
    case "answer-and-hand-over": {
      const step = handOver(conversation, decision.reason, now);
      return { ...step, says: [{ say: "answer", entry: decision.entry, beneath: "nothing" }, ...step.says] };
    }
    case "ask":
      return {
        conversation: missed(conversation, decision.between, now),
        says: [{ say: "did-you-mean", entries: decision.between }],
        notes: [],
      };
    case "offer-in-other-language":
      return {
        conversation: offered(conversation, decision.entry, now),
        says: [{ say: "answer-in-other-language", entry: decision.entry }],
        notes: [],
      };
    case "ask-again":
      return {
        conversation: missed(conversation, [], now),
        says: [{ say: "say-it-differently" }],
        notes: [],
      };
    case "small-talk":
      return {
        conversation: isMischief(decision.kind) ? missed(conversation, [], now) : chatted(conversation, now),
        says: [{ say: "small-talk", kind: decision.kind }],
        notes: [],
      };
    case "be-glad":
      return { conversation: chatted(conversation, now), says: [{ say: "glad-it-helped" }], notes: [] };
    case "hand-over":
      return handOver(conversation, decision.reason, now);
  }
}

/** A known problem's own line stands beneath its text. */
const answerSays = (entry: EntryId, isProblem: boolean): readonly Say[] =>
  isProblem
    ? [
        { say: "answer", entry, beneath: "nothing" },
        { say: "known-problem", entry, under: "answer" },
      ]
    : [{ say: "answer", entry, beneath: "buttons" }];

/** The customer is kept among those who are told when these problems are fixed. */
export const keepFollower = (conversation: WithBot, entries: readonly EntryId[], now: Time): Step => ({
  conversation: chatted(conversation, now),
  says: [{ say: "will-tell", entries }],
  notes: [],
  follows: entries,
});

/** The matter goes to the queue and the customer is told so. */
export function handOver(conversation: WithBot, reason: HandOverReason, now: Time): Step<Queued> {
  const queued = handedOver(conversation, reason, now);
  return {
    conversation: queued,
    says: [{ say: "hand-over", deed: queued }],
    notes: [{ note: "queued", reason }],
  };
}

/** Files came to the bot, which can't read them: a person gets the matter. Anger still presses more than a file. */
export function takeFiles(conversation: WithBot, files: Files, isAngry: boolean, now: Time): Step<Queued> {
  const step = handOver(conversation, isAngry ? "angry" : "attachment", now);
  return { ...step, says: [{ say: "attachment-received", files, deed: step.conversation }, ...step.says] };
}

/** Who else there is, for what the customer is told of a promise. */
export interface Keeping {
  /** The first name of who has the matter; null: nobody has. */
  readonly owner: string | null;
  readonly agentAtWork: boolean;
}

/** A message to a matter that people have: the bot is silent. A mere "thanks" while nothing is owed starts no clock. */
export function passOn(
  conversation: Queued | WithAgent | Promised,
  parting: boolean,
  keeping: Keeping,
  now: Time,
): Step {
  if (conversation.state === "promised") return nudged(conversation, parting, keeping, now);
  if (conversation.state === "queued")
    return { conversation: wroteInQueue(conversation, now), says: [], notes: [] };
  const owed = conversation.next.action === "reply";
  // It waited for the customer, and who had it has gone meanwhile: somebody else answers.
  if (!owed && !parting && !keeping.agentAtWork) return goOn(wroteToAgent(conversation, now), now);
  const after = parting && !owed ? parted(conversation, now) : wroteToAgent(conversation, now);
  return { conversation: after, says: [], notes: [] };
}

/** A message while a promise stands: to its owner when at work; else the customer is told once that it stands. */
function nudged(c: Promised, parting: boolean, { owner, agentAtWork }: Keeping, now: Time): Step {
  const [promise] = c.promises;
  if (parting || promise === undefined) return { conversation: c, says: [], notes: [] };
  if (c.agent !== null && agentAtWork)
    return { conversation: promises.nudgedAgent(c, c.agent, now), says: [], notes: [] };
  const isTold = promise.nudgedAt !== null && now - promise.nudgedAt < promises.nudgedAgainAfterMs;
  const says: readonly Say[] = isTold ? [] : [{ say: "promise-stands", promise, owner, name: null }];
  return { conversation: promises.nudged(c, isTold ? null : promise, now), says, notes: [] };
}

/** The customer ends the chat. Where nothing is open nothing changes and nothing is said. `owner` as in Keeping. */
export function endByCustomer(
  conversation: Conversation | null,
  moment: Moment,
  owner: Keeping["owner"] = null,
): Step<Conversation> | null {
  if (conversation === null || conversation.state === "closed") return null;
  const [promise] = conversation.promises;
  // What was promised still comes: only on their page can the customer say that it is needed no longer.
  if (promise !== undefined)
    return { conversation, says: [{ say: "promise-stands", promise, owner, name: null }], notes: [] };
  const deed = endedByCustomer(conversation, moment);
  return { conversation: deed, says: [{ say: "ended", deed }], notes: [{ note: "ended" }] };
}

/** A message to a closed matter that may still be reopened: to its agent when at work, else to the queue. */
export function reopen(conversation: Closed, agentAtWork: AgentId | null, now: Time): Step {
  const deed =
    agentAtWork === null
      ? reopenedToQueue(conversation, now)
      : reopenedToAgent(conversation, agentAtWork, now);
  return {
    conversation: deed,
    says: [{ say: "reopened", deed }],
    notes: [{ note: "reopened", to: agentAtWork === null ? "queue" : "agent" }],
  };
}
