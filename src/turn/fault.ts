import { reopens } from "../domain/conversation.ts";
import { start } from "../domain/moves/with-bot.ts";
import type { Masked } from "../domain/privacy/mask.ts";
import { handOver, passOn, preface, reopen, type Step } from "../domain/step.ts";
import { linesOf } from "./lines.ts";
import { countedInOpenTime } from "./open-time.ts";
import type { Knowledge, Situation } from "./ports.ts";
import type { Thinking } from "./think.ts";

/**
 * What happens to a message when deciding failed: a person gets it. Uses neither the matcher nor any entry, so that
 * whatever broke there cannot break this too.
 */
export function thinkFault(situation: Situation, knowledge: Knowledge, masked: readonly Masked[]): Thinking {
  const step = toAPerson(situation);
  const author = isWithPeople(situation) ? "system" : "bot";
  const says = [...preface(author === "bot" && !situation.thread.greeted, masked), ...step.says];
  return {
    decision: "bot-fault",
    thought: {
      conversation: countedInOpenTime(step.conversation, situation, knowledge),
      language: situation.thread,
      lines: linesOf(
        { says, notes: step.notes },
        author,
        { ...situation.thread, now: situation.now },
        knowledge,
      ),
    },
  };
}

/** Whether people have the matter, or have it again by this message. */
const isWithPeople = ({ conversation, now }: Situation) =>
  conversation !== null &&
  conversation.state !== "bot" &&
  (conversation.state !== "closed" || reopens(conversation, now));

function toAPerson({ conversation, freshId, now }: Situation): Step {
  switch (conversation?.state) {
    case undefined:
      return handOver(start(freshId, null, now), "bot-fault", now);
    case "bot":
      return handOver(conversation, "bot-fault", now);
    case "queued":
    case "with-agent":
      return passOn(conversation, false, now);
    case "closed":
      return reopens(conversation, now)
        ? reopen(conversation, null, now)
        : handOver(start(freshId, conversation.id, now), "bot-fault", now);
  }
}
