import { reopens } from "../domain/conversation.ts";
import { start } from "../domain/moves/with-bot.ts";
import type { Masked } from "../domain/privacy/mask.ts";
import { preface } from "../domain/say.ts";
import { handOver } from "../domain/bot-steps.ts";
import { passOn, reopen } from "../domain/customer-steps.ts";
import { type Step } from "../domain/step.ts";
import { ledgerOf } from "./ledger.ts";
import type { Knowledge } from "./ports/knowledge.ts";
import type { Situation } from "./ports/situation.ts";
import type { Thinking } from "./thought.ts";
import { thoughtOf } from "./thought.ts";

/**
 * What happens to a message when deciding failed: a person gets it. Uses neither the matcher nor any entry, so that
 * whatever broke there cannot break this too.
 */
export function thinkFault(situation: Situation, knowledge: Knowledge, masked: readonly Masked[]): Thinking {
  const step = toAPerson(situation, knowledge);
  const author = isWithPeople(situation) ? "system" : "bot";
  const before = preface(author === "bot" && !situation.thread.greeted, masked);
  return { decision: "bot-fault", thought: thoughtOf(step, situation, knowledge, { author, before }) };
}

/** Whether people have the matter, or have it again by this message. */
const isWithPeople = ({ conversation, now }: Situation) =>
  conversation !== null &&
  conversation.state !== "bot" &&
  (conversation.state !== "closed" || reopens(conversation, now));

function toAPerson(situation: Situation, knowledge: Knowledge): Step {
  const { conversation, freshId, now } = situation;
  switch (conversation?.state) {
    case undefined:
      return handOver(start(freshId, null, now), "bot-fault", now);
    case "bot":
      return handOver(conversation, "bot-fault", now);
    case "queued":
    case "with-agent":
    case "promised":
      return passOn(conversation, false, ledgerOf(situation, knowledge), now);
    case "closed":
      return reopens(conversation, now)
        ? reopen(conversation, null, now)
        : handOver(start(freshId, conversation.id, now), "bot-fault", now);
  }
}
