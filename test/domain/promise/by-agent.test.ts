import { describe, expect, test } from "vitest";
import { takeIt } from "../../../src/domain/acts.ts";
import { comeDue } from "../../../src/domain/due.ts";
import { promiseId } from "../../../src/domain/ids.ts";
import { replyWithinMs } from "../../../src/domain/next-action.ts";
import { attempt, keep, move, release } from "../../../src/domain/promise/by-agent.ts";
import { passOn } from "../../../src/domain/customer-steps.ts";
import { at, office } from "../service/fixtures.ts";
import { byFlow, byRiikka, carrying, chief, firstOf, ledgerAt, pekka, riikka } from "./fixtures.ts";

const [p1, p2] = [promiseId("p1"), promiseId("p2")];

describe("a promise that is kept", () => {
  test("ends so, is told, and leaves the matter with its agent until the customer is quiet", () => {
    const step = keep(
      byRiikka("2026-11-23 09:00", "2026-11-25 12:00"),
      p1,
      riikka,
      "Soitin.",
      ledgerAt("2026-11-25 11:00"),
    );
    expect(step).toMatchObject({
      conversation: { state: "with-agent", agent: riikka.id, promises: [], next: { action: "remind" } },
      says: [{ say: "promise-kept" }],
      ended: [{ end: "kept", by: riikka.id, note: "Soitin.", at: at("2026-11-25 11:00") }],
    });
  });

  test("answers who had waited for it since before: nothing more is owed", () => {
    const c = byFlow("2026-11-21 12:00", "2026-11-23 10:00");
    expect(keep(c, p1, pekka, "", ledgerAt("2026-11-23 09:30"))).toMatchObject({
      conversation: { state: "with-agent", agent: pekka.id, waitingSince: null, next: { action: "remind" } },
    });
  });

  test("doesn't answer what the customer wrote after it was made", () => {
    const c = byRiikka("2026-11-23 09:00", "2026-11-25 12:00");
    const asked = carrying(
      passOn(c as never, false, { owner: "Riikka", agentAtWork: false }, at("2026-11-24 08:30")),
    );
    expect(keep(asked, p1, riikka, "", ledgerAt("2026-11-25 11:00"))).toMatchObject({
      conversation: {
        waitingSince: at("2026-11-24 08:30"),
        next: { action: "reply", at: at("2026-11-25 11:00") + replyWithinMs },
      },
    });
  });

  test("leaves the other one of the matter next, so that no quiet closing comes before it", () => {
    const one = byRiikka("2026-11-23 09:00", "2026-11-24 12:00");
    const both = byRiikka("2026-11-23 09:10", "2026-12-04 12:00", one, "p2");
    const mine = carrying(takeIt(both, riikka, true, at("2026-11-24 09:00")));
    expect(keep(mine, p1, riikka, "", ledgerAt("2026-11-24 10:00"))).toMatchObject({
      conversation: {
        state: "promised",
        promises: [{ id: p2 }],
        next: { action: "keep-promise", at: at("2026-12-04 12:00") },
      },
    });
  });

  test("is another agent's business while they are at work, but a supervisor's always", () => {
    const c = byRiikka("2026-11-23 09:00", "2026-11-25 12:00");
    const ledger = ledgerAt("2026-11-25 11:00");
    expect(keep(c, p1, pekka, "", ledger)).toBe("taken");
    expect(keep(c, p1, chief, "", ledger)).toBeTypeOf("object");
    expect(keep(c, p1, pekka, "", { ...ledger, agentAtWork: false })).toBeTypeOf("object");
    expect(keep(c, promiseId("none"), riikka, "", ledger)).toBe("not-found");
  });
});

test("a promise that the customer gave back to an agent ends as released, with the reason", () => {
  const c = byRiikka("2026-11-23 09:00", "2026-11-25 12:00");
  expect(release(c, p1, riikka, "Selvisi jo.", ledgerAt("2026-11-24 09:00"))).toMatchObject({
    says: [{ say: "promise-released" }],
    ended: [{ end: "released", note: "Selvisi jo." }],
  });
});

describe("a promise that is moved", () => {
  const c = byRiikka("2026-11-23 09:00", "2026-11-25 12:00");
  const later = { dueAt: at("2026-11-26 10:00"), reason: "Varaosa puuttuu." };

  test("is told with both times and the reason, and has new warnings", () => {
    const step = move(c, p1, riikka, later, ledgerAt("2026-11-24 09:00"));
    expect(step).toMatchObject({
      says: [{ say: "promise-moved", from: at("2026-11-25 12:00"), reason: "Varaosa puuttuu." }],
      conversation: {
        next: { at: later.dueAt },
        promises: [{ moves: [{ from: at("2026-11-25 12:00"), by: riikka.id }], escalatedAt: null }],
      },
    });
    expect(firstOf(carrying(step)).warnings.every(({ at: when }) => when > at("2026-11-24 09:00"))).toBe(
      true,
    );
  });

  test("is refused where nobody is at work then, and may stay in its own full slot", () => {
    const ledger = ledgerAt("2026-11-24 09:00", { booked: [{ dueAt: at("2026-11-25 12:00"), count: 5 }] });
    expect(move(c, p1, riikka, { ...later, dueAt: at("2026-11-28 12:00") }, ledger)).toBe("closed-then");
    expect(move(c, p1, riikka, { ...later, dueAt: at("2026-11-25 11:30") }, ledger)).toBeTypeOf("object");
  });

  test("leaves nothing owed at its old time, also when its agent had taken it", () => {
    const mine = carrying(takeIt(c, riikka, true, at("2026-11-24 09:00")));
    expect(move(mine, p1, riikka, later, ledgerAt("2026-11-24 09:05"))).toMatchObject({
      conversation: { state: "promised", agent: riikka.id, next: { at: later.dueAt } },
    });
  });

  test("after it ran late is no longer in the queue", () => {
    const late = carrying(comeDue(c, ledgerAt("2026-11-25 12:00", { agentAtWork: false })));
    expect(late).toMatchObject({ state: "queued", urgency: 4 });
    expect(move(late, p1, pekka, later, ledgerAt("2026-11-25 12:30"))).toMatchObject({
      conversation: { state: "promised", agent: null, next: { at: later.dueAt } },
    });
  });
});

describe("a call", () => {
  const booked = byFlow("2026-11-21 12:00", "2026-11-23 10:00");

  test("that reaches the customer keeps the promise", () => {
    expect(attempt(booked, p1, riikka, "reached", ledgerAt("2026-11-23 09:30"))).toMatchObject({
      ended: [{ end: "kept", promise: { attempts: [{ outcome: "reached", by: riikka.id }] } }],
    });
  });

  test("that nobody answers is told with the next time that has room, two hours of work on", () => {
    const step = attempt(booked, p1, riikka, "no-answer", ledgerAt("2026-11-23 15:00"));
    expect(step).toMatchObject({
      says: [{ say: "call-not-answered", promise: { dueAt: at("2026-11-24 09:00") } }],
      notes: [{ note: "promise-attempt", detail: "no-answer" }],
      conversation: { state: "promised", promises: [{ attempts: [{ outcome: "no-answer" }] }] },
    });
  });

  test("in its own full slot can be tried again there", () => {
    const ledger = ledgerAt("2026-11-23 08:00", { booked: [{ dueAt: at("2026-11-23 10:00"), count: 5 }] });
    const step = carrying(attempt(booked, p1, riikka, "busy", ledger));
    expect(firstOf(step).dueAt).toBe(at("2026-11-23 10:00"));
  });

  test("that nobody answers three times ends as not reached: told each time, and the matter closed", () => {
    let c = carrying(attempt(booked, p1, riikka, "no-answer", ledgerAt("2026-11-23 09:30")));
    c = carrying(attempt(c, p1, riikka, "busy", ledgerAt("2026-11-23 12:00")));
    const last = attempt(c, p1, riikka, "no-answer", ledgerAt("2026-11-23 15:00"));
    expect(last).toMatchObject({
      conversation: { state: "closed", closeReason: "not-reached", promises: [] },
      says: [{ say: "not-reached" }],
      ended: [{ end: "not-reached", promise: { attempts: { length: 3 } } }],
    });
  });

  test("doesn't end a promise early where nobody knows when to call again", () => {
    const shut = office({ teams: [{ id: "none", name: { fi: "", sv: "", en: "" }, hours: { fi: [] } }] });
    const ledger = ledgerAt("2026-11-23 09:30", { service: shut });
    expect(attempt(booked, p1, riikka, "no-answer", ledger)).toMatchObject({
      says: [],
      conversation: { promises: [{ dueAt: at("2026-11-23 10:00"), attempts: { length: 1 } }] },
    });
  });

  test("is logged only for what was promised as one", () => {
    const written = byRiikka("2026-11-23 09:00", "2026-11-25 12:00");
    expect(attempt(written, p1, riikka, "no-answer", ledgerAt("2026-11-23 10:00"))).toBe("no-call");
  });
});
