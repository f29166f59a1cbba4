import type { Said } from "./clusters.ts";
import { foldWord, words } from "./text.ts";
import { isWeakWord } from "./weak-words.ts";

/** How many words name a cluster. */
const wordsOfLabel = 3;

/** The words that stand in the most of the texts and say something; as they were written there most often. */
export function labelOf(texts: readonly Said[]): string {
  const counts = new Map<string, { texts: number; readonly forms: Map<string, number> }>();
  for (const { text, language } of texts)
    for (const [key, form] of new Map(words(text).map((word) => [foldWord(word), word]))) {
      if (key.length < 3 || isWeakWord(key, language)) continue;
      const count = counts.get(key) ?? { texts: 0, forms: new Map() };
      count.texts += 1;
      count.forms.set(form, (count.forms.get(form) ?? 0) + 1);
      counts.set(key, count);
    }
  const most = [...counts.values()].sort((a, b) => b.texts - a.texts).slice(0, wordsOfLabel);
  const label = most.map(({ forms }) => [...forms].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "");
  return label.join(" ") || (texts[0]?.text.slice(0, 40) ?? "");
}
