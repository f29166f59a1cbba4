import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FakeHub, openFakeHub } from "./fake-hub.ts";
import { type Hubbed, openHubbed, reply, status, stuckIn } from "./hubbed-house.ts";

const minute = 60_000;
let hub: FakeHub;
let house: Hubbed;
beforeEach(async () => {
  hub = await openFakeHub();
  house = await openHubbed(hub);
});
afterEach(async () => {
  await house.close();
  await hub.close();
});

/** How it stands with the matter, and whether the hub is given it again. */
async function ours(thread: string) {
  const row = await house.matter(thread);
  const given = hub.of("handoff.initiate").length;
  await house.round();
  return {
    state: row.state,
    isUrgent: (row.urgency ?? 0) >= 3,
    notes: (await house.notes(row.id)).join("\n"),
    told: (await house.reads(thread)).filter((line) => line.includes("taas asiakaspalvelun jonossa")).length,
    offer: (await house.storage.lastOffer(row.id))?.state,
    givenAgain: hub.of("handoff.initiate").length - given,
    stuck: await stuckIn(house),
    faults: house.faults,
  };
}
const oursAfter = (notes: RegExp) => ({
  state: "queued",
  isUrgent: true,
  notes: expect.stringMatching(notes) as string,
  told: 1,
  offer: "ended",
  givenAgain: 0,
  stuck: [],
  faults: [],
});

describe("our own queue takes over, the customer is told and agents read why", () => {
  test.each([400, 401, 403, 404, 410, 422, 301])("when it refuses what it is given: %d", async (code) => {
    hub.mood.now = { kind: "answers", status: code };
    await house.asks("w");
    expect(await ours("w")).toEqual(oursAfter(/let-go:Napavirran palvelu/));
    expect(house.records).toContain(`hub-refused status-${code}`);
  });

  test("when it says that it failed, with what it says of that", async () => {
    await house.asks("w");
    await house.hubSays("w", status("failed", "No agents on this line."));
    expect(await ours("w")).toEqual(oursAfter(/let-go:Napavirran palvelu\nNo agents on this line\./));
  });

  test("when it fails after it accepted", async () => {
    await house.asks("w");
    await house.hubSays("w", status("accepted"));
    await house.hubSays("w", status("failed"));
    expect(await ours("w")).toEqual(oursAfter(/let-go:Napavirran palvelu/));
  });

  test("when it takes the matter and stays silent past the time for a human word", async () => {
    await house.asks("w");
    await house.later(16 * minute);
    expect(await ours("w")).toEqual(oursAfter(/unanswered:Napavirran palvelu/));
  });

  test("when it accepts and nobody answers in time", async () => {
    await house.asks("w");
    await house.hubSays("w", status("accepted"));
    await house.later(16 * minute);
    expect(await ours("w")).toEqual(oursAfter(/unanswered:Napavirran palvelu/));
  });

  test.each([
    { kind: "answers", status: 500 },
    { kind: "answers", status: 503, retryAfter: "30" },
    { kind: "answers", status: 429, retryAfter: "7200" },
    { kind: "hangs" },
    { kind: "breaks-off" },
  ] as const)("when it can't be reached until then: $kind $status", async (mood) => {
    hub.mood.now = mood;
    await house.asks("w");
    expect((await house.matter("w")).state).toBe("queued");
    for (let minutes = 0; minutes < 16; minutes++) await house.later(minute);
    expect(await ours("w")).toEqual(oursAfter(/unanswered:Napavirran palvelu/));
  });

  test("when it no longer takes what the customer writes", async () => {
    await house.asks("w");
    await house.hubSays("w", status("accepted"));
    hub.mood.now = { kind: "answers", status: 404 };
    await house.writes("w", "oletteko siellä");
    await house.round();
    expect(await ours("w")).toEqual(oursAfter(/let-go:Napavirran palvelu/));
  });
});

test("a hub that nobody reaches for minutes is not at work: what it owed is anybody's", async () => {
  await house.asks("w");
  await house.hubSays("w", status("accepted"));
  await house.hubSays("w", reply("Katson."));
  hub.mood.now = { kind: "hangs" };
  await house.writes("w", "no?");
  for (let minutes = 0; minutes < 9; minutes++) await house.later(minute);
  expect(await house.matter("w")).toMatchObject({ state: "queued" });
  expect(await stuckIn(house)).toEqual([]);
});

test("a hub that speaks while the house starts is told to come again, and is heard then", async () => {
  await house.asks("w1");
  house.starts(true);
  const early = await house.hubSays("w1", reply("Hei, täällä Riikka.", "r1"));
  expect([early.status, early.body["code"]]).toEqual([503, "starting"]);
  expect((await house.reads("w1")).join()).not.toContain("täällä Riikka");
  house.starts(false);
  expect((await house.hubSays("w1", reply("Hei, täällä Riikka.", "r1"))).status).toBe(200);
  expect((await house.reads("w1")).at(-1)).toBe("agent: Hei, täällä Riikka.");
});
