import type { Language } from "../language.ts";
import { makeFeaturesOf } from "./features.ts";
import type { Features } from "./features.ts";
import { makeHolders } from "./holders.ts";
import { makeReach } from "./reach.ts";
import type { Reach } from "./reach.ts";
import { makeWordings, readPhrasing } from "./read-phrasing.ts";
import { words } from "./text.ts";
import { keepVector, makeLexicon, makeVectorOf } from "./vector.ts";
import type { Lexicon, Vector } from "./vector.ts";
import { weakWordsOf } from "./weak-words.ts";

/** One of the texts that are put together by what they ask. */
export interface Said {
  readonly text: string;
  readonly language: Language;
}

/** Texts whose vectors are this alike on the average ask the same. Chosen on training phrasings: decision 31. */
const alikeFrom = 0.22;

/** How many texts speak for a cluster when another is compared with it: the first ones. */
const speakers = 8;

/** How many clusters that share the most with a text are compared with it. */
const compared = 12;

/** Small words count as said by this share of all texts at least, as in a FAQ. */
const smallWordShare = 0.5;

/** Texts in a step. */
const perStep = 20;

/** The texts by their places in the list, and the vectors of the first. */
interface Cluster {
  readonly members: number[];
  readonly vectors: Vector[];
}

/**
 * Puts texts together that ask the same: each cluster as places in the list, the largest first. It goes in steps of a few
 * milliseconds, so that whoever runs it can let others have a turn; its time and memory grow little faster than the texts.
 */
export function* clustersOf(
  texts: readonly Said[],
  from: number = alikeFrom,
): Generator<undefined, readonly (readonly number[])[]> {
  const read = makeRead();
  const lexicon = yield* lexiconOf(texts, read);
  const vectorOf = makeVectorOf(lexicon);
  const reach = makeReach(lexicon.features.length);
  const clusters: Cluster[] = [];
  for (const [at, said] of texts.entries()) {
    if (at % perStep === 0) yield;
    const one = { members: [at], vectors: [keepVector(vectorOf(read(said)))] };
    const best = nearest(one, clusters, reach, from);
    put(one, best ?? clusters.push({ members: [], vectors: [] }) - 1, clusters, reach);
  }
  yield* merge(clusters, reach, from);
  const found = clusters.map(({ members }) => members).filter(({ length }) => length > 0);
  return found.sort((one, other) => other.length - one.length);
}

/** A cluster that became as alike to another one as two texts have to be goes into it, small ones first. */
function* merge(clusters: Cluster[], reach: Reach, from: number): Generator<undefined> {
  const order = [...clusters.keys()].sort((a, b) => sizeOf(clusters, a) - sizeOf(clusters, b));
  for (const [at, place] of order.entries()) {
    if (at % perStep === 0) yield;
    const one = clusters[place];
    if (one === undefined) continue;
    const best = nearest(one, clusters, reach, from);
    if (best === null) continue;
    put(one, best, clusters, reach);
    clusters[place] = { members: [], vectors: [] };
  }
}

const sizeOf = (clusters: readonly Cluster[], place: number): number => clusters[place]?.members.length ?? 0;

function put(one: Cluster, place: number, clusters: Cluster[], reach: Reach): void {
  const into = clusters[place];
  if (into === undefined) return;
  const heard = one.vectors.slice(0, speakers - into.vectors.length);
  for (const vector of heard) reach.add(vector, place);
  for (const member of one.members) into.members.push(member);
  into.vectors.push(...heard);
}

/** The cluster whose texts are the most alike to one's on the average, if they are alike enough; never itself. */
function nearest(one: Cluster, clusters: readonly Cluster[], reach: Reach, from: number): number | null {
  const alike = new Map<number, number>();
  for (const vector of one.vectors) {
    for (const place of reach.near(vector, compared)) {
      const other = clusters[place];
      if (other === undefined || other === one || other.vectors.length === 0) continue;
      const sum = other.vectors.reduce((sofar, with_) => sofar + reach.product(with_), 0);
      alike.set(place, (alike.get(place) ?? 0) + sum / other.vectors.length / one.vectors.length);
    }
  }
  const [best] = [...alike].sort(([, a], [, b]) => b - a);
  return best !== undefined && best[1] >= from ? best[0] : null;
}

type Read = (said: Said) => Features;

function makeRead(): Read {
  const featuresOf = makeFeaturesOf();
  const wordings = makeWordings({});
  return ({ text, language }) => readPhrasing(words(text), language, featuresOf, wordings(language));
}

/** What tells how much a feature tells: in how few of the texts it stands. */
function* lexiconOf(texts: readonly Said[], read: Read): Generator<undefined, Lexicon> {
  const holders = makeHolders();
  for (const [at, said] of texts.entries()) {
    if (at % perStep === 0) yield;
    holders.add(read(said), at);
  }
  const featuresOf = makeFeaturesOf();
  for (const language of new Set(texts.map((said) => said.language)))
    for (const word of weakWordsOf(language))
      holders.raise(featuresOf([word], language, []), smallWordShare * texts.length);
  return makeLexicon(holders, texts.length, false);
}
