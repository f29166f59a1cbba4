import { expect, test } from "vitest";
import type { Entry } from "../../../src/domain/faq.ts";
import { entryId } from "../../../src/domain/ids.ts";
import { build } from "../../../src/domain/matching/build.ts";
import { makeMatcher } from "../../../src/domain/matching/matcher.ts";
import { makeRandom } from "../../../src/domain/matching/random.ts";

/** A FAQ so large that time and memory count: each entry is about a thing of its own in one of a few situations. */
const entries = 1000;
const random = makeRandom(7);
const oneOf = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? "";
const syllables = "ka si ta lo mu ve ri ha nu po ku le mi sa to ny ja ko hi pe".split(" ");
const things = Array.from({ length: entries }, () =>
  Array.from({ length: 4 }, () => oneOf(syllables)).join(""),
);
const situations = ["katosi", "rikkoutui", "maksaa liikaa", "myöhästyi", "pitää vaihtaa"];

const situationOf = (at: number): string => situations[at % situations.length] ?? "";

const faq = things.map((thing, at): Entry => {
  const questions = [`minun ${thing} ${situationOf(at)}`, `mitä teen kun ${thing} ${situationOf(at)}`];
  const text = {
    title: `${thing} ${at}`,
    questions,
    not: [`mitä teen kun ${thing} ${situationOf(at + 1)}`],
    answer: thing,
    answerIn: {},
  };
  return {
    id: entryId(`entry-${at}`),
    topic: "things",
    handOver: "offer",
    followUps: [],
    isTrial: false,
    guidance: {},
    texts: { fi: text },
  };
});
const understand = makeMatcher(build({ entries: faq }));
const best = (text: string): string | undefined => understand(text).ranked[0]?.entry;
const some = things.map((thing, at) => ({ thing, at })).filter(({ at }) => at % 25 === 0);

test("in a large FAQ a question in other words finds its entry", () => {
  const missed = some.filter(
    ({ thing, at }) => best(`hei, ${thing} ${situationOf(at)} eilen`) !== `entry-${at}`,
  );
  expect(missed).toEqual([]);
});

test("in a large FAQ, too, what an entry says it isn't stays away from it", () => {
  const found = some.filter(
    ({ thing, at }) => best(`hei, ${thing} ${situationOf(at + 1)}`) === `entry-${at}`,
  );
  expect(found).toEqual([]);
});

test("in a large FAQ the order of the entries makes no difference", () => {
  const turned = makeMatcher(build({ entries: faq.toReversed() }));
  for (const { thing } of some.slice(0, 10)) expect(turned(thing)).toEqual(understand(thing));
});
