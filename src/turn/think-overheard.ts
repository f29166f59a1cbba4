import { overhear } from "../domain/overhear.ts";
import { languageAfter } from "./language.ts";
import { ledgerOf } from "./ledger.ts";
import type { Knowledge } from "./ports/knowledge.ts";
import type { Situation } from "./ports/situation.ts";
import { type Heard, isParting } from "./heard.ts";
import type { Thinking } from "./thought.ts";
import { factsOf } from "./flows.ts";
import { thoughtOf } from "./thought.ts";

/** What the house does with a message that went to people who answer elsewhere: it writes it down, and says nothing. */
export function thinkOverheard(
  situation: Situation,
  text: string,
  { understanding, files }: Heard,
  knowledge: Knowledge,
): Thinking {
  const { conversation, freshId, now } = situation;
  const step = overhear(conversation, {
    freshId,
    isSmallTalk: files === null && understanding.smallTalk !== null,
    isParting: files === null && isParting(understanding),
    keeping: ledgerOf(situation, knowledge),
    now,
  });
  const language = languageAfter(situation, text, understanding, factsOf(situation, knowledge), knowledge);
  return {
    decision: "overhear",
    thought: thoughtOf(step, situation, knowledge, { author: "system", language }),
  };
}
