import { expect, test } from "vitest";
import { makeGather } from "../../../src/domain/matching/gather.ts";
import { makeDraw } from "../../../src/domain/matching/plane.ts";
import { makeRandom } from "../../../src/domain/matching/random.ts";
import { makeRows } from "../../../src/domain/matching/rows.ts";

const places = 40;
const own = 6;
const all = Uint32Array.from({ length: own + 60 }, (_, row) => row);

/** Texts that share many of their features: no plane parts them cleanly. */
function texts() {
  const random = makeRandom(1);
  const made = makeRows(0);
  for (let row = 0; row < all.length; row++) {
    const held = Uint32Array.from({ length: places }, (_, place) => place).filter(() => random() < 0.3);
    const values = new Float64Array(held.length).fill(1 / Math.sqrt(held.length));
    made.add({ places: held, values, starts: Uint32Array.of(held.length) });
  }
  return made.rows();
}

const draw = makeDraw({ leastTurn: 0.01, smallestWeight: 0 });
const rows = makeGather(texts(), places)(all);

test("a plane is the same whichever order its phrasings are looked at in", () => {
  const weightsOf = (seed: number) => {
    const { places: at, values, offset } = draw({ rows, first: 0, end: own }, seed);
    const weights = new Float64Array(places + 1).fill(offset);
    at.forEach((place, index) => (weights[place] = values[index] ?? 0));
    return weights;
  };
  const first = weightsOf(0);
  for (const seed of [1, 2, 3])
    weightsOf(seed).forEach((weight, place) => expect(weight).toBeCloseTo(first[place] ?? 0, 1));
});
