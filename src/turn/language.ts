import { isTapped } from "../domain/flow/asked.ts";
import type { FlowFacts } from "../domain/flow/facts.ts";
import type { Understanding } from "../domain/matching/understanding.ts";
import type { Situation, Thought } from "./ports.ts";

/** A message in a clear language outweighs what the page said, and nothing what the customer chose. `facts` are those before it came. */
export function languageAfter(
  { thread, conversation }: Situation,
  text: string,
  { language }: Understanding,
  facts: FlowFacts,
): Thought["language"] {
  const says = thread.languageFrom !== "choice" && !isTapped(conversation, text, facts);
  if (language !== null && says) return { language, languageFrom: "message" };
  return { language: thread.language, languageFrom: thread.languageFrom };
}
