import { describe, expect, test } from "vitest";
import { replyTo, takeIt } from "../../../src/domain/acts.ts";
import type { Conversation, Open } from "../../../src/domain/conversation.ts";
import { comeDue, wakesAt } from "../../../src/domain/due.ts";
import type { Ledger } from "../../../src/domain/promise/ledger.ts";
import type { Step } from "../../../src/domain/step.ts";
import { at, hour } from "../service/fixtures.ts";
import { byFlow, byRiikka, carrying, firstOf, ledgerAt, pekka, riikka } from "./fixtures.ts";

function open(c: Conversation): Open {
  if (c.state === "closed") throw new Error("It has ended.");
  return c;
}

/** All that comes of it until a moment, each with when it came. */
function until(from: Open, last: number, ledger: Omit<Ledger, "now">): readonly (readonly [number, Step])[] {
  const steps: (readonly [number, Step])[] = [];
  let c = from;
  for (let now = wakesAt(c); now <= last; now = wakesAt(c)) {
    const step = comeDue(c, { ...ledger, now });
    steps.push([now, step]);
    c = open(step.conversation);
    if (steps.length > 100) throw new Error("It comes due without end.");
  }
  return steps;
}

describe("a warning", () => {
  const c = byRiikka("2026-11-23 09:00", "2026-11-25 12:00");

  test("comes once each, to who has it, and presses when most of the time has gone", () => {
    const steps = until(c, at("2026-11-25 11:59"), ledgerAt("2026-11-23 09:00"));
    expect(steps.map(([when, { notes }]) => [when, notes[0]?.note, notes[0]])).toMatchObject([
      [at("2026-11-24 08:00"), "promise-warning", { detail: "day-before" }],
      [at("2026-11-24 10:30"), "promise-warning", { detail: "half" }],
      [at("2026-11-25 08:12"), "promise-warning", { detail: "most" }],
    ]);
    expect(steps.at(-1)?.[1].conversation).toMatchObject({ state: "promised", agent: riikka.id, urgency: 3 });
    expect(steps.flatMap(([, { says }]) => says)).toEqual([]);
  });

  test("goes to everybody when the owner is not at work", () => {
    const step = comeDue(c, ledgerAt("2026-11-24 08:00", { agentAtWork: false }));
    expect(step.conversation).toMatchObject({ state: "promised", agent: null });
  });
});

describe("a promise whose time has passed", () => {
  const c = byFlow("2026-11-21 12:00", "2026-11-23 10:00");
  const late = comeDue({ ...c, promises: [{ ...firstOf(c), warnings: [] }] }, ledgerAt("2026-11-23 10:00"));

  test("is everybody's at once, and the customer is told a new time", () => {
    expect(late).toMatchObject({
      conversation: { state: "queued", urgency: 4, escalatedAt: at("2026-11-23 10:00") },
      says: [
        { say: "promise-late", from: at("2026-11-23 10:00"), promise: { dueAt: at("2026-11-23 12:00") } },
      ],
      notes: [{ note: "promise-late" }],
    });
    expect(firstOf(late.conversation)).toMatchObject({ lateAt: at("2026-11-23 10:00"), escalatedAt: null });
  });

  test("gets a new time only where there is room", () => {
    const booked = [
      { dueAt: at("2026-11-23 12:00"), count: 5 },
      { dueAt: at("2026-11-23 13:00"), count: 5 },
    ];
    const step = comeDue(
      { ...c, promises: [{ ...firstOf(c), warnings: [] }] },
      ledgerAt("2026-11-23 10:00", { booked }),
    );
    expect(firstOf(step.conversation).dueAt).toBe(at("2026-11-23 14:00"));
  });

  test("is apologised for by the house once: the second time a person has to", () => {
    const steps = until(open(late.conversation), at("2026-11-23 16:00"), ledgerAt("2026-11-23 10:00"));
    const second = steps.find(([, { notes }]) => notes[0]?.note === "promise-late");
    expect(second?.[0]).toBe(at("2026-11-23 12:00"));
    expect(steps.flatMap(([, { says }]) => says)).toEqual([]);
    const last = steps.at(-1)?.[1].conversation;
    expect(last).toMatchObject({ state: "queued", urgency: 4 });
    expect(last?.promises).toMatchObject([
      { escalatedAt: at("2026-11-23 12:00"), lateAt: at("2026-11-23 10:00") },
    ]);
  });

  test("stays with an agent who is at it, and presses", () => {
    const mine = carrying(takeIt(c, riikka, true, at("2026-11-23 09:30")));
    expect(
      comeDue(
        open({ ...mine, promises: [{ ...firstOf(mine), warnings: [] }] }),
        ledgerAt("2026-11-23 10:00"),
      ),
    ).toMatchObject({
      conversation: { state: "with-agent", agent: riikka.id, urgency: 4 },
      says: [{ say: "promise-late" }],
    });
  });

  test("is not forgotten by an answer that names no new time: it is back in the queue in a while", () => {
    const steps = until(open(late.conversation), at("2026-11-23 12:00"), ledgerAt("2026-11-23 10:00"));
    const twice = steps.at(-1)?.[1].conversation ?? late.conversation;
    const taken = carrying(takeIt(twice, pekka, true, at("2026-11-23 12:05")));
    const answered = carrying(replyTo(taken, pekka.id, "Hetki.", at("2026-11-23 12:10")));
    expect(answered).toMatchObject({ state: "promised", agent: pekka.id });
    expect(wakesAt(answered)).toBeLessThanOrEqual(at("2026-11-23 12:10") + hour);
    expect(comeDue(answered, ledgerAt("2026-11-23 13:10")).conversation).toMatchObject({
      state: "queued",
      urgency: 4,
    });
  });
});
