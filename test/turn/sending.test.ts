import { describe, expect, test } from "vitest";
import type { Handed } from "../../src/turn/handed.ts";
import { makeOutbox, type OutboxRecord } from "../../src/turn/outbox.ts";
import type { Outbound } from "../../src/turn/ports/outbox-store.ts";
import { makeUnsent } from "../../src/turn/unsent.ts";
import { makeHouse } from "../fixtures/house.ts";
import { knowledge } from "../fixtures/knowledge.ts";

/** A house on a channel whose world answers each line as the test says. */
function makeSending(send: (outbound: Outbound) => Promise<Handed>) {
  const house = makeHouse();
  const tried: string[] = [];
  const records: OutboxRecord[] = [];
  const faults: unknown[] = [];
  const outbox = makeOutbox({
    store: house.storage,
    commits: house.storage,
    carries: (channel) => channel === "pushed",
    send: (outbound) => {
      tried.push(outbound.text);
      return send(outbound);
    },
    unsent: makeUnsent(() => knowledge),
    clock: () => house.clock.now,
    record: (record) => void records.push(record),
    fault: (error) => void faults.push(error),
  });
  const writes = (thread: string, text: string) =>
    house.writes(thread, text, { channel: "pushed", reference: "{}" });
  return { house, outbox, tried, records, faults, writes };
}

const taken: Handed = { kind: "taken" };
const question = "voiko eräpäivää siirtää";

describe("a line on its way", () => {
  test("holds up nobody but its own customer while its channel takes its time", async () => {
    const stuck = Promise.withResolvers<Handed>();
    const others: string[] = [];
    const all = Promise.withResolvers<void>();
    const { outbox, writes } = makeSending(async ({ channelThreadId }) => {
      if (channelThreadId === "stuck") return stuck.promise;
      others.push(channelThreadId);
      if (others.length === 200) all.resolve();
      return taken;
    });
    await writes("stuck", question);
    for (let at = 0; at < 100; at++) await writes(`customer-${at}`, question);
    const drained = outbox.drain();
    await all.promise;
    expect(new Set(others).size).toBe(100);
    stuck.resolve(taken);
    await drained;
  });

  test("is tried again when its channel says, where that is later than usual", async () => {
    const answers: Handed[] = [{ kind: "again", why: "613", afterMs: 90_000 }];
    const { house, outbox, tried, records, writes } = makeSending(async () => answers.shift() ?? taken);
    await writes("w", question);
    await outbox.drain();
    house.clock.now += 89_999;
    await outbox.drain();
    expect(tried).toHaveLength(1);
    house.clock.now += 1;
    await outbox.drain();
    expect(tried).toHaveLength(3);
    expect(records.map(({ outcome, why, attempts }) => [outcome, why, attempts])).toEqual([
      ["again", "613", 1],
      ["sent", null, 2],
      ["sent", null, 1],
    ]);
  });

  test("is told in the log by ids and codes, never by its words", async () => {
    const { outbox, records, writes } = makeSending(async () => ({ kind: "refused", why: "551" }));
    await writes("w", question);
    await outbox.drain();
    expect(records.map(({ outcome, why }) => [outcome, why])).toEqual([
      ["dead", "551"],
      ["dead", "551"],
    ]);
  });

  test("stays leased where its end can't be kept, and goes again when the lease lapses", async () => {
    const { house, outbox, tried, faults, writes } = makeSending(async () => taken);
    await writes("w", question);
    const keeps = house.storage.sent.bind(house.storage);
    house.storage.sent = async () => {
      house.storage.sent = keeps;
      throw new Error("The disk is full.");
    };
    await outbox.drain();
    expect([tried.length, faults.length]).toEqual([1, 1]);
    house.clock.now += 60_000;
    await outbox.drain();
    expect(tried).toHaveLength(3);
    expect(tried[1]).toBe(tried[0]);
  });

  test("of a channel that nobody sends here waits, and leaves the others alone", async () => {
    const { house, outbox, tried, writes } = makeSending(async ({ channel }) =>
      channel === "pushed" ? taken : { kind: "again", why: "channel-off" },
    );
    await house.writes("o", question, { channel: "off", reference: "{}" });
    await writes("w", question);
    await outbox.drain();
    expect(tried).toHaveLength(3);
    expect(await house.storage.standings()).toEqual([
      { channel: "off", waiting: 2, since: expect.any(Number), dead: 0 },
    ]);
  });
});
