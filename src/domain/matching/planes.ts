import { blockWeights } from "./features.ts";
import { makeDraw } from "./plane.ts";
import type { Plane, Row } from "./plane.ts";
import { makeRandom } from "./random.ts";
import type { Vector } from "./vector.ts";

/**
 * For each entry a plane that parts its phrasings from the others', only the weights that matter; none where an entry has
 * one phrasing only. They stand by place, since a message has few places and a plane has many.
 */
export interface Planes {
  /** The weights at place p stand from starts[p] to starts[p + 1]. */
  readonly starts: Uint32Array;
  readonly entries: Uint32Array;
  readonly weights: Float32Array;
  /** By entry. */
  readonly offsets: Float32Array;
}

/** A single phrasing teaches no more than it says itself. */
const fewestPhrasings = 2;

const noPlane: Plane = { places: new Uint32Array(0), weights: new Float32Array(0), offset: 0 };

/** Up to this many entries a plane is drawn against all others. */
const fewEntries = 60;

/** Above, against the entries that are most alike … */
const alikeEntries = 20;
const alikeEntriesOfMany = 6;

/** … and some phrasings by chance. */
const byChance = 200;
const byChanceOfMany = 40;

/** From this many entries on time counts: fewer must do, and features that are little of a phrasing are left out. */
const manyEntries = 1000;
const smallestOfMany = 0.04;

/** Features that more entries hold tell too little about which entries are alike to be worth the time. */
const commonFeature = 100;
const commonFeatureOfMany = 30;

const whole = blockWeights.reduce((sum, weight) => sum + weight, 0);
/** With these, the product of two texts is the average of their blocks' cosines. */
const blockScales: readonly number[] = blockWeights.map((weight) => Math.sqrt(weight / whole));

/** A text's blocks together in one vector. */
export function rowOf({ places, shares, starts }: Vector): Row {
  const size = starts.at(-1) ?? 0;
  const values = new Float32Array(size);
  blockScales.forEach((scale, block) => {
    for (let at = starts[block] ?? 0; at < (starts[block + 1] ?? 0); at++)
      values[at] = scale * (shares[at] ?? 0);
  });
  return {
    places: places.slice(0, size),
    values,
    square: values.reduce((sum, value) => sum + value * value, 0),
  };
}

/** Draws the planes of all entries, each given by its phrasings. */
export function drawPlanes(entries: readonly (readonly Row[])[], places: number): Planes {
  const rows = entries.length < manyEntries ? entries : entries.map((texts) => texts.map(withoutSmall));
  const othersOf = makeOthers(rows, places);
  const draw = makeDraw(places);
  const kept = rows.map((own, entry) =>
    own.length < fewestPhrasings ? noPlane : draw(own, othersOf(entry), entry),
  );
  return byPlace(kept, places);
}

function byPlace(planes: readonly Plane[], places: number): Planes {
  const starts = new Uint32Array(places + 1);
  for (const plane of planes)
    for (const place of plane.places) starts[place + 1] = (starts[place + 1] ?? 0) + 1;
  for (let place = 0; place < places; place++)
    starts[place + 1] = (starts[place + 1] ?? 0) + (starts[place] ?? 0);
  const next = starts.slice();
  const entries = new Uint32Array(starts[places] ?? 0);
  const weights = new Float32Array(entries.length);
  planes.forEach((plane, entry) => {
    plane.places.forEach((place, at) => {
      const to = next[place] ?? 0;
      next[place] = to + 1;
      entries[to] = entry;
      weights[to] = plane.weights[at] ?? 0;
    });
  });
  return { starts, entries, weights, offsets: Float32Array.from(planes, ({ offset }) => offset) };
}

function withoutSmall({ places, values }: Row): Row {
  const large = values.map((_, at) => at).filter((at) => (values[at] ?? 0) >= smallestOfMany);
  const kept = large.map((at) => values[at] ?? 0);
  return {
    places: Uint32Array.from(large, (at) => places[at] ?? 0),
    values: kept,
    square: kept.reduce((sum, value) => sum + value * value, 0),
  };
}

type Others = (entry: number) => readonly Row[];

function makeOthers(entries: readonly (readonly Row[])[], places: number): Others {
  if (entries.length <= fewEntries) return (entry) => entries.filter((_, at) => at !== entry).flat();
  const isMany = entries.length >= manyEntries;
  const alike = makeAlike(
    entries,
    places,
    isMany ? alikeEntriesOfMany : alikeEntries,
    isMany ? commonFeatureOfMany : commonFeature,
  );
  const wanted = isMany ? byChanceOfMany : byChance;
  return (entry) => {
    const random = makeRandom(entry);
    const chosen = new Set(alike(entry).flatMap((other) => entries[other] ?? []));
    for (let count = 0; count < wanted; count++) {
      const other = Math.floor(random() * entries.length);
      const rows = other === entry ? [] : (entries[other] ?? []);
      const row = rows[Math.floor(random() * rows.length)];
      if (row !== undefined) chosen.add(row);
    }
    return [...chosen];
  };
}

/** Makes the finder of the entries that share the most with an entry. */
function makeAlike(
  entries: readonly (readonly Row[])[],
  places: number,
  limit: number,
  common: number,
): (entry: number) => readonly number[] {
  const holders = holdersOf(entries, places);
  const scores = new Float64Array(entries.length);
  return (entry) => {
    const found = new Set<number>();
    for (const row of entries[entry] ?? [])
      row.places.forEach((place, at) => {
        const sharing = holders[place] ?? [];
        if (sharing.length > common) return;
        for (const other of sharing) {
          found.add(other);
          scores[other] = (scores[other] ?? 0) + (row.values[at] ?? 0) ** 2;
        }
      });
    found.delete(entry);
    const most = [...found].sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0)).slice(0, limit);
    scores.fill(0);
    return most;
  };
}

function holdersOf(entries: readonly (readonly Row[])[], places: number): readonly number[][] {
  const holders: number[][] = Array.from({ length: places }, () => []);
  entries.forEach((rows, entry) => {
    for (const row of rows)
      for (const place of row.places) {
        const list = holders[place];
        if (list !== undefined && list.at(-1) !== entry) list.push(entry);
      }
  });
  return holders;
}

/** Makes the measurer of how far above the planes of some entries a message stands: 1 like its own phrasings, -1 like others'. */
export function makeHeights({
  starts,
  entries,
  weights,
  offsets,
}: Planes): (message: Vector, of: readonly number[]) => readonly number[] {
  const heights = new Float64Array(offsets.length);
  const add = (place: number, share: number): void => {
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; at < end; at++) {
      const entry = entries[at] ?? 0;
      heights[entry] = (heights[entry] ?? 0) + share * (weights[at] ?? 0);
    }
  };
  return (message, of) => {
    heights.set(offsets);
    blockScales.forEach((scale, block) => {
      const end = message.starts[block + 1] ?? 0;
      for (let at = message.starts[block] ?? 0; at < end; at++)
        add(message.places[at] ?? 0, scale * (message.shares[at] ?? 0));
    });
    return of.map((entry) => heights[entry] ?? 0);
  };
}
