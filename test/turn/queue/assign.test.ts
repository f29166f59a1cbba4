import { describe, expect, test } from "vitest";
import { join } from "../../../src/domain/person/join.ts";
import { openMemory } from "../../../src/store/memory/open.ts";
import type { Storage } from "../../../src/store/storage.ts";
import { makeAssigning } from "../../../src/turn/queue/assign.ts";
import type { Situation } from "../../../src/turn/ports/situation.ts";
import type { Thought } from "../../../src/turn/ports/store.ts";
import { makeActs } from "../../../src/turn/acts/agent-acts.ts";
import { joined, makeClock } from "../../store/fixtures.ts";
import { knowing, shipped } from "../../fixtures/flows.ts";
import { knowledge } from "../../fixtures/knowledge.ts";
import { at, office } from "../../domain/service/fixtures.ts";
import { giving, minute, stores, wednesday } from "./giving.ts";

/** The customers of two windows are found to be one. */
async function linked(storage: Storage, one: string, other: string): Promise<void> {
  const code = "BCDFGHJK";
  const write = (window: string, more: (situation: Situation) => Partial<Thought>) =>
    storage.turn(
      joined(`link ${window}`, {
        channelThreadId: window,
        customer: { channelCustomerId: `customer-${window}`, name: null, verifiedAs: null },
      }),
      (situation) => ({
        conversation: situation.conversation,
        language: situation.thread,
        lines: [],
        ...more(situation),
      }),
    );
  await write(one, ({ now }) => ({ code: { do: "make", code, until: now + minute } }));
  await write(other, ({ links, now, freshPerson: fresh }) => ({
    links: join(links.own(), [links.own(), ...links.ofCode(code)], { how: "code", now, fresh }),
  }));
}

describe.each(Object.entries(stores))("giving, over %s", (_name, open) => {
  test("who has one matter of a customer is given the other, also where somebody else has more room", () =>
    open(async (storage, clock) => {
      const { hires, asks, round, ownerOf } = giving(storage, clock);
      await hires("Riikka");
      await asks("w1", "w2");
      expect(await round()).toBe(2);
      await hires("Ville");
      await asks("w3", "w4");
      await linked(storage, "w1", "w3");
      expect([await round(), await ownerOf("w3"), await ownerOf("w4")]).toEqual([2, "Riikka", "Ville"]);
    }));

  test("several who wait are given once each, in turns, and the customer reads who joined", () =>
    open(async (storage, clock) => {
      const { house, hires, asks, round, ownerOf } = giving(storage, clock);
      await hires("Riikka");
      await hires("Ville");
      await asks("w1", "w2", "w3");
      expect(await round()).toBe(3);
      expect(await Promise.all(["w1", "w2", "w3"].map(ownerOf))).toEqual(["Riikka", "Ville", "Riikka"]);
      expect(await round()).toBe(0);
      const { id } = await house.matter("w1");
      expect((await house.notes(id)).filter((note) => note.startsWith("assigned"))).toEqual([
        "assigned:Riikka",
      ]);
      const read = (await house.reads("w1")).filter((line) => line.includes("Riikka"));
      expect(read).toHaveLength(1);
    }));

  test("nobody at work, nobody with the skill, or nobody with room: it stays in the queue until there is", () =>
    open(async (storage, clock) => {
      const { house, hires, comes, asks, round, ownerOf } = giving(storage, clock);
      const away = await house.hires("Poissa");
      const swede = await hires("Astrid");
      await storage.setSkills(swede, { languages: ["sv"] });
      const full = await hires("Riikka");
      await storage.setSkills(full, { capacity: 0 });
      await asks("w1");
      expect([await round(), await ownerOf("w1")]).toEqual([0, "queue"]);
      await comes(away);
      expect([await round(), await ownerOf("w1")]).toEqual([1, "Poissa"]);
      await asks("w2");
      await storage.setSkills(away, { capacity: 1 });
      expect([await round(), await ownerOf("w2")]).toEqual([0, "queue"]);
      await storage.setSkills(full, { capacity: 1 });
      expect([await round(), await ownerOf("w2")]).toEqual([1, "Riikka"]);
    }));

  test("an agent at work who does not answer in time loses it to the front of the queue, and somebody else gets it", () =>
    open(async (storage, clock) => {
      const { house, hires, comes, asks, round, ownerOf } = giving(storage, clock);
      const riikka = await hires("Riikka");
      await asks("w1", "w2");
      expect(await round()).toBe(2);
      const { id } = await house.matter("w2");
      await house.act({ kind: "reply", conversation: id, agent: riikka, text: "Hei." });
      clock.now += 16 * minute;
      await comes(riikka);
      await house.fireDue();
      expect([await round(), await ownerOf("w1"), await ownerOf("w2")]).toEqual([1, "queue", "Riikka"]);
      expect(await house.matter("w1")).toMatchObject({ state: "queued", urgency: 4, handOvers: 1 });
      expect(await house.notes((await house.matter("w1")).id)).toContain("unanswered:Riikka");
      expect([await round(), await ownerOf("w1")]).toEqual([0, "queue"]);
      await hires("Ville");
      expect([await round(), await ownerOf("w1")]).toEqual([1, "Ville"]);
    }));
});

test("whom an agent answered a while ago and who is silent takes no room, so that others are given; one who writes again does", async () => {
  const clock = makeClock(wednesday);
  const storage = openMemory(clock.options);
  const { house, hires, comes, asks, round, ownerOf } = giving(storage, clock);
  const riikka = await hires("Riikka");
  await storage.setSkills(riikka, { capacity: 1 });
  await asks("w1");
  await round();
  const { id: conversation } = await house.matter("w1");
  await house.act({ kind: "reply", conversation, agent: riikka, text: "Hei." });
  await asks("w2", "w3");
  expect(await round()).toBe(0);
  clock.now += 16 * minute;
  await comes(riikka);
  expect([await round(), await ownerOf("w2")]).toEqual([1, "Riikka"]);
  const { id: second } = await house.matter("w2");
  await house.act({ kind: "close", conversation: second, agent: riikka, reason: "solved", seen: null });
  await house.writes("w1", "Vielä yksi asia.");
  expect([await round(), await ownerOf("w3")]).toEqual([0, "queue"]);
});

test("a customer who is asked at night how to reach them finishes that, though somebody is at work; who leaves midway is given", async () => {
  const clock = makeClock(at("2026-11-25 20:00"));
  const nightly = {
    ...knowing(...shipped),
    service: office({ promises: { slotMs: 60 * minute, perSlot: 3 } }),
  };
  const { house, hires, comes, asks, round, ownerOf } = giving(openMemory(clock.options), clock, nightly);
  const riikka = await hires("Riikka");
  await asks("w1", "w2");
  expect(await house.reads("w1")).toContain("bot: Mikä on nimesi?");
  expect(await round()).toBe(0);
  clock.now += 4 * minute;
  await house.writes("w1", "Maija Esimerkki");
  expect(await round()).toBe(0);
  clock.now += 2 * minute;
  await comes(riikka);
  expect([await round(), await ownerOf("w1"), await ownerOf("w2")]).toEqual([1, "queue", "Riikka"]);
  for (const text of ["Sähköposti", "maija@esimerkki.fi"]) await house.writes("w1", text);
  expect(await house.matter("w1")).toMatchObject({ state: "promised", owner: { kind: "queue" } });
  expect([await round(), await ownerOf("w1")]).toEqual([0, "queue"]);
});

test("what an agent has lost may be given to the same again a quarter of an hour later, when nobody else can", async () => {
  const clock = makeClock(wednesday);
  const { house, hires, comes, asks, round, ownerOf } = giving(openMemory(clock.options), clock);
  const riikka = await hires("Riikka");
  await asks("w1");
  await round();
  clock.now += 16 * minute;
  await comes(riikka);
  await house.fireDue();
  expect([await round(), await ownerOf("w1")]).toEqual([1, "queue"]);
  clock.now += 15 * minute;
  await comes(riikka);
  expect([await round(), await ownerOf("w1")]).toEqual([1, "Riikka"]);
});

test("a matter that is taken by hand in the same moment stays with who took it", async () => {
  const clock = makeClock(wednesday);
  const storage = openMemory(clock.options);
  const { house, hires, asks } = giving(storage, clock);
  const [riikka] = [await hires("Riikka"), await hires("Ville")];
  await asks("w1");
  const acts = makeActs(storage, () => knowledge);
  const round = makeAssigning({
    accounts: storage,
    desk: storage,
    givings: storage,
    knowledge: () => knowledge,
    clock: () => clock.now,
    acts: async (act) => {
      await house.act({ kind: "take", conversation: act.conversation, agent: riikka });
      return acts({ ...act, agent: (await storage.agents()).at(-1)?.id ?? riikka });
    },
  });
  expect(await round()).toBe(0);
  expect((await house.matter("w1")).owner).toMatchObject({ name: "Riikka" });
});
