import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { inBulk, makeIds, uuidv7 } from "../../src/store/ids.ts";

describe("ids", () => {
  test("carry their time, version and variant as RFC 9562 has them", () => {
    const id = uuidv7(0x0102_0304_0506, 0xabc, new Uint8Array(8).fill(0xff));
    expect(id).toBe("01020304-0506-7abc-bfff-ffffffffffff");
  });

  test("sort in the order they were made, also within one millisecond and when the clock steps back", () => {
    let now = 1_700_000_000_000;
    const newId = makeIds(() => now, randomBytes);
    const made: string[] = [];
    for (const step of [0, 1, -5000, 2, -1]) {
      now += step;
      for (let n = 0; n < 5000; n += 1) made.push(newId());
    }
    expect(made).toEqual(made.toSorted());
    expect(new Set(made).size).toBe(made.length);
  });

  test("are made of bytes that nobody else is given, however many are asked for at a time", () => {
    let drawn = 0;
    const counted = (bytes: number): Buffer => {
      const given = Buffer.alloc(4 * Math.ceil(bytes / 4));
      for (let at = 0; at < given.length; at += 4) given.writeUInt32LE((drawn += 1), at);
      return given.subarray(0, bytes);
    };
    const random = inBulk(counted);
    const given = Array.from({ length: 300 }, (_, n) => random([8, 16, 32, 4096][n % 4] ?? 0));
    const numbers = given.flatMap((bytes) =>
      Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readUInt32LE(4 * at)),
    );
    expect(given.map(({ length }) => length).slice(0, 4)).toEqual([8, 16, 32, 4096]);
    expect(numbers).not.toContain(0);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test("of two makers at one moment differ", () => {
    const one = makeIds(() => 5, randomBytes);
    const other = makeIds(() => 5, randomBytes);
    expect(one()).not.toBe(other());
  });
});
