import { expect, test } from "vitest";
import { build } from "../../../../src/domain/matching/build.ts";
import { makeMatcher } from "../../../../src/domain/matching/matcher.ts";

const understand = makeMatcher(build({ entries: [] }));

test.each([
  ["👍", "okay"],
  ["👍🏽!", "okay"],
  ["😊 😊", "okay"],
  ["☺️", "okay"],
  ["🙏", "thanks"],
  ["🙏🏿", "thanks"],
  ["❤️", "thanks"],
  ["👍🙏", "thanks"],
  ["🎅", null],
  ["👍🎅", null],
  ["👎", null],
  ["👍 lasku", null],
  ["?!", null],
  ["", null],
])("a message of nothing but emoji says what they say: %s", (text, kind) => {
  expect(understand(text).smallTalk).toBe(kind);
});
