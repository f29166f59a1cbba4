import type { LinkSay } from "../../domain/person/words.ts";
import { introduces } from "../../domain/say.ts";
import type { Note } from "../../domain/step.ts";
import { linesOf } from "../lines.ts";
import type { Knowledge } from "../ports/knowledge.ts";
import type { Line } from "../ports/line.ts";
import type { Situation } from "../ports/situation.ts";
import type { Thought } from "../ports/store.ts";
import type { Thinking } from "../thought.ts";

interface Said {
  readonly says: readonly LinkSay[];
  readonly notes: readonly Note[];
}

/** Lines in a thread of which nothing else changes. */
export const only = (
  say: LinkSay,
  situation: Situation,
  knowledge: Knowledge,
  notes: readonly Note[] = [],
): Thought => thoughtWith({ says: [say], notes }, situation, knowledge);

/** Lines for agents alone, in a thread of which nothing else changes. */
export const noted = (notes: readonly Note[], situation: Situation, knowledge: Knowledge): Thought =>
  thoughtWith({ says: [], notes }, situation, knowledge);

function thoughtWith(
  said: Said,
  { conversation, thread, now, page }: Situation,
  knowledge: Knowledge,
): Thought {
  const lines = linesOf(said, "system", { ...thread, now, page: page.address }, knowledge);
  return { conversation, language: thread, lines };
}

/** Before what answers the message, which keeps its buttons; after the words that a bot answers. */
export function beside(
  { thought, decision }: Thinking,
  { now, page, thread }: Situation,
  knowledge: Knowledge,
  said: Said,
): Thinking {
  const reader = { ...thread, ...thought.language, now, page: page.address };
  const lines = linesOf(said, "system", reader, knowledge);
  const at = thought.lines.findLastIndex((one: Line) => introduces(one.say)) + 1;
  return {
    decision,
    thought: { ...thought, lines: [...thought.lines.slice(0, at), ...lines, ...thought.lines.slice(at)] },
  };
}
