import fc from "fast-check";
import { expect, test } from "vitest";
import { inPieces, joinPieces } from "../../src/content/pieces.ts";

/** The value as it arrives when its bytes come in chunks of so many. */
async function sent(value: unknown, chunk: number): Promise<unknown> {
  const bytes = Buffer.concat([...inPieces("value", value)]);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  return (await joinPieces(chunks()))["value"];
}

const range = (length: number) => Array.from({ length }, (_, at) => at);

const large = {
  built: {
    entries: range(250).map((at) => ({ id: `e-${at}`, texts: { fi: { title: "ä", not: [] } } })),
    model: {
      exact: new Map(range(2_500).map((at) => [`lasku ${at}`, { entry: at }])),
      shelf: {
        places: Uint32Array.from({ length: 250_001 }, (_, at) => at),
        values: Float32Array.from({ length: 100_001 }, (_, at) => at / 2),
        few: Uint32Array.of(1, 2),
      },
      words: Object.fromEntries(range(40).map((at) => [`k${at}`, at])),
    },
  },
  problems: [],
  none: null,
};

test("what is long arrives as it was, whatever chunks it comes in", async () => {
  expect(await sent(large, 65_536)).toEqual(large);
  expect(await sent(large, 1_000_003)).toEqual(large);
  expect(await sent(large.built.entries, 3)).toEqual(large.built.entries);
});

test("any value of plain objects, lists and maps arrives as it was", async () => {
  const value = fc.object({
    withMap: true,
    withTypedArray: true,
    maxDepth: 9,
    values: [fc.string(), fc.integer(), fc.constant(null), fc.constant(undefined)],
  });
  await fc.assert(
    fc.asyncProperty(value, fc.integer({ min: 1, max: 40 }), async (one, chunk) => {
      expect(await sent(one, chunk)).toEqual(one);
    }),
    { numRuns: 200, examples: [[{ ["__proto__"]: {} }, 1]] },
  );
});

test("several values come one after the other, each by its name", async () => {
  async function* chunks() {
    for (const name of ["reading", "wishes"]) yield* inPieces(name, { name, list: range(250) });
  }
  const list = range(250);
  expect(await joinPieces(chunks())).toEqual({
    reading: { name: "reading", list },
    wishes: { name: "wishes", list },
  });
});

test("no piece is so long that reading it would keep others waiting", () => {
  for (const piece of inPieces("value", large)) expect(piece.length).toBeLessThan(500_000);
});

test("what breaks off is no result", async () => {
  const bytes = Buffer.concat([...inPieces("value", large)]);
  async function* half() {
    yield bytes.subarray(0, 20);
  }
  await expect(joinPieces(half())).rejects.toThrow(/broke off/);
});
