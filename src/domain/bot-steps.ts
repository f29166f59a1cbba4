import type { HandOverReason, Queued, Time, WithBot } from "./conversation.ts";
import type { Decision } from "./decide.ts";
import type { EntryId } from "./ids.ts";
import { isMischief } from "./matching/understanding.ts";
import { answered, chatted, missed, offered } from "./moves/with-bot.ts";
import { handedOver } from "./moves/with-people.ts";
import type { Files, Say } from "./say.ts";
import type { Step } from "./step.ts";

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
