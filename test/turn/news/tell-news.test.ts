import { describe, expect, test } from "vitest";
import { hour } from "../../store/fixtures.ts";
import { began, house, outage, problem } from "./announced-house.ts";

const open = (nextUpdate: number | null) => problem({ announcement: { isFixed: false, nextUpdate } });
const fixed = problem({ announcement: { isFixed: true, nextUpdate: null } });

/** Somebody who was promised word of a power cut by two o'clock. */
async function promised() {
  const world = house();
  await world.open("w1");
  await world.say("w1", "Ilmoittakaa");
  const made = () => world.store.followsMade(began, began + 100 * hour);
  return { ...world, made };
}

describe("who waits for the end of a known problem", () => {
  test("has a promise on record in the words that they read, with the time of the next word", async () => {
    const { last, store, made } = await promised();
    expect((await last("w1"))?.text).toContain("Seuraava tieto tulee tänään klo 14 mennessä.");
    expect(await store.followed("open")).toEqual([{ entry: outage, dueAt: began + 4 * hour, count: 1 }]);
    expect(await made()).toMatchObject({ made: 1, open: 1, kept: 0, late: 0 });
  });

  test("has a page of their own that opens with it, until it is kept", async () => {
    const { last, store, clock, knows, tellFixed } = await promised();
    const token = /\/c\/(\S+)/.exec((await last("w1"))?.text ?? "")?.[1] ?? "";
    const followed = async () => (await store.pageOf(token, clock.now))?.followed;
    expect(await followed()).toEqual([{ entry: outage, dueAt: began + 4 * hour }]);
    knows(fixed);
    await tellFixed();
    expect(await followed()).toEqual([]);
  });

  test("is promised no time where the file has none, or one that has passed", async () => {
    const { open: opens, say, knows, store, last, clock } = house();
    knows(open(began - hour));
    clock.now = began;
    await opens("w1");
    await say("w1", "Ilmoittakaa");
    expect((await last("w1"))?.text).toMatch(/kun asia on korjattu\. Tilanteen näet/);
    expect(await store.followed("open")).toEqual([{ entry: outage, dueAt: null, count: 1 }]);
  });

  test("is told another time with the old one, each once", async () => {
    const { knows, tellNews, last, rows, store, made } = await promised();
    expect(await tellNews()).toBe(0);
    knows(open(began + 6 * hour));
    expect(await tellNews()).toBe(1);
    expect(await last("w1")).toMatchObject({
      say: "update-moved",
      text:
        "Sähkökatko Lahdessa: asiaa ei ole vielä korjattu. Lupasimme tietoa tänään klo 14 mennessä. " +
        "Seuraava tieto tulee tänään klo 16 mennessä.",
    });
    expect(await tellNews()).toBe(0);
    expect((await rows("w1")).filter(({ say }) => say === "update-moved")).toHaveLength(1);
    expect(await store.followed("open")).toEqual([{ entry: outage, dueAt: began + 6 * hour, count: 1 }]);
    expect(await made()).toMatchObject({ moved: 1, late: 0 });
  });

  test("is told once that the time has passed, and it is late until there is a new one", async () => {
    const { clock, knows, tellNews, last, rows, store, made } = await promised();
    clock.now = began + 4 * hour - 1;
    expect(await tellNews()).toBe(0);
    clock.now += 1;
    expect(await tellNews()).toBe(1);
    expect(await last("w1")).toMatchObject({
      say: "update-late",
      text: expect.stringContaining("Pahoittelemme"),
    });
    expect(await tellNews()).toBe(0);
    expect(await store.stillWaiting()).toMatchObject([{ entry: outage, late: 1 }]);
    knows(open(began + 6 * hour));
    expect(await tellNews()).toBe(1);
    expect(await store.stillWaiting()).toMatchObject([{ entry: outage, late: 0 }]);
    clock.now = began + 6 * hour;
    expect(await tellNews()).toBe(1);
    expect((await rows("w1")).filter(({ say }) => say === "update-late")).toHaveLength(2);
    expect(await store.followed("late")).toMatchObject([{ count: 1 }]);
    expect(await made()).toMatchObject({ late: 1, open: 1 });
  });

  test("is late without a word where the files no longer say how it stands", async () => {
    const { clock, knows, tellNews, rows, store } = await promised();
    knows(null);
    clock.now = began + 5 * hour;
    const before = await rows("w1");
    expect(await tellNews()).toBe(1);
    expect(await rows("w1")).toEqual(before);
    expect(await store.stillWaiting()).toMatchObject([{ late: 1 }]);
  });

  test("finds the promise kept by the word that it is fixed, in time or late", async () => {
    const { open: opens, say, clock, knows, tellNews, tellFixed, store, made } = await promised();
    clock.now = began + 5 * hour;
    await tellNews();
    knows(open(began + 8 * hour));
    await opens("w2");
    await say("w2", "Ilmoittakaa");
    knows(fixed);
    expect(await tellFixed()).toBe(2);
    clock.now = began + 9 * hour;
    expect(await tellNews()).toBe(0);
    expect(await made()).toMatchObject({ made: 2, kept: 2, keptInTime: 1, late: 1, open: 0 });
    expect((await store.followed("kept")).reduce((sum, { count }) => sum + count, 0)).toBe(2);
  });

  test("whom nobody tells that the time has passed is found by the self-check", async () => {
    const { clock, store, tellNews } = await promised();
    clock.now = began + 4 * hour + 1;
    const overdue = async (before: number) => (await store.recount(before)).overdueUnescalated;
    // The bot's own goodbye, which nobody says here, is overdue all the while.
    const others = await overdue(clock.now - 1);
    expect(await overdue(clock.now)).toBe(others + 1);
    await tellNews();
    expect(await overdue(clock.now)).toBe(others);
  });

  test("is told later where it went wrong, and the others at once", async () => {
    const { open: opens, say, clock, knows, tellNews, faults, rows } = await promised();
    await opens("w2", "sv-FI");
    await say("w2", "Meddela mig", "sv-FI");
    const { fi: _, ...texts } = open(null).texts;
    const next = { isFixed: false, nextUpdate: began + 6 * hour };
    knows(problem({ announcement: next, texts: {} }));
    expect(await tellNews()).toBe(0);
    expect(faults).toHaveLength(2);
    knows(problem({ announcement: next, texts }));
    clock.now += 60_000;
    expect(await tellNews()).toBe(2);
    expect((await rows("w2")).at(-1)?.text).toContain("Nästa besked kommer senast");
  });
});
