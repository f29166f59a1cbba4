import { makeAlike } from "./alike.ts";
import { makeGather } from "./gather.ts";
import { fewestEntries } from "./model.ts";
import { makeDraw } from "./plane.ts";
import type { Care, Sides } from "./plane.ts";
import { invert } from "./postings.ts";
import { makeRandom } from "./random.ts";
import { makeRows } from "./rows.ts";
import type { Rows, RowsOfTexts } from "./rows.ts";

/**
 * For each entry a plane that parts its phrasings from the others', only the weights that matter; none where an entry has
 * one phrasing only.
 */
export interface Planes {
  readonly weights: Rows;
  readonly offsets: Float32Array;
}

/** A single phrasing teaches no more than it says itself. */
const fewestPhrasings = 2;

/** Up to this many entries a plane is drawn against all others. */
const fewEntries = 60;

/** Time and memory that planes may take. */
interface Effort extends Care {
  /** Above, against the phrasings of so many entries that are most alike … */
  readonly alike: number;
  /** … and so many by chance. */
  readonly byChance: number;
  /** Features that more texts hold tell too little about which entries are alike to be worth the time. */
  readonly common: number;
}

/** From this many entries on time and memory count. */
export const manyEntries = 1000;

const effort: Effort = { alike: 20, byChance: 200, common: 100, leastTurn: 0.01, smallestWeight: 0.01 };
const effortOfMany: Effort = { alike: 6, byChance: 40, common: 30, leastTurn: 0.1, smallestWeight: 0.06 };

/** Draws the planes of all entries. */
export function drawPlanes(drawn: RowsOfTexts, entries: number, places: number): Planes {
  const spent = entries < manyEntries ? effort : effortOfMany;
  const draw = makeDraw(spent);
  const phrasings = Array.from({ length: entries }, (_, entry) => phrasingsOf(drawn, entry));
  const sidesOf = (entries > fewEntries ? makeSidesOfMany : makeSidesOfFew)(drawn, phrasings, places, spent);
  const made = makeRows(0);
  const offsets = new Float32Array(entries);
  for (let entry = 0; entry < entries; entry++) {
    const own = phrasings[entry]?.length ?? 0;
    const plane = own < fewestPhrasings ? noPlane : draw(sidesOf(entry), entry);
    made.add(plane);
    offsets[entry] = plane.offset;
  }
  return { weights: made.rows(), offsets };
}

/** Where no plane is drawn, everything stands below it, as others' texts do elsewhere. */
const noPlane = {
  places: new Uint32Array(0),
  values: new Float64Array(0),
  starts: Uint32Array.of(0),
  offset: -1,
};

function phrasingsOf({ textStarts }: RowsOfTexts, entry: number): Uint32Array {
  const first = textStarts[2 * entry] ?? 0;
  const length = (textStarts[2 * entry + 1] ?? 0) - first;
  return Uint32Array.from({ length }, (_, at) => first + at);
}

type MakeSides = (
  drawn: RowsOfTexts,
  phrasings: readonly Uint32Array[],
  places: number,
  effort: Effort,
) => (entry: number) => Sides;

/** All are gathered once, and with them texts that have nothing in common with the FAQ, one for each entry that a small one lacks: rows that aren't there. */
const makeSidesOfFew: MakeSides = ({ texts }, phrasings, places) => {
  const foreign = new Uint32Array(Math.max(0, fewestEntries - phrasings.length)).fill(texts.starts.length);
  const rows = makeGather(texts, places)(joined([...phrasings, foreign]));
  let end = 0;
  const ends = phrasings.map(({ length }) => (end += length));
  return (entry) => ({ rows, first: ends[entry - 1] ?? 0, end: ends[entry] ?? 0 });
};

const makeSidesOfMany: MakeSides = (drawn, phrasings, places, { alike, byChance, common }) => {
  const gather = makeGather(drawn.texts, places);
  const alikeTo = makeAlike({ ...drawn, middlesByPlace: invert([drawn.middles], places) }, common);
  return (entry) => {
    const own = phrasings[entry] ?? new Uint32Array(0);
    const random = makeRandom(entry);
    const chosen = new Set(alikeTo(entry, alike).flatMap((other) => [...(phrasings[other] ?? [])]));
    for (let count = 0; count < byChance; count++) {
      const other = Math.floor(random() * phrasings.length);
      const rows = other === entry ? undefined : phrasings[other];
      const row = rows?.[Math.floor(random() * rows.length)];
      if (row !== undefined) chosen.add(row);
    }
    return { rows: gather(joined([own, Uint32Array.from(chosen)])), first: 0, end: own.length };
  };
};

function joined(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}
