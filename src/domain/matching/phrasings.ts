import type { EntryText } from "../faq.ts";
import { sameTextKey, words } from "./text.ts";

/** Shorter sentences are headings, greetings and the like. Words. */
const shortestSentence = 3;

/** Longer answers are read no further: what they answer stands at their beginning. Sentences. */
const mostSentences = 12;

/**
 * The texts that an entry is learnt from: its questions, and behind them its title and the sentences of its answer, which
 * have words that no question has. None of these repeats a question.
 */
export function phrasingsOf({ title, questions, answer }: EntryText): readonly string[] {
  const keyOf = (text: string): string => sameTextKey(words(text));
  const asked = new Set(questions.map(keyOf));
  return [...questions, ...[title, ...sentencesOf(answer)].filter((text) => !asked.has(keyOf(text)))];
}

function sentencesOf(answer: string): readonly string[] {
  const plain = answer.replaceAll(/\]\([^)]*\)/g, "").replaceAll(/^\s*[-+]\s|[*_[\]]/gm, "");
  const sentences = plain.split(/(?<=[.!?])\s+|\n+/);
  return sentences.filter((sentence) => words(sentence).length >= shortestSentence).slice(0, mostSentences);
}
