import { expect, test } from "vitest";
import { makeOneEach } from "../../src/turn/one-each.ts";

/** Works that end when they are let go. */
function makeWorks(atOnce: number) {
  const began: string[] = [];
  const gates = new Map<string, () => void>();
  const each = makeOneEach<string>(atOnce, () => {});
  const begin = (name: string) =>
    each.begin(name, async () => {
      began.push(name);
      await new Promise<void>((resolve) => gates.set(name, resolve));
    });
  return { ...each, began, begin, letGo: (name: string) => gates.get(name)?.() };
}

test("of each key one thing is done at a time, and of all of them so many", async () => {
  const { begin, began, letGo } = makeWorks(2);
  expect(["a", "b", "c", "a", "c"].map(begin)).toEqual([true, true, true, false, false]);
  expect(began).toEqual(["a", "b"]);
  letGo("a");
  await expect.poll(() => began).toEqual(["a", "b", "c"]);
  expect(begin("a")).toBe(true);
});

test("what fails is told, and makes room", async () => {
  const faults: unknown[] = [];
  const { begin, settled } = makeOneEach<string>(1, (error) => void faults.push(error));
  begin("a", async () => Promise.reject(new Error("broken")));
  begin("b", async () => {});
  await settled();
  expect(faults).toHaveLength(1);
});

test("once it stops, only what is under way is finished", async () => {
  const { begin, began, letGo, stop } = makeWorks(1);
  begin("a");
  begin("b");
  const stopped = stop();
  letGo("a");
  await stopped;
  expect(began).toEqual(["a"]);
  expect(begin("c")).toBe(false);
});
