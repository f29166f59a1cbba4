import { describe, expect, test } from "vitest";
import { languages } from "../../../src/domain/language.ts";
import { conceptsOf } from "../../../src/domain/matching/concepts.ts";
import { compoundPartsFi } from "../../../src/domain/matching/lists/compound-parts-fi.ts";
import { compoundPartsSv } from "../../../src/domain/matching/lists/compound-parts-sv.ts";
import { concepts } from "../../../src/domain/matching/lists/concepts.ts";
import { conceptsAfter } from "../../../src/domain/matching/lists/concepts-after.ts";
import { slangFi } from "../../../src/domain/matching/lists/slang-fi.ts";
import { spokenEn } from "../../../src/domain/matching/lists/spoken-en.ts";
import { spokenFi, spokenFiAfter } from "../../../src/domain/matching/lists/spoken-fi.ts";
import { spokenSv } from "../../../src/domain/matching/lists/spoken-sv.ts";
import { weakWords, weakWordsAfter } from "../../../src/domain/matching/lists/weak-words.ts";
import { partsOf } from "../../../src/domain/matching/roots.ts";
import { asWritten } from "../../../src/domain/matching/spoken.ts";
import { fold, words } from "../../../src/domain/matching/text.ts";
import { isWeakWord } from "../../../src/domain/matching/weak-words.ts";

const tokens = (list: string): readonly string[] => list.trim().split(/\s+/);
const twice = (items: readonly string[]): readonly string[] =>
  items.filter((item, at) => items.indexOf(item) !== at);

describe.each([
  ["spoken Finnish", spokenFi],
  ["spoken Finnish, after", spokenFiAfter],
  ["Finnish slang", slangFi],
  ["spoken Swedish", spokenSv],
  ["spoken English", spokenEn],
])("%s", (_, list) => {
  const pairs = list.split(",").map((pair) => pair.trim().split(/:\s*/));

  test("has one word, and the written words that it stands for, in each place", () => {
    for (const [spoken = "", ...written] of pairs) {
      expect(words(spoken), spoken).toEqual([spoken]);
      expect(written, spoken).toHaveLength(1);
      expect(words(written[0] ?? "").join(" "), spoken).toBe(written[0]?.replaceAll(/\s+/g, " "));
    }
  });

  test("has no word stand for two things, nor for itself", () => {
    expect(twice(pairs.map(([spoken = ""]) => spoken))).toEqual([]);
    expect(pairs.filter(([spoken, written]) => spoken === written)).toEqual([]);
  });
});

describe.each([
  ["general knowledge", concepts],
  ["added after reading", conceptsAfter],
])("the matters of %s", (_, list) => {
  const names = tokens(list).filter((token) => token.endsWith(":"));
  const members = new Map(
    [...list.matchAll(/(\w+):([^:]*)(?=\s\w+:|$)/g)].map(([, name = "", own = ""]) => [name, tokens(own)]),
  );

  test("are all read, each with words of its own", () => {
    expect(members.size).toBe(new Set(names).size);
    for (const [name, own] of members)
      for (const member of own)
        expect(conceptsOf(member.replace("*", "")), `${name}: ${member}`).toContain(name);
  });

  test("are named by folded words, with a star only at the end of two letters or more", () => {
    for (const member of [...members.values()].flat()) expect(member).toMatch(/^[a-z0-9]{2,}\*?$/);
  });
});

test("no matter of general knowledge says a word twice or one that a beginning covers", () => {
  for (const [, name = "", list = ""] of concepts.matchAll(/(\w+):([^:]*)(?=\s\w+:|$)/g)) {
    const own = tokens(list);
    const covered = own.filter((word) =>
      own.some((other) => other !== word && other.endsWith("*") && word.startsWith(other.slice(0, -1))),
    );
    expect([...twice(own), ...covered], name).toEqual([]);
  }
});

test("a word that is weak in all languages is no matter's", () => {
  const whole = tokens(`${concepts}${conceptsAfter}`).filter((token) => /^[a-z0-9]+$/.test(token));
  expect(whole.filter((word) => languages.every((language) => isWeakWord(word, language)))).toEqual([]);
});

test("no weak word stands twice in its language's list", () => {
  for (const language of languages) expect(twice(tokens(weakWords[language])), language).toEqual([]);
  expect(twice(tokens(weakWordsAfter))).toEqual([]);
});

test("no part of compounds stands twice", () => {
  expect(twice(tokens(fold(compoundPartsFi)))).toEqual([]);
  expect(twice(tokens(fold(compoundPartsSv)))).toEqual([]);
});

const owner = { isKnown: () => false, ownerMeans: () => null };

test("what people write in a chat is read as it would be written", () => {
  expect(asWritten(words("voiks mun tiliä poistaa"), "fi", owner)).toEqual([
    "voiko",
    "minun",
    "tiliä",
    "poistaa",
  ]);
  expect(asWritten(words("ja har int fått nån räkning"), "sv", owner)).toEqual(
    words("jag har inte fått någon faktura"),
  );
  expect(asWritten(words("pls cancel my acct"), "en", owner)).toEqual(words("please cancel my account"));
});

test("a Swedish compound is read by its parts, the joint between them or not", () => {
  expect(partsOf("leveransadressen", "sv")).toEqual(["leverans", "adressen"]);
  expect(partsOf("hamtningskoden", "sv")).toEqual(["hamtnings", "koden"]);
  expect(partsOf("kontoret", "sv")).toEqual(["kontoret"]);
});

test("words that look alike in two languages don't share a matter", () => {
  expect(conceptsOf("kontoret")).not.toContain("account");
  expect(conceptsOf("reklamen")).not.toContain("complaint");
  expect(conceptsOf("lampan")).not.toContain("heat");
  expect(conceptsOf("automaattisesti")).toEqual([]);
});
