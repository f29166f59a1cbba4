import { describe, expect, test } from "vitest";
import type { PageAct } from "../../src/turn/ports/customer-page.ts";
import { makeHouse } from "../fixtures/house.ts";

const hour = 3_600_000;

/** Riikka has promised Aino a call, and Aino has the address of her page. */
async function called(dueIn = 26 * hour) {
  const house = makeHouse(undefined, { now: Date.UTC(2026, 10, 25, 8) });
  const riikka = await house.hires("Riikka Rinne");
  await house.writes("t", "Haluan puhua ihmiselle");
  const { id: conversation } = await house.matter("t");
  const agent = riikka;
  await house.act({ kind: "take", conversation, agent });
  const contact = { kind: "phone", number: "0401234567" } as const;
  const promise = { kind: "promise", text: "Soitan laskusta.", contact } as const;
  await house.act({ ...promise, dueAt: house.clock.now + dueIn, conversation, agent });
  const token = /\/c\/(\S+)/.exec((await house.reads("t")).at(-1) ?? "")?.[1] ?? "";
  const page = async () => {
    const found = await house.storage.pageOf(token, house.clock.now);
    if (found === null) throw new Error("The page does not open.");
    return found;
  };
  const [open] = (await page()).matters[0]?.conversation.promises ?? [];
  if (open === undefined) throw new Error("Nothing was promised.");
  const does = async (act: PageAct, key = "k") => {
    const { channel, channelThreadId, channelCustomerId } = await page();
    const customer = { channelCustomerId, name: null, verifiedAs: null };
    const from = { channel, channelThreadId, customer, locale: null, reference: null };
    return house.receive({ ...from, key, ...act });
  };
  return { house, conversation, riikka, promise: open, page, does };
}

const newest = async ({ house }: Awaited<ReturnType<typeof called>>) => (await house.reads("t")).at(-1) ?? "";

describe("a customer on their own page", () => {
  test("asks how a promise stands, is told that it holds, and those who keep it see that they asked", async () => {
    const at = await called();
    const { house, conversation, promise, does } = at;
    await does({ kind: "nudge", promise: promise.id });
    expect(await newest(at)).toMatch(/^system: Kiitos viestistä\. Lupaus on voimassa: soitamme .* mennessä/);
    expect(await house.notes(conversation)).toContain(`nudged:${new Date(promise.dueAt).toISOString()}`);
    expect(await house.matter("t")).toMatchObject({
      state: "promised",
      urgency: 3,
      waitingSince: house.clock.now,
    });
  });

  test("asks once: neither the same form again nor another one changes anything, until there is another time", async () => {
    const at = await called();
    const { house, promise, conversation, riikka, does } = at;
    await does({ kind: "nudge", promise: promise.id });
    const [read, before] = [await house.reads("t"), await house.matter("t")];
    expect((await does({ kind: "nudge", promise: promise.id })).repeated).toBe(true);
    await does({ kind: "nudge", promise: promise.id }, "another");
    expect([await house.reads("t"), await house.matter("t")]).toEqual([read, before]);
    const dueAt = promise.dueAt + hour;
    await house.act({
      kind: "move",
      promise: promise.id,
      dueAt,
      reason: "Koulutus",
      conversation,
      agent: riikka,
    });
    await does({ kind: "nudge", promise: promise.id }, "third");
    expect(await newest(at)).toContain("Lupaus on voimassa");
  });

  test("asks once on the page, though the chat has told them before that it stands", async () => {
    const at = await called();
    const { house, conversation, promise, page, does } = at;
    house.clock.now += hour;
    await house.writes("t", "Joko on tietoa?");
    expect(await newest(at)).toContain("Lupaus on voimassa");
    expect((await page()).matters[0]?.conversation.promises).toMatchObject([{ askedAt: null }]);
    await does({ kind: "nudge", promise: promise.id });
    expect(await house.notes(conversation)).toContain(`nudged:${new Date(promise.dueAt).toISOString()}`);
    expect((await page()).matters[0]?.conversation.promises).toMatchObject([{ askedAt: house.clock.now }]);
  });

  test("asks about a promise whose time has passed, and nothing is said to hold that doesn't", async () => {
    const at = await called(hour);
    const { house, promise, does } = at;
    house.clock.now = promise.dueAt + 1;
    const read = await house.reads("t");
    await does({ kind: "nudge", promise: promise.id });
    expect(await house.reads("t")).toEqual(read);
    expect(await house.matter("t")).toMatchObject({ waitingSince: house.clock.now });
  });

  test("chooses another free time, in which they are called", async () => {
    const at = await called();
    const { promise, page, does } = at;
    const slot = { from: promise.dueAt + hour, to: promise.dueAt + 2 * hour };
    await does({ kind: "move", promise: promise.id, slot });
    const [moved] = (await page()).matters[0]?.conversation.promises ?? [];
    expect(moved).toMatchObject({ dueAt: slot.to, window: slot, moves: [{ by: "customer" }] });
    expect(await newest(at)).toContain("Soitamme");
  });

  test("can't choose a time that has gone by, or one that nobody offers", async () => {
    const at = await called();
    const { house, promise, does } = at;
    const read = await house.reads("t");
    const { now } = house.clock;
    const from = Math.floor(now / hour) * hour;
    await does({ kind: "move", promise: promise.id, slot: { from: from - 2 * hour, to: from - hour } });
    await does({ kind: "move", promise: promise.id, slot: { from: from - hour, to: from + hour } }, "k2");
    await does({ kind: "move", promise: promise.id, slot: { from: from + 1, to: from + 2 } }, "k3");
    const year = 365 * 24 * hour;
    const far = { from: from + year, to: from + year + hour };
    await does({ kind: "move", promise: promise.id, slot: far }, "k4");
    expect(await house.reads("t")).toEqual(read);
  });

  test("gives a promise back with a reason, in which an identity code is covered, and the matter ends", async () => {
    const at = await called();
    const { house, conversation, promise, page, does } = at;
    const act = { kind: "release", promise: promise.id, reason: "Selvisi, 131052-308T" } as const;
    await does(act);
    expect(await house.matter("t")).toMatchObject({ state: "closed", closeReason: "ended-by-customer" });
    const [note] = (await house.notes(conversation)).filter((text) => text.startsWith("promise-released:"));
    expect(note).toMatch(/^promise-released:Selvisi, /);
    expect(note).not.toContain("308T");
    expect((await page()).matters[0]?.ended).toMatchObject([{ end: "released", by: "customer" }]);
    const read = await house.reads("t");
    await does(act, "again");
    expect(await house.reads("t")).toEqual(read);
  });
});

test("a customer who ends the chat reads that the agent who promised still keeps it", async () => {
  const at = await called();
  await at.house.ends("t");
  expect(await newest(at)).toMatch(/Lupaus on voimassa.*Riikka/);
});

describe("an agent who shuts the customer's page", () => {
  test("leaves the matter as it is; the next promise is told with an address of its own", async () => {
    const { house, conversation, riikka: agent, promise, page } = await called();
    const before = await house.matter("t");
    const { channel } = await page();
    expect(channel).toBe("directline");
    await house.act({ kind: "revoke-page", key: "r", conversation, agent });
    await expect(page()).rejects.toThrow("The page does not open.");
    expect(await house.notes(conversation)).toContain("page-revoked");
    expect(await house.matter("t")).toEqual({ ...before, version: before.version + 1 });
    const old = /\/c\/\S+/.exec((await house.reads("t")).at(-1) ?? "")?.[0];
    const dueAt = promise.dueAt + hour;
    await house.act({ kind: "move", promise: promise.id, dueAt, reason: "Koulutus", conversation, agent });
    const [fresh = ""] = /\/c\/\S+/.exec((await house.reads("t")).at(-1) ?? "") ?? [];
    expect(fresh).not.toBe(old);
    expect(await house.storage.pageOf(fresh.slice(3), house.clock.now)).not.toBeNull();
  });
});
