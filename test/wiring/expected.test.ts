import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeExpected } from "../../src/wiring/expected.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("who asks before it is there waits for it, and gets it at once afterwards", async () => {
  const { came, get } = makeExpected<string>(3_000);
  const early = get();
  await vi.advanceTimersByTimeAsync(2_999);
  came("seat");
  expect([await early, await get()]).toEqual(["seat", "seat"]);
  expect(vi.getTimerCount()).toBe(0);
});

test("who asks waits no longer than that, and may ask again", async () => {
  const { came, get } = makeExpected<string>(3_000);
  const early = get();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await early).toBeNull();
  came("seat");
  expect(await get()).toBe("seat");
});
