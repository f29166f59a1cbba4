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
import { listTold } from "./told.ts";

/** A sentence and the wish in it; null where it has none. */
export interface Example {
  readonly text: string;
  readonly wish: Wish | null;
  /** How much is learnt from it. */
  readonly weight: number;
}

const grammars: readonly (readonly [Wish | null, readonly string[]])[] = [
  ["asked-human", [askedHumanFi, askedHumanSv, askedHumanEn]],
  ["angry", [angryFi, angrySv, angryEn]],
  [null, [mattersFi, mattersSv, mattersEn]],
];

/** Sentences of each pattern. With 24 more other matters are heard as wishes; with 32 no fewer. */
const each = 28;

/** A whole sentence has no others of its pattern beside it. */
const toldWeight = 3;

/** All sentences that wishes are learnt from, the same ones every time; a pattern at a list's end changes none before it. */
export function makeExamples(): readonly Example[] {
  const unfolded = grammars.flatMap(([wish, lists]) =>
    lists.flatMap((list) => unfold(list, each, makeRandom(5)).map((text) => ({ text, wish, weight: 1 }))),
  );
  const smallTalk = [...courtesies, ...Object.values(sayings).flat()].flatMap((line) => line.split(", "));
  const told = listTold().map((one) => ({ ...one, weight: toldWeight }));
  return [...unfolded, ...smallTalk.map((text) => ({ text, wish: null, weight: 1 })), ...told];
}
