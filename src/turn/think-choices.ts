import { endByCustomer } from "../domain/customer-steps.ts";
import type { Language } from "../domain/language.ts";
import { flowing } from "./flows.ts";
import { ledgerOf } from "./ledger.ts";
import type { Knowledge } from "./ports/knowledge.ts";
import type { Situation } from "./ports/situation.ts";
import type { Thinking } from "./thought.ts";
import { thoughtOf } from "./thought.ts";

/** The customer's own choice of language, which holds from then on. An open conversation shows it to the desk as a change. */
export function thinkLanguage({ conversation }: Situation, language: Language): Thinking {
  const open = conversation !== null && conversation.state !== "closed";
  return {
    decision: "language",
    thought: {
      conversation: open ? { ...conversation } : conversation,
      language: { language, languageFrom: "choice" },
      lines: [],
    },
  };
}

/** The customer ends the chat; nothing open, nothing changed. */
export function thinkEnd(situation: Situation, knowledge: Knowledge): Thinking {
  const { conversation, thread, now } = situation;
  const ended = endByCustomer(
    conversation,
    { now, zone: knowledge.service.timeZone },
    ledgerOf(situation, knowledge).owner,
  );
  const author = conversation?.state === "bot" ? "bot" : "system";
  return {
    decision: "end",
    thought:
      ended === null
        ? { conversation, language: thread, lines: [] }
        : thoughtOf(flowing(ended, situation, knowledge), situation, knowledge, { author }),
  };
}
