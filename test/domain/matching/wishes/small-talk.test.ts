import { expect, test } from "vitest";
import { words } from "../../../../src/domain/matching/text.ts";
import { smallTalkIn } from "../../../../src/domain/matching/wishes/small-talk.ts";

test.each([
  ["moi", "greeting"],
  ["Heiiii!", "greeting"],
  ["hej hej", "greeting"],
  ["Good morning", "greeting"],
  ["kiitos paljon", "thanks"],
  ["ok, kiitti avusta :)", "thanks"],
  ["tack", "thanks"],
  ["Thank you so much!!", "thanks"],
  ["jes kiitti moi moi", "goodbye"],
  ["hej då", "goodbye"],
  ["thanks, bye", "goodbye"],
  ["oletko robotti?", "are-you-a-bot"],
  ["hei, ootko sä botti vai ihminen", "are-you-a-bot"],
  ["är du en människa?", "are-you-a-bot"],
  ["are you a real person", "are-you-a-bot"],
  ["mitä kuuluu?", "how-are-you"],
  ["hej, hur mår du", "how-are-you"],
  ["hello, how are you?", "how-are-you"],
])("a message that is only small talk is answered as such: %s", (text, kind) => {
  expect(smallTalkIn(words(text))).toBe(kind);
});

test.each([
  "moi, mistä näen laskuni",
  "kiitos mutta lasku on yhä väärin",
  "hei hei lasku",
  "hej, min faktura",
  "thanks but no",
  "hyvä lasku",
  "no joo",
  "",
  "🎅",
])("a message that says anything else isn't small talk: %s", (text) => {
  expect(smallTalkIn(words(text))).toBeNull();
});
