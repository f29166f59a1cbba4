import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  makeRetention,
  type Removed,
  type Retention,
  type Slice,
  startRetention,
} from "../../src/turn/retention.ts";

const [minute, hour] = [60_000, 3_600_000];
const day = 24 * hour;
const noon = Date.UTC(2026, 10, 25, 12);
const none: Removed = { conversations: 0, messages: 0, files: 0 };

/** A store with so many slices of one conversation each, which writes down what it is asked. */
function storeOf(slices: number) {
  const asked: string[] = [];
  const store: Retention = {
    removeEnded: async (before, after): Promise<Slice> => {
      asked.push(`ended before ${(noon - before) / day} days, after ${after}`);
      const n = Number(after ?? 0) + 1;
      return { conversations: 1, messages: 3, files: 1, next: n < slices ? String(n) : null };
    },
    removeFiles: async (before, after) => {
      asked.push(`files before ${(noon - before) / day} days, after ${after}`);
      return { conversations: 0, messages: 0, files: 2, next: null };
    },
    removeRest: async (before, after) => {
      asked.push(`rest before ${(noon - before) / day} days, after ${after}`);
      return { conversations: 0, messages: 1, files: 0, next: null };
    },
    wipe: async () => void asked.push("wiped"),
  };
  return { asked, store };
}

const parts = (store: Retention, conversationDays: number | null, fileDays: number | null = null) => ({
  store,
  service: () => ({ timeZone: "Europe/Helsinki", retention: { conversationDays, fileDays } }),
  clock: () => noon,
  pause: async () => {},
});

describe("what the service description says is old", () => {
  test("goes slice by slice with its count, then the rest, then what the files still say", async () => {
    const { asked, store } = storeOf(3);
    expect(await makeRetention(parts(store, 365))()).toEqual({ conversations: 3, messages: 10, files: 3 });
    expect(asked).toEqual([
      "ended before 365 days, after null",
      "ended before 365 days, after 1",
      "ended before 365 days, after 2",
      "rest before 365 days, after null",
      "wiped",
    ]);
  });

  test("is files sooner than conversations, where it says so, or files alone", async () => {
    const { asked, store } = storeOf(1);
    expect(await makeRetention(parts(store, 365, 90))()).toEqual({ conversations: 1, messages: 4, files: 3 });
    expect(asked.map((one) => one.split(",")[0])).toEqual([
      "files before 90 days",
      "ended before 365 days",
      "rest before 365 days",
      "wiped",
    ]);
    expect(await makeRetention(parts(store, null, 90))()).toEqual({
      conversations: 0,
      messages: 0,
      files: 2,
    });
    expect(asked.slice(4)).toEqual(["files before 90 days, after null", "wiped"]);
  });

  test("is nothing where it says nothing", async () => {
    const { asked, store } = storeOf(3);
    expect(await makeRetention(parts(store, null))()).toBeNull();
    expect(asked).toEqual([]);
  });

  test("waits with the next slice until others had their turn, and for another night when the house closes", async () => {
    const { asked, store } = storeOf(9);
    let pauses = 0;
    const pause = async () => void (pauses += 1);
    const removed = await makeRetention({ ...parts(store, 1), pause })(() => pauses === 2);
    expect(removed).toMatchObject({ conversations: 2 });
    expect(asked.filter((one) => one.startsWith("ended"))).toHaveLength(2);
    expect(asked.filter((one) => one.startsWith("rest"))).toEqual([]);
  });
});

describe("the rounds", () => {
  beforeEach(() => void vi.useFakeTimers({ now: noon }));
  afterEach(() => void vi.useRealTimers());

  const start = (run: () => Promise<Removed | null>) => {
    const told: unknown[] = [];
    const end = startRetention({
      run,
      zone: () => "Europe/Helsinki",
      clock: () => Date.now(),
      tell: (removed) => void told.push(removed),
      fault: (error) => void told.push(String(error)),
    });
    return { told, end };
  };

  test("begin five minutes after the start and come again each night at half past three", async () => {
    const times: string[] = [];
    const { told, end } = start(async () => {
      times.push(new Date().toISOString());
      return none;
    });
    await vi.advanceTimersByTimeAsync(5 * minute - 1);
    expect(times).toEqual([]);
    await vi.advanceTimersByTimeAsync(2 * day);
    expect(times).toEqual([
      "2026-11-25T12:05:00.000Z",
      "2026-11-26T01:30:00.000Z",
      "2026-11-27T01:30:00.000Z",
    ]);
    expect(told).toEqual([none, none, none]);
    await end();
    await vi.advanceTimersByTimeAsync(2 * day);
    expect(times).toHaveLength(3);
  });

  test("go on after one that failed, which is told; one that had nothing to do is not", async () => {
    const outcomes = [() => Promise.reject(new Error("disk")), async () => null, async () => none];
    const { told, end } = start(() => outcomes.shift()?.() ?? Promise.resolve(null));
    await vi.advanceTimersByTimeAsync(2 * day);
    expect(told).toEqual(["Error: disk", none]);
    await end();
  });

  test("end with the slice under way", async () => {
    let finish = () => {};
    const { told, end } = start(() => new Promise((resolve) => (finish = () => resolve(none))));
    await vi.advanceTimersByTimeAsync(5 * minute);
    let ended = false;
    const ending = end().then(() => (ended = true));
    await vi.advanceTimersByTimeAsync(day);
    expect(ended).toBe(false);
    finish();
    await ending;
    expect(told).toEqual([none]);
  });
});
