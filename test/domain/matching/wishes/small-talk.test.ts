import { expect, test } from "vitest";
import { words } from "../../../../src/domain/matching/text.ts";
import { smallTalkIn } from "../../../../src/domain/matching/wishes/small-talk.ts";

test.each([
  ["moi", "greeting"],
  ["Heiiii!", "greeting"],
  ["hej hej", "greeting"],
  ["Good morning", "greeting"],
  ["kiitos paljon", "thanks"],
  ["ok, kiitti avusta :)", "okay"],
  ["tack", "thanks"],
  ["Thank you so much!!", "thanks"],
  ["kiitos paljon avusta!", "thanks"],
  ["tosi kiva kiitos", "okay"],
  ["kiitos, tosi hyvä", "okay"],
  ["selvä, kiitos nopeasta avusta", "okay"],
  ["kiitos 👍", "thanks"],
  ["kiitos ❤️", "thanks"],
  ["ei muuta kiitos", "okay"],
  ["tack så jättemycket för all hjälp", "thanks"],
  ["det var allt tack", "okay"],
  ["that's all thanks", "okay"],
  ["that helped, thanks a lot", "thanks"],
  ["moikka", "greeting"],
  ["moikka moikka", "goodbye"],
  ["en tarvitse enää apua", "goodbye"],
  ["jag behöver ingen mer hjälp", "goodbye"],
  ["I don't need any more help", "goodbye"],
  ["hyvää viikonloppua", "goodbye"],
  ["tosi hyvä", "okay"],
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
  "apua kiitos",
  "help thanks",
  "tosi paljon",
  "kiitos avusta ja laskusta",
  "vastaus kiitos",
  "",
  "🎅",
])("a message that says anything else isn't small talk: %s", (text) => {
  expect(smallTalkIn(words(text))).toBeNull();
});

test.each([
  "ok",
  "joo",
  "selvä",
  "hyvä",
  "kyllä",
  "ei",
  "joo kiitos",
  "joo, kiitos paljon",
  "kyllä kiitos",
  "ei kiitos",
  "ei muuta",
  "siinä kaikki",
  "bra",
  "ja tack",
  "nej tack",
  "allt bra",
  "det var allt",
  "perfect",
  "yes thank you",
  "no thanks",
  "that's all",
  "later",
])("what may answer an agent's question neither thanks nor says goodbye: %s", (text) => {
  expect(["okay", null]).toContain(smallTalkIn(words(text)));
});
