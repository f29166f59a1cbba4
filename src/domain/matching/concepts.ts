import { concepts } from "./lists/concepts.ts";
import { conceptsAfter } from "./lists/concepts-after.ts";
import { remember } from "./remember.ts";

/** The shortest beginning in the lists, in letters. */
const shortestBeginning = 2;

const whole = new Map<string, readonly string[]>();
const beginnings = new Map<string, readonly string[]>();
for (const [, name = "", list = ""] of `${concepts}${conceptsAfter}`.matchAll(/(\w+):([^:]*)(?=\s\w+:|$)/g))
  for (const pattern of list.trim().split(/\s+/)) {
    const to = pattern.endsWith("*") ? beginnings : whole;
    const word = pattern.replace("*", "");
    to.set(word, [...(to.get(word) ?? []), name]);
  }

/** The matters of customer service that a word without dots names, in any of the house's languages; mostly one or none. */
export const conceptsOf: (word: string) => readonly string[] = remember((word) => {
  const found = new Set(whole.get(word));
  for (let end = shortestBeginning; end <= word.length; end++)
    for (const name of beginnings.get(word.slice(0, end)) ?? []) found.add(name);
  return [...found];
});
