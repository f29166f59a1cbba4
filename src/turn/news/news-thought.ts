import type { Say } from "../../domain/say.ts";
import { lettersOf } from "../letters/letters-of.ts";
import { linesOf } from "../lines.ts";
import type { Knowledge } from "../ports/knowledge.ts";
import type { Situation } from "../ports/situation.ts";
import type { Thought } from "../ports/store.ts";
import { shutOut, whatOfUntold } from "../untold.ts";

/** News of a known problem into the thread, whoever has its matter: nothing of that changes, unless the channel takes it no more. */
export function newsThought(says: readonly Say[], situation: Situation, knowledge: Knowledge): Thought {
  const { conversation, thread, now } = situation;
  const author = conversation?.state === "bot" ? "bot" : "system";
  const lines = linesOf({ says, notes: [] }, author, { ...thread, now, page: null }, knowledge);
  const shut = shutOut(lines, situation, conversation);
  if (conversation === null || shut.length === 0) return { conversation, language: thread, lines };
  const letters = lettersOf({ conversation, says, lines, language: thread, shut }, situation, knowledge);
  const untold = letters.length > 0 ? [] : shut;
  const after = whatOfUntold(untold, conversation, situation, knowledge, false);
  return {
    conversation: after.conversation,
    language: thread,
    lines: [...lines, ...after.notes],
    letters,
  };
}
