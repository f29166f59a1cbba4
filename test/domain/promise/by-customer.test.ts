import { describe, expect, test } from "vitest";
import { takeIt } from "../../../src/domain/acts.ts";
import { promiseId } from "../../../src/domain/ids.ts";
import { moveByCustomer, releaseByCustomer, timesInstead } from "../../../src/domain/promise/by-customer.ts";
import { wroteInQueue } from "../../../src/domain/moves/with-people.ts";
import { ledgerDue } from "../../../src/domain/promise/due.ts";
import type { Promising } from "../../../src/domain/promise/moves.ts";
import { at } from "../service/fixtures.ts";
import { byFlow, byRiikka, carrying, ledgerAt, queuedAt, riikka } from "./fixtures.ts";

const p1 = promiseId("p1");

describe("a customer who gives a promise back", () => {
  test("ends the matter where nothing else is open in it", () => {
    const c = byFlow("2026-11-21 12:00", "2026-11-23 10:00");
    expect(releaseByCustomer(c, p1, "Selvisi jo.", ledgerAt("2026-11-22 12:00"))).toMatchObject({
      conversation: { state: "closed", promises: [] },
      ended: [{ end: "released", by: "customer", note: "Selvisi jo." }],
    });
  });

  test("is remembered as whose it was, and who comes back to the matter comes back to them", () => {
    const c = byRiikka("2026-11-23 09:00", "2026-11-24 12:00");
    expect(releaseByCustomer(c, p1, "", ledgerAt("2026-11-23 10:00"))).toMatchObject({
      conversation: { state: "closed", agent: riikka.id },
      ended: [{ end: "released", had: riikka.id }],
    });
    const anyones = byFlow("2026-11-21 12:00", "2026-11-23 10:00");
    expect(releaseByCustomer(anyones, p1, "", ledgerAt("2026-11-22 12:00"))).toMatchObject({
      conversation: { agent: null },
      ended: [{ had: null }],
    });
  });

  test("leaves the other promise of the matter standing", () => {
    const one = byRiikka("2026-11-23 09:00", "2026-11-24 12:00");
    const both = byRiikka("2026-11-23 09:10", "2026-11-25 12:00", one, "p2");
    expect(releaseByCustomer(both, p1, "", ledgerAt("2026-11-23 10:00"))).toMatchObject({
      conversation: { state: "promised", promises: [{ id: "p2" }], next: { at: at("2026-11-25 12:00") } },
    });
  });

  test("owes the agent who had taken it nothing at the old time", () => {
    const c = byRiikka("2026-11-23 09:00", "2026-11-25 12:00");
    const mine = carrying(takeIt(c, riikka, true, at("2026-11-24 09:00")));
    expect(releaseByCustomer(mine, p1, "", ledgerAt("2026-11-24 10:00"))).toMatchObject({
      conversation: { state: "with-agent", promises: [], next: { action: "remind" } },
    });
  });

  describe("while it waits in the queue because it is late", () => {
    const late = (c: Promising, now: string) =>
      carrying(ledgerDue(c, ledgerAt(now, { agentAtWork: false })) ?? "nothing is late");
    const [made, due, after] = ["2026-11-23 09:00", "2026-11-23 12:00", "2026-11-23 12:00"];

    test("ends the matter where nothing else is owed", () => {
      for (const c of [late(byFlow(made, due), after), late(byRiikka(made, due), after)]) {
        expect(c.state).toBe("queued");
        expect(releaseByCustomer(c, p1, "Selvisi jo.", ledgerAt("2026-11-23 12:30"))).toMatchObject({
          conversation: { state: "closed", promises: [] },
          ended: [{ end: "released" }],
        });
      }
    });

    test("keeps its place in the queue for what the customer has written since", () => {
      const c = late(byRiikka(made, due), after);
      if (c.state !== "queued") throw new Error("It is not in the queue.");
      const wrote = wroteInQueue(c, at("2026-11-23 12:10"));
      expect(releaseByCustomer(wrote, p1, "", ledgerAt("2026-11-23 12:30"))).toMatchObject({
        conversation: { state: "queued", promises: [], waitingSince: at("2026-11-23 12:10") },
      });
    });

    test("leaves the queue for the other promise, whose time is still ahead", () => {
      const both = byRiikka("2026-11-23 09:10", "2026-11-25 12:00", byRiikka(made, due), "p2");
      expect(releaseByCustomer(late(both, after), p1, "", ledgerAt("2026-11-23 12:30"))).toMatchObject({
        conversation: { state: "promised", agent: null, promises: [{ id: "p2" }] },
      });
    });

    test("stays in it for another promise that is late too", () => {
      const both = late(byRiikka("2026-11-23 09:10", due, byRiikka(made, due), "p2"), after);
      expect(releaseByCustomer(late(both, after), p1, "", ledgerAt("2026-11-23 12:30"))).toMatchObject({
        conversation: { state: "queued", promises: [{ id: "p2" }] },
      });
    });
  });

  test("is told when there is no such open promise", () => {
    expect(releaseByCustomer(queuedAt("2026-11-21 12:00"), p1, "", ledgerAt("2026-11-22 12:00"))).toBe(
      "not-found",
    );
  });
});

describe("a customer who chooses a better time", () => {
  const c = byFlow("2026-11-21 12:00", "2026-11-23 10:00");
  const slot = { from: at("2026-11-24 12:00"), to: at("2026-11-24 13:00") };

  test("gets it, and is called within that time", () => {
    expect(moveByCustomer(c, p1, slot, ledgerAt("2026-11-22 12:00"))).toMatchObject({
      conversation: { state: "promised", promises: [{ dueAt: slot.to, window: slot }] },
      says: [{ say: "promise-moved", from: at("2026-11-23 10:00"), reason: "" }],
    });
  });

  test("gets a later answer where there is room, and no earlier one", () => {
    const mailed = byRiikka("2026-11-23 09:00", "2026-11-24 12:00");
    const ledger = ledgerAt("2026-11-23 10:00", { booked: [{ dueAt: at("2026-11-24 13:00"), count: 5 }] });
    const to = (from: string, until: string) =>
      moveByCustomer(mailed, p1, { from: at(from), to: at(until) }, ledger);
    expect(to("2026-11-24 13:00", "2026-11-24 14:00")).toMatchObject({
      conversation: { state: "promised", promises: [{ dueAt: at("2026-11-24 14:00"), window: null }] },
    });
    expect(to("2026-11-24 12:00", "2026-11-24 13:00")).toBe("slot-full");
    expect(to("2026-11-24 10:00", "2026-11-24 11:00")).toBe("too-early");
    expect(to("2026-11-24 11:00", "2026-11-24 12:00")).toBe("too-early");
    const [promise] = mailed.promises;
    if (promise === undefined) throw new Error("Nothing is promised.");
    expect(timesInstead(promise, ledger, 2).map((one) => one.to)).toEqual([
      at("2026-11-24 14:00"),
      at("2026-11-24 15:00"),
    ]);
  });

  test("doesn't get what has been taken meanwhile, or never was a time", () => {
    const full = ledgerAt("2026-11-22 12:00", { booked: [{ dueAt: slot.to, count: 5 }] });
    expect(moveByCustomer(c, p1, slot, full)).toBe("slot-full");
    const crooked = { from: slot.from + 60_000, to: slot.to };
    expect(moveByCustomer(c, p1, crooked, ledgerAt("2026-11-22 12:00"))).toBe("slot-full");
  });
});
