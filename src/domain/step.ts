import type {
  Answers,
  Closed,
  Conversation,
  HandOverReason,
  Queued,
  Time,
  WithAgent,
  WithBot,
} from "./conversation.ts";
import type { Moment } from "./calendar.ts";
import type { Decision } from "./decide.ts";
import type { FlowAsk, FlowWords } from "./flow/flow.ts";
import type { AgentId, EntryId } from "./ids.ts";
import { isMischief, type SmallTalk } from "./matching/understanding.ts";
import { endedByCustomer, reopenedToAgent, reopenedToQueue } from "./moves/endings.ts";
import { answered, chatted, missed, offered } from "./moves/with-bot.ts";
import { handedOver, parted, wroteInQueue, wroteToAgent } from "./moves/with-people.ts";
import type { Masked } from "./privacy/mask.ts";
import type { Rating } from "./rating.ts";

/**
 * Something to tell, before it has words. A say that names a deed carries the conversation after that deed, and only
 * the move that does it makes one: so nothing can be said that is not committed with it.
 */
export type Say =
  | { readonly say: "greeting" }
  | { readonly say: "introduction" }
  | { readonly say: "masked"; readonly what: Masked }
  | {
      readonly say: "answer";
      readonly entry: EntryId;
      /** "buttons": what to ask next and whether it helped stand beneath; "nothing" when a person comes next. */
      readonly beneath: "buttons" | "nothing";
    }
  | { readonly say: "did-you-mean"; readonly entries: readonly EntryId[] }
  | { readonly say: "answer-in-other-language"; readonly entry: EntryId }
  | { readonly say: "say-it-differently" }
  | { readonly say: "small-talk"; readonly kind: SmallTalk }
  | { readonly say: "glad-it-helped" }
  | { readonly say: "attachment-received"; readonly files: Files; readonly deed: Queued }
  | { readonly say: "hand-over"; readonly deed: Queued }
  | { readonly say: "reopened"; readonly deed: Queued | WithAgent }
  | { readonly say: "agent-joined"; readonly name: string; readonly deed: WithAgent }
  | { readonly say: "agent-reply"; readonly text: string; readonly deed: WithAgent }
  /** The customer told us of something wrong, and it has been mended: the same commit ends the task. */
  | { readonly say: "guidance-mended"; readonly entry: EntryId }
  | { readonly say: "given-back"; readonly deed: WithBot }
  | { readonly say: "customer-quiet" }
  | { readonly say: "closing"; readonly deed: Closed & { readonly reopensUntil: Time } }
  | { readonly say: "ended" | "goodbye"; readonly deed: Closed }
  | { readonly say: "flow-say"; readonly words: FlowWords; readonly answers: Answers }
  | {
      readonly say: "flow-ask";
      readonly words: FlowWords;
      readonly ask: FlowAsk;
      readonly answers: Answers;
      /** Who has the conversation in which it is asked: what stands beneath goes by that. */
      readonly asked: "bot" | "queued" | "closed";
    }
  | { readonly say: "known-problem"; readonly entry: EntryId; readonly under: "greeting" | "answer" }
  /** Said only by the step that keeps who wants to know. */
  | { readonly say: "will-tell" }
  | { readonly say: "fixed"; readonly entry: EntryId }
  | { readonly say: "never-mind" | "looking-up" | "still-looking" | "could-not-look-up" }
  | { readonly say: "still-in-queue"; readonly deed: Queued };

/** What came with a message, as the customer is told of it. */
export type Files = "picture" | "file" | "files";

/** What comes before all else that is said: that a bot answers, unless that has been said, and what was covered. */
export const preface = (introduce: boolean, masked: readonly Masked[]): readonly Say[] => [
  ...(introduce ? ([{ say: "introduction" }] as const) : []),
  ...masked.map((what) => ({ say: "masked", what }) as const),
];

/** Whether a say of this name tells the customer that a bot answers. */
export const introduces = (say: SayName | null): boolean => say === "greeting" || say === "introduction";

/** A say's name, kept with its line: so a window knows an answer from a hand-over without reading the words. */
export type SayName = Say["say"];

/**
 * A line for agents only: a code that the console puts into the agent's language ("queued:asked-human"), or what an agent
 * wrote for the others.
 */
export type Note =
  | { readonly note: "queued"; readonly reason: HandOverReason }
  | {
      readonly note:
        | "taken"
        | "given-back"
        | "closed"
        | "late"
        | "topic"
        | "told"
        | "corrected"
        | "guidance-wrong"
        | "guidance-mended"
        | "letter-dead"
        | "no-promise"
        | "left-out";
      readonly detail: string;
    }
  | { readonly note: "reopened"; readonly to: "queue" | "agent" }
  | { readonly note: "returned" | "ended" }
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
  says: [{ say: "will-tell" }],
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

/** A message to a matter that people have: the bot is silent. A mere "thanks" while nothing is owed starts no clock. */
export function passOn(conversation: Queued | WithAgent, parting: boolean, now: Time): Step {
  if (conversation.state === "queued")
    return { conversation: wroteInQueue(conversation, now), says: [], notes: [] };
  const owed = conversation.next.action === "reply";
  const after = parting && !owed ? parted(conversation, now) : wroteToAgent(conversation, now);
  return { conversation: after, says: [], notes: [] };
}

/** The customer ends the chat. Where nothing is open nothing changes and nothing is said. */
export function endByCustomer(conversation: Conversation | null, moment: Moment): Step<Conversation> | null {
  if (conversation === null || conversation.state === "closed") return null;
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
