import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openSqlite } from "../../src/store/sqlite/open.ts";
import { shipped, knowing } from "../fixtures/flows.ts";
import { countedIds, makeHouse } from "../fixtures/house.ts";
import { makePages } from "../fixtures/pages.ts";
import { at, hour, office } from "../domain/service/fixtures.ts";

const service = office({ promises: { slotMs: hour, perSlot: 1 } });
const knowledge = { ...knowing(...shipped), service };
const sunday = "2026-11-22 12:00";

const houseAt = (text: string) => makeHouse(undefined, { now: at(text) }, () => knowledge);
type House = ReturnType<typeof makeHouse>;

/** A customer asks for a person and answers until a time is asked for. */
async function asksForCall(house: House, thread: string) {
  await house.opens(thread);
  await house.writes(thread, "Puhu ihmiselle");
  await house.writes(thread, "Maija Esimerkki");
  await house.writes(thread, "Puhelin");
  await house.writes(thread, "040 123 4567");
}
const newest = async (house: House, thread: string) => (await house.reads(thread)).at(-1) ?? "";

describe("a customer who wants a person out of hours", () => {
  test("chooses a time and reads in one line what is promised, which stands in the ledger in those words", async () => {
    const house = houseAt(sunday);
    await asksForCall(house, "t");
    expect(await house.buttons("t")).toEqual([
      "ma 23.11. klo 8–9",
      "ma 23.11. klo 11–12",
      "ma 23.11. klo 14–15",
      "Ei sittenkään",
    ]);
    await house.writes("t", "ma 23.11. klo 8–9");
    const { id, state, owner } = await house.matter("t");
    expect([state, owner?.kind]).toEqual(["promised", "queue"]);
    const [row] = await house.storage.promisesOf(id);
    expect(row?.promise).toMatchObject({
      dueAt: at("2026-11-23 09:00"),
      window: { from: at("2026-11-23 08:00"), to: at("2026-11-23 09:00") },
      contact: { kind: "phone", number: "+358401234567" },
    });
    expect((await newest(house, "t")).replace(/\/c\/\S+/, "/c/•••")).toBe(`system: ${row?.promise.text}`);
  });

  test("whose time was taken meanwhile is asked again, with times that are free", async () => {
    const house = houseAt(sunday);
    await asksForCall(house, "slow");
    await asksForCall(house, "quick");
    await house.writes("quick", "ma 23.11. klo 8–9");
    await house.writes("slow", "ma 23.11. klo 8–9");
    expect((await house.matter("slow")).state).toBe("queued");
    expect(await newest(house, "slow")).toContain("ei ole vapaana");
    expect((await house.buttons("slow"))[0]).toBe("ma 23.11. klo 9–10");
    await house.writes("slow", "ma 23.11. klo 9–10");
    const open = await house.storage.promises("open", 9);
    expect(open.map(({ promise }) => promise.dueAt)).toEqual([
      at("2026-11-23 09:00"),
      at("2026-11-23 10:00"),
    ]);
  });

  test("who leaves before choosing is in the queue all the same", async () => {
    const house = houseAt(sunday);
    await asksForCall(house, "t");
    expect((await house.matter("t")).state).toBe("queued");
    expect(await house.storage.promises("open", 9)).toEqual([]);
  });

  test("and who wants mail gets a promise of an answer in open time", async () => {
    const house = houseAt(sunday);
    await house.opens("t");
    for (const text of ["Puhu ihmiselle", "Maija Esimerkki", "Sähköposti", "maija@esimerkki.fi"])
      await house.writes("t", text);
    const [row] = await house.storage.promises("open", 9);
    expect(row?.promise).toMatchObject({
      contact: { kind: "email", address: "maija@esimerkki.fi" },
      window: null,
    });
    expect(row?.promise.dueAt).toBeGreaterThan(at("2026-11-23 08:00"));
  });
});

/** How often each thing was done about promises, by the notes that agents read. */
async function told(house: House) {
  const { id } = await house.matter("t");
  const notes = (await house.notes(id)).map((note) => note.replace(/:2026.*/, ""));
  const late = (await house.reads("t")).filter(
    (line) => line.includes("emme pitäneet") || line.includes("Pahoittelemme"),
  );
  const count = (name: string) => notes.filter((note) => note.startsWith(name)).length;
  return {
    half: count("promise-warning:half"),
    most: count("promise-warning:most"),
    late: count("promise-late"),
    apologies: late.length,
  };
}

test("each warning and each lateness comes once, whenever the house looks and however often it is started anew", async () => {
  const minutes = fc.integer({ min: 1, max: 400 });
  const looks = fc.array(fc.record({ minutes, restarts: fc.boolean() }), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(looks, async (list) => {
      const dataDir = mkdtempSync(join(tmpdir(), "lupaus-promises-"));
      const clock = { now: at(sunday) };
      const newId = countedIds(clock);
      const starts = async () =>
        makeHouse(
          await openSqlite({ dataDir, now: () => clock.now, newId, pages: makePages() }),
          clock,
          () => knowledge,
        );
      try {
        let house = await starts();
        await asksForCall(house, "t");
        await house.writes("t", "ma 23.11. klo 11–12");
        clock.now = at("2026-11-23 08:00");
        for (const look of list) {
          clock.now += look.minutes * 60_000;
          if (look.restarts) {
            await house.storage.close();
            house = await starts();
          }
          for (let done = 1; done > 0;) done = await house.fireDue();
        }
        const isPast = (text: string) => (clock.now >= at(text) ? 1 : 0);
        const figures = await told(house);
        const lateAt = isPast("2026-11-23 12:00");
        expect(figures.apologies).toBe(lateAt);
        // Late a second time is noted, and left to a person.
        expect([lateAt, 2 * lateAt]).toContain(figures.late);
        if (lateAt === 0)
          expect([figures.half, figures.most]).toEqual([
            isPast("2026-11-23 10:00"),
            isPast("2026-11-23 11:12"),
          ]);
        await house.storage.close();
      } finally {
        rmSync(dataDir, { recursive: true });
      }
    }),
    { numRuns: 12 },
  );
});
