import { makeFloat32, makeUint32, withRoom } from "./room.ts";
import type { Vector } from "./vector.ts";

/** Many sparse rows in few long lists. */
export interface Rows {
  /** Row r stands from starts[r] to starts[r + 1]. */
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
  readonly values: Float32Array;
}

/** All texts of the FAQ and the middles of each entry's phrasings, in the order of the shelf (model.ts). */
export interface RowsOfTexts {
  readonly texts: Rows;
  readonly textStarts: Uint32Array;
  readonly middles: Rows;
  readonly middleStarts: Uint32Array;
}

const firstSize = 10_000;

export interface RowsMade {
  readonly add: (vector: Vector) => void;
  readonly size: () => number;
  readonly rows: () => Rows;
}

/** Makes a keeper of rows. What is less than `least` times a row's usual value is left out. */
export function makeRows(least: number): RowsMade {
  let starts = makeUint32(firstSize);
  let places = makeUint32(firstSize);
  let values = makeFloat32(firstSize);
  let size = 0;
  let end = 0;
  return {
    add: (vector) => {
      const length = vector.starts.at(-1) ?? 0;
      starts = withRoom(starts, size + 2, makeUint32);
      places = withRoom(places, end + length, makeUint32);
      values = withRoom(values, end + length, makeFloat32);
      const smallest = least === 0 ? -Infinity : least * usualOf(vector.values, length);
      for (let at = 0; at < length; at++) {
        if ((vector.values[at] ?? 0) < smallest) continue;
        places[end] = vector.places[at] ?? 0;
        values[end++] = vector.values[at] ?? 0;
      }
      starts[++size] = end;
    },
    size: () => size,
    rows: () => ({
      starts: starts.slice(0, size + 1),
      places: places.slice(0, end),
      values: values.slice(0, end),
    }),
  };
}

/** The root of the mean square. */
function usualOf(values: Float64Array, length: number): number {
  let square = 0;
  for (let at = 0; at < length; at++) square += (values[at] ?? 0) ** 2;
  return Math.sqrt(square / Math.max(length, 1));
}
