import { remember } from "./remember.ts";
import { foldWord, words } from "./text.ts";

/** An owner's words for one language, each with what it stands for. A star at the end of a word stands for any ending. */
export type Synonyms = Readonly<Record<string, string>>;

/** Makes the finder of the words that an owner has a word stand for; null for a word that stands for itself. */
export function makeSynonyms(synonyms: Synonyms): (word: string) => readonly string[] | null {
  const whole = new Map<string, readonly string[]>();
  const beginnings: (readonly [string, readonly string[]])[] = [];
  for (const [pattern, meant] of Object.entries(synonyms)) {
    const word = foldWord(pattern.replace("*", "").toLowerCase());
    if (pattern.endsWith("*")) beginnings.push([word, words(meant)]);
    else whole.set(word, words(meant));
  }
  beginnings.sort(([one], [other]) => other.length - one.length);
  return remember((word) => {
    const folded = foldWord(word);
    return whole.get(folded) ?? beginnings.find(([beginning]) => folded.startsWith(beginning))?.[1] ?? null;
  });
}
