import type { Case } from "../../src/content/cases.ts";
import { makeRandom } from "../../src/domain/matching/random.ts";
import { mistype } from "./typos.ts";

const syllables =
  "ka si ta lo mu ve ri ha nu po ku le mi sa to ny ja ko hi pe vuo lai suu tee mer kan tor pil".split(" ");

/** So many words for each entry are its own matter; the others are shared, a few of them by nearly all phrasings. */
const ownWords = 4;
const sharedWords = 2000;

/** Made-up phrasings, so many for each of so many entries, and messages that say the like with other words and slips. */
export function makeUp(entries: number, phrasings: number, messages: number) {
  const random = makeRandom(entries);
  const below = (limit: number) => Math.floor(random() * limit);
  const word = () =>
    Array.from({ length: 2 + below(3) }, () => syllables[below(syllables.length)] ?? "").join("");
  const shared = Array.from({ length: sharedWords }, word);
  // The cube makes the first words frequent and the last ones rare, as a language's are.
  const sharedWord = () => shared[Math.floor(sharedWords * random() ** 3)] ?? "";
  const own = Array.from({ length: entries }, () => Array.from({ length: ownWords }, word));
  const say = (entry: number) => {
    const matter = own[entry] ?? [];
    const parts = Array.from({ length: 4 + below(6) }, () => sharedWord());
    parts.splice(below(parts.length), 1, matter[below(ownWords)] ?? "");
    parts.splice(below(parts.length), 1, matter[below(ownWords)] ?? "");
    return parts.join(" ");
  };
  const labelOf = (entry: number) => `entry-${entry}`;
  const train: Case[] = [];
  for (let entry = 0; entry < entries; entry++)
    for (let at = 0; at < phrasings; at++)
      train.push({ line: train.length + 2, sentence: say(entry), label: labelOf(entry) });
  const test = Array.from({ length: messages }, (_, at): Case => {
    const entry = below(entries);
    return { line: at + 2, sentence: mistype(say(entry), at % 3, random), label: labelOf(entry) };
  });
  return { train, test };
}
