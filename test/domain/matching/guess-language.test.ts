import { expect, test } from "vitest";
import { languageOf } from "../../../src/domain/language.ts";
import { clearLanguage, likeliest, makeLanguageSigns } from "../../../src/domain/matching/guess-language.ts";
import type { Vocabulary } from "../../../src/domain/matching/model.ts";
import { words } from "../../../src/domain/matching/text.ts";

const vocabulary = (tag: string, ...known: readonly string[]): Vocabulary => ({
  tag,
  words: new Map(known.map((word) => [word, 1])),
});
const faq = [vocabulary("fi", "lasku", "eräpäivä", "ja", "jo"), vocabulary("sv", "faktura", "förfallodag")];
const signsOf = makeLanguageSigns(faq);
const clear = (text: string): string | null => clearLanguage(signsOf(words(text)));

test.each([
  ["mä en saa laskua auki", "fi"],
  ["missa naen laskuni", "fi"],
  ["no moi, onks teillä ketään", "fi"],
  ["lasku eräpäivä", "fi"],
  ["hej, jag har inte fått min faktura", "sv"],
  ["hur kan jag betala", "sv"],
  ["nej", "sv"],
  ["ja tack", "sv"],
  ["faktura förfallodag", "sv"],
  ["I have not received my invoice", "en"],
  ["what is the price", "en"],
])("%s is clearly %s", (text, language) => {
  expect(clear(text)).toBe(language);
});

test.each(["", "ok", "moi", "ja", "jo", "on", "en", "123", "e-faktura?", "лasку", "jag haluan the"])(
  "%j is clearly in no language",
  (text) => {
    expect(clear(text)).toBeNull();
  },
);

test("an unclear message is read in the FAQ's likeliest language, the first where there is no sign", () => {
  const readers = faq.map(({ tag }) => ({ language: languageOf(tag) }));
  const readIn = (text: string) => likeliest(signsOf(words(text)), readers)?.language;
  expect(readIn("faktura")).toBe("sv");
  expect(readIn("123")).toBe("fi");
});
