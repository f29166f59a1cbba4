import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { makeIds, uuidv7 } from "../../src/store/ids.ts";

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

  test("of two makers at one moment differ", () => {
    const one = makeIds(() => 5, randomBytes);
    const other = makeIds(() => 5, randomBytes);
    expect(one()).not.toBe(other());
  });
});
