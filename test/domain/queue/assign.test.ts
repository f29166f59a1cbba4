import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agentId, conversationId } from "../../../src/domain/ids.ts";
import { languages } from "../../../src/domain/language.ts";
import { assign, isAnyoneFree, type Waiting, type Worker } from "../../../src/domain/queue/assign.ts";
import { allSkills, fits, type Skills } from "../../../src/domain/queue/skills.ts";

const now = Date.UTC(2026, 10, 23, 9);
const worker = (id: string, more: Partial<Worker> = {}, skills: Partial<Skills> = {}): Worker => ({
  id: agentId(id),
  skills: { ...allSkills, ...skills },
  has: 0,
  givenAt: null,
  ...more,
});
const matter = (id: string, more: Partial<Waiting> = {}): Waiting => ({
  id: conversationId(id),
  language: "fi",
  topic: null,
  lostBy: null,
  askedAt: null,
  alsoOpen: null,
  ...more,
});
const givenBy = (matters: readonly Waiting[], workers: readonly Worker[]) =>
  assign(matters, workers, now).given.map(({ conversation, agent }) => `${conversation} ${agent}`);

describe("who waits", () => {
  test("is given to the agent with the most free capacity", () => {
    expect(givenBy([matter("1")], [worker("a", { has: 3 }), worker("b", { has: 2 })])).toEqual(["1 b"]);
    const roomy = worker("b", { has: 2 }, { capacity: 9 });
    expect(givenBy([matter("1")], [worker("a"), roomy])).toEqual(["1 b"]);
  });
  test("is given among equals to who got one longest ago, and then in turns", () => {
    const equals = [worker("a", { givenAt: now - 1 }), worker("b", { givenAt: now - 9 }), worker("c")];
    const six = ["1", "2", "3", "4", "5", "6"].map((id) => matter(id));
    expect(givenBy(six, equals)).toEqual(["1 c", "2 b", "3 a", "4 c", "5 b", "6 a"]);
  });
  test("is given to nobody without the language or the topic, and holds up nobody behind", () => {
    const finn = worker("a", {}, { languages: ["fi"], topics: ["invoices"] });
    const waiting = [
      matter("1", { language: "sv" }),
      matter("2", { topic: "moving" }),
      matter("3", { topic: "invoices" }),
      matter("4"),
    ];
    expect(givenBy(waiting, [finn])).toEqual(["3 a", "4 a"]);
  });
  test("is not given again to who has just lost it, even when nobody else is there", () => {
    const lost = matter("1", { lostBy: agentId("a") });
    expect(givenBy([lost], [worker("a")])).toEqual([]);
    expect(givenBy([lost], [worker("a"), worker("b", { has: 4 })])).toEqual(["1 b"]);
  });
  test("is given to who has another matter of the same customer, if they can take one more", () => {
    const [a, b] = [worker("a", { has: 3 }), worker("b")];
    const known = (agent: string | null) => ({
      alsoOpen: { id: conversationId("9"), agent: agent === null ? null : agentId(agent) },
    });
    expect(givenBy([matter("1", known("a"))], [a, b])).toEqual(["1 a"]);
    expect(givenBy([matter("1", known("a"))], [worker("a", { has: 5 }), b])).toEqual(["1 b"]);
    expect(givenBy([matter("1", known("away"))], [a, b])).toEqual(["1 b"]);
    expect(givenBy([matter("1", known(null))], [a, b])).toEqual(["1 b"]);
  });
  test("is given with what else the same customer waits with, to one agent", () => {
    const both = (id: string, other: string) =>
      matter(id, { alsoOpen: { id: conversationId(other), agent: null } });
    const equals = [worker("a"), worker("b")];
    expect(givenBy([both("1", "3"), matter("2"), both("3", "1")], equals)).toEqual(["1 a", "2 b", "3 a"]);
  });
  test("is not given while they answer a question of the house, and holds up nobody behind; nor is an answer waited for without end", () => {
    const asked = matter("1", { askedAt: now - 60_000 });
    expect(givenBy([asked, matter("2")], [worker("a")])).toEqual(["2 a"]);
    expect(givenBy([matter("1", { askedAt: now - 5 * 60_000 })], [worker("a")])).toEqual(["1 a"]);
  });
});

const topic = fc.constantFrom("invoices", "moving");
const anyWorkers = fc
  .array(
    fc.record({
      has: fc.nat({ max: 6 }),
      givenAt: fc.option(fc.integer({ min: now - 9, max: now })),
      skills: fc.record({
        languages: fc.subarray([...languages]),
        topics: fc.uniqueArray(topic),
        capacity: fc.nat({ max: 4 }),
      }),
    }),
    { maxLength: 5 },
  )
  .map((all) => all.map((one, at) => ({ ...one, id: agentId(`a${at}`) })));
const anyMatters = fc
  .array(
    fc.record({
      language: fc.constantFrom(...languages),
      topic: fc.option(topic),
      lostBy: fc.option(fc.constantFrom("a0", "a1").map(agentId)),
      alsoOpen: fc.option(
        fc.record({
          id: fc.constantFrom("0", "1").map(conversationId),
          agent: fc.option(fc.constantFrom("a0", "a2").map(agentId)),
        }),
      ),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((one, at) => ({ ...one, askedAt: null, id: conversationId(`c${at}`) })));

test("whoever waits and works, each matter is given once, to who may have it, and nobody gets more than they can take", () => {
  fc.assert(
    fc.property(anyMatters, anyWorkers, (matters, workers) => {
      const { given, workers: after } = assign(matters, workers, now);
      expect(new Set(given.map(({ conversation }) => conversation)).size).toBe(given.length);
      for (const { conversation, agent } of given) {
        const one = matters.find(({ id }) => id === conversation);
        const skills = workers.find(({ id }) => id === agent)?.skills;
        expect(one && skills && fits(skills, one) && one.lostBy !== agent).toBe(true);
      }
      for (const { id, has } of workers) {
        const got = given.filter(({ agent }) => agent === id).length;
        const then = after.find((one) => one.id === id);
        expect(then?.has).toBe(has + got);
        if (got > 0) expect(then && then.has <= then.skills.capacity).toBe(true);
      }
    }),
  );
});

test("whoever waits and works, nobody is left waiting whom somebody with room could take", () => {
  fc.assert(
    fc.property(anyMatters, anyWorkers, (matters, workers) => {
      const { given, workers: after } = assign(matters, workers, now);
      const left = matters.filter(({ id }) => !given.some(({ conversation }) => conversation === id));
      for (const one of left)
        expect(isAnyoneFree(after.filter(({ id, skills }) => id !== one.lostBy && fits(skills, one)))).toBe(
          false,
        );
      expect(assign(left, after, now).given).toEqual([]);
    }),
  );
});
