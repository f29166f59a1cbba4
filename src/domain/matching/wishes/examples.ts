import { makeRandom } from "../random.ts";
import { angryEn } from "./lists/angry-en.ts";
import { angryFi } from "./lists/angry-fi.ts";
import { angrySv } from "./lists/angry-sv.ts";
import { askedHumanEn } from "./lists/asked-human-en.ts";
import { askedHumanFi } from "./lists/asked-human-fi.ts";
import { askedHumanSv } from "./lists/asked-human-sv.ts";
import { mattersEn } from "./lists/matters-en.ts";
import { mattersFi } from "./lists/matters-fi.ts";
import { mattersSv } from "./lists/matters-sv.ts";
import type { Wish } from "../understanding.ts";
import { unfold } from "./phrases.ts";
import { courtesies, sayings } from "./sayings.ts";

/** A sentence and the wish in it; null where it has none. */
export interface Example {
  readonly text: string;
  readonly wish: Wish | null;
}

const grammars: readonly (readonly [Wish | null, readonly string[]])[] = [
  ["asked-human", [askedHumanFi, askedHumanSv, askedHumanEn]],
  ["angry", [angryFi, angrySv, angryEn]],
  [null, [mattersFi, mattersSv, mattersEn]],
];

/** Sentences of each pattern. With 16 fewer wishes are heard, with 40 no more. */
const each = 24;

/** All sentences that wishes are learnt from, the same ones every time. */
export function makeExamples(): readonly Example[] {
  const random = makeRandom(5);
  const unfolded = grammars.flatMap(([wish, lists]) =>
    lists.flatMap((list) => unfold(list, each, random).map((text) => ({ text, wish }))),
  );
  const smallTalk = [...courtesies, ...Object.values(sayings).flat()].flatMap((line) => line.split(", "));
  return [...unfolded, ...smallTalk.map((text) => ({ text, wish: null }))];
}
