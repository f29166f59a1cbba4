import { ofLength, withRoom } from "./room.ts";
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
  /** All rows; none can be added any more. */
  readonly rows: () => Rows;
}

/** Makes a keeper of rows. What is less than `least` times a row's usual value is left out. */
export function makeRows(least: number): RowsMade {
  let starts = new Uint32Array(firstSize);
  let places = new Uint32Array(firstSize);
  let values = new Float32Array(firstSize);
  let size = 0;
  let end = 0;
  return {
    add: (vector) => {
      const length = vector.starts.at(-1) ?? 0;
      starts = withRoom(starts, size + 2, Uint32Array);
      places = withRoom(places, end + length, Uint32Array);
      values = withRoom(values, end + length, Float32Array);
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
      starts: ofLength(starts, size + 1, Uint32Array),
      places: ofLength(places, end, Uint32Array),
      values: ofLength(values, end, Float32Array),
    }),
  };
}

/** The root of the mean square. */
function usualOf(values: Float64Array, length: number): number {
  let square = 0;
  for (let at = 0; at < length; at++) square += (values[at] ?? 0) ** 2;
  return Math.sqrt(square / Math.max(length, 1));
}
