import { expect, test } from "vitest";
import { learnNames } from "../../../src/domain/matching/names.ts";
import { makeRepair } from "../../../src/domain/matching/repair.ts";

const mender = (words: ReadonlyMap<string, number>) => {
  const vocabulary = { tag: "fi", words };
  return makeRepair(vocabulary, learnNames(vocabulary));
};

const repair = mender(
  new Map([
    ["sähkösopimus", 4],
    ["sopimus", 6],
    ["lasku", 9],
    ["laskun", 3],
    ["vika", 2],
    ["voida", 5],
    ["voimat", 1],
    ["muutto", 5],
    ["muutos", 1],
    ["länsi", 1],
  ]),
);

test.each([
  ["sahkosopimus", "sähkösopimus"],
  ["sähköspoimus", "sähkösopimus"],
  ["shköspimus", "sähkösopimus"],
  ["soppimus", "sopimus"],
  ["mutto", "muutto"],
  ["vkia", "vika"],
  ["vik", "vika"],
  ["länis", "länsi"],
  ["osähkösopimus", "sähkösopimus"],
  ["tasku", "lasku"],
])("a mistyped %s is read as %s", (word, meant) => {
  expect(repair([word])).toEqual([meant]);
});

test("a mistyped ending that the FAQ lacks is no hindrance", () => {
  expect(repair(["sopmiuksista"])).toEqual(["sopimus"]);
});

test.each([
  ["laskun", "it is known"],
  ["laskuni", "its stem is known"],
  ["mikä", "it is a small word"],
  ["kysyä", "it is a word that says little"],
  ["vki", "more than its first letters are wrong"],
  ["kännsi", "its first letter is another and one more is wrong"],
  ["muutts", "it names a matter as it stands"],
  ["lasku1", "it holds a digit"],
  ["kahvila", "nothing is near"],
])("%s is left as it is, for %s", (word) => {
  expect(repair([word])).toEqual([word]);
});

test("of two words as near, the more frequent is meant, in whatever order they stand", () => {
  const words: [string, number][] = [
    ["torni", 1],
    ["tonni", 3],
    ["toffi", 3],
    ["toffa", 3],
  ];
  const both = [words, words.toReversed()].map((order) => mender(new Map(order))(["tokni", "toffe"]));
  expect(both[0]?.[0]).toBe("tonni");
  expect(both[1]).toEqual(both[0]);
});

test("words keep their order, and a message of gibberish is mended only at its beginning", () => {
  expect(repair(["soppimus", "on", "mutto"])).toEqual(["sopimus", "on", "muutto"]);
  const long = [...Array.from({ length: 30 }, () => "ruusupensas"), "soppimus"];
  expect(repair(long)).toEqual(long);
});
