import type { Postings } from "./postings.ts";
import type { RowsOfTexts } from "./rows.ts";

type Middles = Pick<RowsOfTexts, "middles" | "middleStarts"> & { readonly middlesByPlace: Postings };

/**
 * Makes the finder of the entries whose middles share the most with an entry's. Features that more than `common` middles
 * hold are passed over: they tell too little to be worth the time.
 */
export function makeAlike(
  kept: Middles,
  common: number,
): (entry: number, limit: number) => readonly number[] {
  const { middles, middleStarts, middlesByPlace } = kept;
  const entryOf = ownersOf(middleStarts);
  const shared = new Float64Array(middleStarts.length - 1);
  const { starts, rows, values } = middlesByPlace;
  const share = (place: number, value: number, found: number[]): void => {
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? 0; at < end; at++) {
      const other = entryOf[rows[at] ?? 0] ?? 0;
      if (shared[other] === 0) found.push(other);
      shared[other] = (shared[other] ?? 0) + value * (values[at] ?? 0);
    }
  };
  return (entry, limit) => {
    const found: number[] = [];
    for (let middle = middleStarts[entry] ?? 0; middle < (middleStarts[entry + 1] ?? 0); middle++) {
      const from = middles.starts[middle] ?? 0;
      middles.places.subarray(from, middles.starts[middle + 1]).forEach((place, at) => {
        const holders = (starts[place + 1] ?? 0) - (starts[place] ?? 0);
        if (holders <= common) share(place, middles.values[from + at] ?? 0, found);
      });
    }
    const others = found.filter((other) => other !== entry);
    const most = others.sort((one, other) => (shared[other] ?? 0) - (shared[one] ?? 0)).slice(0, limit);
    for (const other of found) shared[other] = 0;
    return most;
  };
}

/** Whose each middle is. */
function ownersOf(starts: Uint32Array): Uint32Array {
  const owners = new Uint32Array(starts.at(-1) ?? 0);
  for (let entry = 0; entry + 1 < starts.length; entry++)
    owners.fill(entry, starts[entry], starts[entry + 1]);
  return owners;
}
