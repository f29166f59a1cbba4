import { signal } from "@preact/signals";
import { expect, test } from "vitest";
import { leavesSomething, makeOverview } from "../../../../src/web/console/overview/state.ts";
import { makeClock } from "../desk/clock.ts";

const agent = (id: string, name: string, role = "agent") => ({
  id,
  name,
  role,
  email: `${id}@napavirta.example`,
  languages: [],
  topics: [],
  capacity: 5,
  team: null,
});
const standing = (id: string, atWork: boolean, has: number, promises: number) => ({
  id,
  atWork,
  has,
  promises,
});

/** A house with these answers, whose acts may get lost. */
function open() {
  const clock = makeClock(0);
  const isHere = signal(true);
  const asked: string[] = [];
  const sent: unknown[] = [];
  const answers: Record<string, unknown> = {
    agents: {
      agents: [agent("a", "Aatu"), agent("b", "Bea"), agent("c", "Cilla"), agent("e", "Eino", "editor")],
      topics: ["invoices"],
    },
    colleagues: {
      colleagues: [standing("a", true, 2, 0), standing("b", false, 0, 0), standing("c", false, 0, 1)],
    },
  };
  const world = { after: clock.after, newKey: () => `key-${sent.length}` };
  const lost = { ok: false, problem: { code: "offline", by: null }, again: true };
  const server = { isLost: false };
  const api = {
    get: async (path: string) => {
      asked.push(path);
      return path in answers ? { ok: true, body: answers[path] } : lost;
    },
    send: async (_method: string, path: string, body: unknown) => {
      sent.push([path, body]);
      return server.isLost ? lost : { ok: true, body: { conversations: 1 } };
    },
  };
  const house = makeOverview(world, api as never, isHere);
  return { clock, isHere, asked, sent, server, house };
}

test("who left something comes first, then who is at work; editors answer nobody", async () => {
  const { clock, house } = open();
  expect(house.people.value).toBeNull();
  await clock.advance(0);
  expect(house.people.value?.map((one) => [one.name, leavesSomething(one)])).toEqual([
    ["Cilla", true],
    ["Aatu", false],
    ["Bea", false],
  ]);
  expect(house.topics.value).toEqual(["invoices"]);
});

test("a hand-over whose answer was lost is the same deed when it is sent again, and another one after that", async () => {
  const { sent, server, house } = open();
  server.isLost = true;
  expect(await house.handOver("c", "Sairaana.")).toMatchObject({ problem: { code: "offline" } });
  server.isLost = false;
  expect(await house.handOver("c", "Sairaana.")).toEqual({ done: { conversations: 1 } });
  await house.handOver("c", "Sairaana.");
  const key = (nth: number) => ["agents/c/hand-over", { key: `key-${nth}`, reason: "Sairaana." }];
  expect(sent).toEqual([key(0), key(0), key(2)]);
});

test("what is on the screen is read again while it is looked at, and no more after that", async () => {
  const { clock, asked, isHere, house } = open();
  await clock.advance(60_000);
  expect(asked.filter((path) => path === "colleagues").length).toBeGreaterThan(3);
  isHere.value = false;
  const before = asked.length;
  await clock.advance(60_000);
  expect(asked.length).toBe(before);
  isHere.value = true;
  house.dispose();
  const then = asked.length;
  await clock.advance(60_000);
  expect(asked.length).toBe(then);
});
