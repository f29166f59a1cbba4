import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeTogether } from "../../src/console/together.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function opened(most = 500) {
  const told: (readonly string[])[] = [];
  const together = makeTogether<string>(1_000, most, (items) => void told.push(items));
  return { ...together, told };
}

test("what comes alone is told at once", () => {
  const { add, told } = opened();
  add(["a"]);
  expect(told).toEqual([["a"]]);
  vi.advanceTimersByTime(1_000);
  add(["b"]);
  expect(told).toEqual([["a"], ["b"]]);
});

test("a storm is told once a second, each once, and nothing of it is lost", () => {
  const { add, told } = opened();
  for (let at = 0; at < 2_000; at += 5) {
    add([`c${at % 40}`]);
    vi.advanceTimersByTime(5);
  }
  vi.advanceTimersByTime(1_000);
  const all = ["c0", "c5", "c10", "c15", "c20", "c25", "c30", "c35"];
  expect(told).toHaveLength(3);
  expect(told[0]).toEqual(["c0"]);
  for (const items of told.slice(1)) expect(items.toSorted()).toEqual(all.toSorted());
  vi.advanceTimersByTime(60_000);
  expect(told).toHaveLength(3);
});

test("more than one telling holds goes with the next ones", () => {
  const { add, told } = opened(2);
  add(["a", "b", "c", "d", "e"]);
  vi.advanceTimersByTime(3_000);
  expect(told).toEqual([["a", "b"], ["c", "d"], ["e"]]);
});

test("nothing is told any more once it is stopped", () => {
  const { add, stop, told } = opened();
  add(["a"]);
  add(["b"]);
  stop();
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([["a"]]);
});
