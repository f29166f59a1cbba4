import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { writePng } from "../png.ts";
import { choosePalette } from "./palette.ts";
import { shrinkPng } from "./shrink.ts";

const count = (pixels: readonly number[]) => {
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  return counts;
};

test("a picture of few colours keeps each of them exactly", () => {
  const { colours, indexOf } = choosePalette(count([0xffffff, 0x0f5b54, 0x1b2320, 0x0f5b54]), 256);
  for (const colour of [0xffffff, 0x0f5b54, 0x1b2320]) expect(colours[indexOf(colour)]).toBe(colour);
});

test("a picture of many colours keeps its ground exactly, and every other colour nearly", () => {
  const ramp = Array.from({ length: 1000 }, (_none, at) => (Math.round(at / 4) << 16) | ((at * 7) & 255));
  const { colours, indexOf } = choosePalette(
    count([...ramp, ...Array.from({ length: 5000 }, () => 0xf5f3ed)]),
    64,
  );
  expect(colours.length).toBe(64);
  expect(colours[indexOf(0xf5f3ed)]).toBe(0xf5f3ed);
  const far = ramp.map((colour) => Math.abs((colour >> 16) - ((colours[indexOf(colour)] ?? 0) >> 16)));
  expect(Math.max(...far)).toBeLessThan(48);
});

test("what is written can be read again, in 256 colours", () => {
  const rows = new Uint8Array([0, 245, 243, 237, 15, 91, 84, 0, 27, 35, 32, 245, 243, 237]);
  const small = Buffer.from(shrinkPng(writePng({ width: 2, height: 2, rows })));
  const partAt = (name: string) => small.indexOf(name) + 4;
  const lengthOf = (name: string) => small.readUInt32BE(small.indexOf(name) - 4);
  const part = (name: string) => small.subarray(partAt(name), partAt(name) + lengthOf(name));
  const [, first = 0, second = 0, , third = 0, fourth = 0] = inflateSync(part("IDAT"));
  const colour = (index: number) => [...part("PLTE").subarray(index * 3, index * 3 + 3)];
  expect([first, second, third, fourth].map(colour)).toEqual([
    [245, 243, 237],
    [15, 91, 84],
    [27, 35, 32],
    [245, 243, 237],
  ]);
});
