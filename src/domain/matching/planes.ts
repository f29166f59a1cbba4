import { makeAlike } from "./alike.ts";
import { fewestEntries } from "./model.ts";
import { makeDraw } from "./plane.ts";
import type { Care, Sides } from "./plane.ts";
import { invert } from "./postings.ts";
import type { Postings } from "./postings.ts";
import { makeRandom } from "./random.ts";
import { makeRows } from "./rows.ts";
import type { RowsOfTexts } from "./rows.ts";

/**
 * For each entry a plane that parts its phrasings from the others', only the weights that matter; none where an entry has
 * one phrasing only.
 */
export interface Planes {
  /** By place, since a message has few places and a plane has many. */
  readonly weights: Postings;
  /** By entry. */
  readonly offsets: Float32Array;
}

/** What planes are drawn of. */
export interface Drawn extends RowsOfTexts {
  readonly middlesByPlace: Postings;
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
export function drawPlanes(drawn: Drawn, entries: number, places: number): Planes {
  const spent = entries < manyEntries ? effort : effortOfMany;
  const draw = makeDraw(drawn.texts, places, spent);
  const othersOf = makeOthers(drawn, entries, spent);
  const made = makeRows(0);
  const offsets = new Float32Array(entries);
  for (let entry = 0; entry < entries; entry++) {
    const own = phrasingsOf(drawn, entry);
    const sides: Sides = { own, others: othersOf(entry) };
    const plane = own.length < fewestPhrasings ? noPlane : draw(sides, entry);
    made.add(plane);
    offsets[entry] = plane.offset;
  }
  return { weights: invert(made.rows(), places), offsets };
}

/** Where no plane is drawn, everything stands below it, as others' texts do elsewhere. */
const noPlane = {
  places: new Uint32Array(0),
  values: new Float64Array(0),
  starts: Uint32Array.of(0),
  offset: -1,
};

/** Texts that have nothing in common with the FAQ, one for each entry that a small one lacks: rows that aren't there. */
function foreign({ texts }: Drawn, entries: number): readonly number[] {
  return Array.from({ length: Math.max(0, fewestEntries - entries) }, () => texts.starts.length);
}

function phrasingsOf({ textStarts }: Drawn, entry: number): Uint32Array {
  const first = textStarts[2 * entry] ?? 0;
  const length = (textStarts[2 * entry + 1] ?? 0) - first;
  return Uint32Array.from({ length }, (_, at) => first + at);
}

type Others = (entry: number) => Uint32Array;

function makeOthers(drawn: Drawn, entries: number, { alike, byChance, common }: Effort): Others {
  const phrasings = Array.from({ length: entries }, (_, entry) => phrasingsOf(drawn, entry));
  if (entries <= fewEntries) {
    const missing = foreign(drawn, entries);
    return (entry) =>
      Uint32Array.from([...phrasings.flatMap((rows, at) => (at === entry ? [] : [...rows])), ...missing]);
  }
  const alikeTo = makeAlike(drawn, common);
  return (entry) => {
    const random = makeRandom(entry);
    const chosen = new Set(alikeTo(entry, alike).flatMap((other) => [...(phrasings[other] ?? [])]));
    for (let count = 0; count < byChance; count++) {
      const other = Math.floor(random() * entries);
      const rows = other === entry ? undefined : phrasings[other];
      const row = rows?.[Math.floor(random() * rows.length)];
      if (row !== undefined) chosen.add(row);
    }
    return Uint32Array.from(chosen);
  };
}
