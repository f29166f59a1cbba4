import { expect, test } from "vitest";
import { makePlaces } from "../../../src/channels/messenger/places.ts";

const hour = 3_600_000;

test("no more is done at once than there are places, and who waits is served in turn", async () => {
  const places = makePlaces(2, hour);
  const began: number[] = [];
  const gates = [0, 1, 2, 3].map(() => Promise.withResolvers<number>());
  const done = gates.map(async ({ promise }, at) =>
    places(async () => {
      began.push(at);
      return promise;
    }, -1),
  );
  expect(began).toEqual([0, 1]);
  gates[1]?.resolve(1);
  await done[1];
  await expect.poll(() => began).toEqual([0, 1, 2]);
  for (const [at, gate] of gates.entries()) gate.resolve(at);
  expect(await Promise.all(done)).toEqual([0, 1, 2, 3]);
});

test("who waits too long for a place is told so, nothing is done, and the place is another's", async () => {
  const places = makePlaces(1, 1);
  const gate = Promise.withResolvers<string>();
  const first = places(async () => gate.promise, "late");
  let isDone = false;
  const late = await places(async () => {
    isDone = true;
    return "done";
  }, "late");
  expect([late, isDone]).toEqual(["late", false]);
  gate.resolve("first");
  expect(await first).toBe("first");
  expect(await places(async () => "next", "late")).toBe("next");
});

test("work that fails gives its place back", async () => {
  const places = makePlaces(1, hour);
  await expect(places(async () => Promise.reject(new Error("broken")), "late")).rejects.toThrow("broken");
  expect(await places(async () => "next", "late")).toBe("next");
});
