import { describe, expect, test } from "vitest";
import { closeIt, giveItBack, replyTo, takeIt } from "../../../src/domain/acts.ts";
import { houseZone } from "../../../src/domain/calendar.ts";
import type { Conversation } from "../../../src/domain/conversation.ts";
import { promiseId } from "../../../src/domain/ids.ts";
import { wroteToAgent } from "../../../src/domain/moves/with-people.ts";
import { replyWithinMs } from "../../../src/domain/next-action.ts";
import { promiseByAgent, warningsFor } from "../../../src/domain/promise/ledger.ts";
import { endByCustomer } from "../../../src/domain/customer-steps.ts";
import { at, day, except, stretch } from "../service/fixtures.ts";
import {
  answeredAt,
  byFlow,
  byRiikka,
  carrying,
  email,
  firstOf,
  ledgerAt,
  pekka,
  queuedAt,
  riikka,
  service,
} from "./fixtures.ts";

const wanted = (due: string) => ({
  id: promiseId("p1"),
  text: "Selvitän asian.",
  contact: email,
  dueAt: at(due),
});
const onWalls = (text: string) => ({ now: at(text), zone: houseZone });

describe("a promise of a flow", () => {
  test("leaves the matter with the queue, and the customer's clock running", () => {
    const c = byFlow("2026-11-21 12:00", "2026-11-23 10:00");
    expect(c).toMatchObject({
      state: "promised",
      agent: null,
      waitingSince: at("2026-11-21 12:00"),
      next: { action: "keep-promise", at: at("2026-11-23 10:00") },
    });
  });
});

describe("an agent's promise", () => {
  test("is told in the agent's words, and then with its time", () => {
    const from = answeredAt("2026-11-23 09:00");
    const step = promiseByAgent(from, riikka, wanted("2026-11-24 12:00"), ledgerAt("2026-11-23 09:05"));
    if (typeof step === "string") throw new Error(step);
    expect(step.says.map(({ say }) => say)).toEqual(["agent-reply", "promise-made"]);
    expect(step.conversation).toMatchObject({ state: "promised", agent: riikka.id, waitingSince: null });
  });

  test.each([
    ["2026-11-23 09:00", "too-early"],
    ["2027-02-01 12:00", "too-late"],
    ["2026-11-23 20:00", "closed-then"],
    ["2026-11-28 12:00", "closed-then"],
    ["2026-11-23 08:00", "too-early"],
    ["2026-11-24 08:00", "closed-then"],
  ])("for %s is refused as %s", (due, refusal) => {
    const from = answeredAt("2026-11-23 09:00");
    expect(promiseByAgent(from, riikka, wanted(due), ledgerAt("2026-11-23 09:00"))).toBe(refusal);
  });

  test("is refused where as much is promised as the slot holds, and taken in the next", () => {
    const from = answeredAt("2026-11-23 09:00");
    const booked = [
      { dueAt: at("2026-11-24 09:30"), count: 3 },
      { dueAt: at("2026-11-24 10:00"), count: 2 },
    ];
    const ledger = ledgerAt("2026-11-23 09:00", { booked });
    expect(promiseByAgent(from, riikka, wanted("2026-11-24 09:45"), ledger)).toBe("slot-full");
    expect(promiseByAgent(from, riikka, wanted("2026-11-24 09:00"), ledger)).toBeTypeOf("object");
    expect(promiseByAgent(from, riikka, wanted("2026-11-24 10:01"), ledger)).toBeTypeOf("object");
  });

  test("needs the matter: the queue's, the bot's, another's and an ended one are refused", () => {
    const ledger = ledgerAt("2026-11-23 09:00");
    const promise = (c: Conversation) => promiseByAgent(c, pekka, wanted("2026-11-24 12:00"), ledger);
    expect(promise(queuedAt("2026-11-23 09:00"))).toBe("not-yours");
    expect(promise(byFlow("2026-11-21 12:00", "2026-11-23 10:00"))).toBe("not-yours");
    expect(promise(answeredAt("2026-11-23 09:00"))).toBe("taken");
  });
});

describe("the warnings of a promise", () => {
  test("come when half and most of the open time has gone, and on the working day before", () => {
    const ledger = ledgerAt("2026-11-25 08:00");
    expect(warningsFor(ledger, ledger.now, at("2026-11-26 16:00"))).toEqual([
      { warning: "half", at: at("2026-11-25 16:00") },
      { warning: "most", at: at("2026-11-26 12:48") },
    ]);
  });

  test("pass over a weekend", () => {
    const ledger = ledgerAt("2026-11-20 15:00");
    expect(warningsFor(ledger, ledger.now, at("2026-11-24 09:00"))).toEqual([
      { warning: "day-before", at: at("2026-11-23 08:00") },
      { warning: "half", at: at("2026-11-23 12:00") },
      { warning: "most", at: at("2026-11-23 15:00") },
    ]);
  });

  test("pass over a holiday and a short day", () => {
    const ledger = ledgerAt("2026-12-23 08:00", {
      service: service({
        holidays: [{ day: day("2026-12-25"), name: {} }],
        exceptions: [except("2026-12-24", { kind: "hours", stretches: [stretch(8, 12)] })],
      }),
    });
    expect(warningsFor(ledger, ledger.now, at("2026-12-28 16:00"))).toEqual([
      { warning: "day-before", at: at("2026-12-24 08:00") },
      { warning: "half", at: at("2026-12-24 10:00") },
      { warning: "most", at: at("2026-12-28 12:00") },
    ]);
  });

  test("that would lie behind or not before the time itself don't come", () => {
    const ledger = ledgerAt("2026-11-23 09:00");
    const kinds = warningsFor(ledger, ledger.now, at("2026-11-23 10:00")).map(({ warning }) => warning);
    expect(kinds).toEqual(["half", "most"]);
  });
});

describe("a matter in which something is promised", () => {
  const c = byRiikka("2026-11-23 09:00", "2026-11-25 12:00");

  test("is neither closed nor given back", () => {
    const shut = { reason: "solved", unread: false };
    expect(closeIt(c, riikka.id, shut, onWalls("2026-11-23 10:00"))).toBe("open-promise");
    expect(giveItBack(c, riikka, false, at("2026-11-23 10:00"))).toBe("open-promise");
    const mine = carrying(takeIt(c, riikka, true, at("2026-11-23 10:00")));
    expect(closeIt(mine, riikka.id, shut, onWalls("2026-11-23 10:00"))).toBe("open-promise");
  });

  test("is not ended by a customer who leaves the chat: they read that the promise stands", () => {
    const step = endByCustomer(c, onWalls("2026-11-23 10:00"));
    expect(step?.conversation).toBe(c);
    expect(step?.says).toMatchObject([{ say: "promise-stands", promise: firstOf(c) }]);
  });

  test("is taken by its owner at any time, by others only when the owner is not at work", () => {
    expect(takeIt(c, pekka, true, at("2026-11-23 10:00"))).toBe("taken");
    expect(takeIt(c, pekka, false, at("2026-11-23 10:00"))).toMatchObject({
      conversation: { state: "with-agent", agent: pekka.id, promises: c.promises },
    });
    expect(takeIt(c, riikka, true, at("2026-11-23 10:00"))).toMatchObject({
      conversation: { next: { action: "reply", at: at("2026-11-25 12:00") } },
    });
  });

  test("goes on to its promise when the agent has answered", () => {
    const mine = carrying(takeIt(c, riikka, true, at("2026-11-23 10:00")));
    expect(replyTo(mine, riikka.id, "Hei", at("2026-11-23 10:05"))).toMatchObject({
      conversation: { state: "promised", agent: riikka.id, promises: c.promises },
    });
  });

  test("that was taken early owes the customer who writes a reply in the usual time, not by the promise's", () => {
    const mine = carrying(takeIt(c, riikka, true, at("2026-11-23 10:00")));
    if (mine.state !== "with-agent") throw new Error(mine.state);
    const now = at("2026-11-23 11:00");
    expect(wroteToAgent(mine, now).next).toEqual({ action: "reply", at: now + replyWithinMs });
    expect(wroteToAgent(wroteToAgent(mine, now), now + 60_000).next.at).toBe(now + replyWithinMs);
  });
});
