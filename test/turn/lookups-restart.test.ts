import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { openSqlite } from "../../src/store/sqlite/open.ts";
import type { Look, LookupCall } from "../../src/turn/lookups.ts";
import { flowOf, knowing } from "../fixtures/flows.ts";
import { countedIds, makeHouse } from "../fixtures/house.ts";
import { makePages } from "../fixtures/pages.ts";

const say = (fi: string) => `{ fi: "${fi}", sv: "${fi}", en: "${fi}" }`;
const knowledge = knowing(
  flowOf(
    "invoice",
    `
when: entry:due-date
steps:
  - ask: ${say("Mikä on laskun numero?")}
    as: number
    kind: text
  - lookup: { url: "https://crm.napavirta.example/", send: [number], as: invoice, fields: { due: text } }
  - say: ${say("Laskun eräpäivä on {invoice-due}. Kiitos.")}
`,
  ),
);

const clock = { now: Date.UTC(2026, 10, 25, 8) };
const newId = countedIds(clock);
const dirs: string[] = [];
afterEach(() => {
  for (const dir of dirs.splice(0)) rmSync(dir, { recursive: true, force: true });
});

/** The same house after each start, on one directory. */
async function starts(dataDir: string, look: Look) {
  const storage = await openSqlite({ dataDir, now: () => clock.now, newId, pages: makePages() });
  return makeHouse(storage, clock, () => knowledge, look);
}

/** A customer waits for a system that has been called and has not answered yet. */
async function called() {
  const dataDir = mkdtempSync(join(tmpdir(), "lupaus-lookups-"));
  dirs.push(dataDir);
  const calls: LookupCall[] = [];
  let answer: () => void = () => {};
  const house = await starts(
    dataDir,
    (call) =>
      new Promise((resolve) => {
        calls.push(call);
        answer = () => resolve({ ok: true, answer: { due: "1.12.2026" } });
      }),
  );
  await house.opens("t");
  await house.writes("t", "voiko eräpäivää siirtää");
  await house.writes("t", "L-12");
  await house.fireDue();
  return { house, dataDir, calls, answer: () => answer() };
}

const found: Look = async () => ({ ok: true, answer: { due: "1.12.2026" } });

test("a lookup that a stop broke off is made again after the start, under the same key", async () => {
  const { house, dataDir, calls, answer } = await called();
  const closed = house.lookups.close();
  answer();
  await closed;
  await house.storage.close();
  const again = await starts(dataDir, async (call, signal) => {
    calls.push(call);
    return found(call, signal);
  });
  await again.fireDue();
  await again.lookups.settled();
  expect((await again.reads("t")).slice(-1)).toEqual(["bot: Laskun eräpäivä on 1.12.2026. Kiitos."]);
  expect(calls).toHaveLength(2);
  expect(calls[1]).toEqual(calls[0]);
  expect(await again.fireDue()).toBe(0);
  await again.storage.close();
});

test("a death between the call and its commit costs a second call, and the customer reads one answer", async () => {
  const { house, dataDir, calls, answer } = await called();
  await house.storage.close();
  answer();
  await house.lookups.settled();
  expect(house.faults).toHaveLength(1);
  clock.now += 3_600_000;
  const again = await starts(dataDir, async (call, signal) => {
    calls.push(call);
    return found(call, signal);
  });
  await again.fireDue();
  await again.lookups.settled();
  const read = await again.reads("t");
  expect(read.filter((line) => line.includes("1.12.2026"))).toEqual([
    "bot: Laskun eräpäivä on 1.12.2026. Kiitos.",
  ]);
  expect(calls[1]?.key).toBe(calls[0]?.key);
  expect(await again.matter("t")).toMatchObject({ state: "bot", nextActionAt: clock.now + 30 * 60_000 });
  await again.storage.close();
});

test("a result that could not be kept is fetched again a minute later, and keeps nobody else from theirs", async () => {
  const { house, calls, answer } = await called();
  const fire = house.storage.fire.bind(house.storage);
  house.storage.fire = async () => Promise.reject(new Error("the disk is full"));
  answer();
  await house.lookups.settled();
  expect(house.faults).toEqual([new Error("the disk is full")]);
  house.storage.fire = fire;
  expect(await house.fireDue()).toBe(0);
  expect(calls).toHaveLength(1);
  clock.now += 60_000;
  await house.fireDue();
  answer();
  await house.lookups.settled();
  expect(calls).toHaveLength(2);
  expect((await house.reads("t")).slice(-1)).toEqual(["bot: Laskun eräpäivä on 1.12.2026. Kiitos."]);
  await house.storage.close();
});
