import { expect, test } from "vitest";
import { makeRepair } from "../../../src/domain/matching/repair.ts";

const repair = makeRepair({
  tag: "fi",
  words: new Map([
    ["sähkösopimus", 4],
    ["sopimus", 6],
    ["lasku", 9],
    ["laskun", 3],
    ["vika", 2],
    ["muutto", 5],
    ["muutos", 1],
    ["länsi", 1],
  ]),
});

test.each([
  ["sahkosopimus", "sähkösopimus"],
  ["sähköspoimus", "sähkösopimus"],
  ["shköspimus", "sähkösopimus"],
  ["soppimus", "sopimus"],
  ["mutto", "muutto"],
])("a mistyped %s is read as %s", (word, meant) => {
  expect(repair([word])).toEqual([meant]);
});

test.each([
  ["laskun", "it is known"],
  ["laskuni", "its stem is known"],
  ["mikä", "it is a small word"],
  ["kansi", "its first letter is another"],
  ["vita", "it is short"],
  ["lasku1", "it holds a digit"],
  ["kahvila", "nothing is near"],
])("%s is left as it is, for %s", (word) => {
  expect(repair([word])).toEqual([word]);
});

test("of two words as near, the more frequent is meant", () => {
  expect(repair(["muutts"])).toEqual(["muutto"]);
});

test("words keep their order, and a message of gibberish is mended only at its beginning", () => {
  expect(repair(["soppimus", "on", "mutto"])).toEqual(["sopimus", "on", "muutto"]);
  const long = [...Array.from({ length: 30 }, () => "kahvila"), "soppimus"];
  expect(repair(long)).toEqual(long);
});
