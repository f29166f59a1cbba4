import { readCases } from "../../src/content/cases.ts";
import { languages } from "../../src/domain/language.ts";
import { build } from "../../src/domain/matching/build.ts";
import { makeMatcher } from "../../src/domain/matching/matcher.ts";
import type { Understanding } from "../../src/domain/matching/understanding.ts";

const folder = new URL("../../test/fixtures/wishes/", import.meta.url).pathname;

/** What each label of the house's own messages should be heard as. */
const right: Readonly<Record<string, (heard: Understanding) => boolean>> = {
  HUMAN: ({ wish }) => wish === "asked-human",
  ANGRY: ({ wish }) => wish === "angry",
  SMALLTALK: ({ smallTalk }) => smallTalk !== null,
  TROLL: ({ wish }) => wish === null,
  NONE: ({ wish, smallTalk }) => wish === null && smallTalk === null,
};

/** What was tuned on, and what nobody who writes the lists may read: only the second says what strangers may expect. */
const halves = [
  ["read", ""],
  ["kept", "kept-"],
] as const;

/** How many of the house's own messages are heard as what they are, by language and by whether the lists were tuned on them. */
export function wishTable(): string {
  const hear = makeMatcher(build({ entries: [] }));
  const lines = halves.flatMap(([half, prefix]) =>
    languages.flatMap((language) => {
      const cases = readCases(`${folder}${prefix}${language}.csv`);
      return Object.entries(right).map(([label, isRight]) => {
        const labelled = cases.filter((one) => one.label === label);
        const heard = labelled.filter(({ sentence }) => isRight(hear(sentence, 0)));
        return `  ${half}  ${language}  ${label.padEnd(10)} ${heard.length} of ${labelled.length}\n`;
      });
    }),
  );
  return `\n\n## wishes and small talk, the house's own messages\n${lines.join("")}`;
}
