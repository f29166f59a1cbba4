import { isTapped } from "../domain/flow/asked.ts";
import type { FlowFacts } from "../domain/flow/facts.ts";
import type { Understanding } from "../domain/matching/understanding.ts";
import type { Knowledge } from "./ports/knowledge.ts";
import type { Situation } from "./ports/situation.ts";
import type { Thought } from "./ports/store.ts";

/**
 * A message in a clear language outweighs what the page said, and nothing what the customer chose. A button's words are ours: the
 * menu of a Messenger that speaks English says nothing of who wrote in Finnish. `facts` are those before it came.
 */
export function languageAfter(
  { thread, conversation }: Situation,
  text: string,
  { language }: Understanding,
  facts: FlowFacts,
  { voice }: Pick<Knowledge, "voice">,
): Thought["language"] {
  const isMenu = thread.languageFrom === "message" && isWayToPerson(text, voice);
  const says = thread.languageFrom !== "choice" && !isMenu && !isTapped(conversation, text, facts);
  if (language !== null && says) return { language, languageFrom: "message" };
  return { language: thread.language, languageFrom: thread.languageFrom };
}

/** The one button that stands in menus of every language. */
const isWayToPerson = (text: string, { buttons }: Knowledge["voice"]): boolean =>
  Object.values(buttons.person).includes(text);
