import { describe, expect, test } from "vitest";
import { closeIt, giveItBack, noteOn, replyTo, takeIt } from "../../src/domain/acts.ts";
import { awaits, type Conversation, type Open, type WithAgent } from "../../src/domain/conversation.ts";
import { comeDue } from "../../src/domain/due.ts";
import { endOfDay, houseZone } from "../../src/domain/calendar.ts";
import { agentId, conversationId, entryId } from "../../src/domain/ids.ts";
import { closedByAgent, reopenedToQueue } from "../../src/domain/moves/endings.ts";
import { answered, missed, start } from "../../src/domain/moves/with-bot.ts";
import {
  handedOver,
  replied,
  taken,
  wroteInQueue,
  wroteToAgent,
} from "../../src/domain/moves/with-people.ts";
import { goodbyeAfterMs, remindAfterMs, replyWithinMs } from "../../src/domain/next-action.ts";
import { endByCustomer, passOn, reopen } from "../../src/domain/customer-steps.ts";
import type { Ledger } from "../../src/domain/promise/ledger.ts";
import { defaultService } from "../../src/domain/service/service.ts";

const [riikka, pekka] = [agentId("riikka"), agentId("pekka")];
/** The moment on the walls of the house. */
const on = (now: number) => ({ now, zone: houseZone });
const fresh = start(conversationId("c1"), null, 0);
const queued = handedOver(missed(fresh, [], 10), "missed-twice", 20);
const mine = taken(queued, riikka, 30);
const answeredByMe = replied(mine, 40);
const closed = closedByAgent(answeredByMe, "solved", on(50));
const nobody = { owner: null, agentAtWork: false };
/** What the ledger knows at a moment in a house that has described nothing. */
const at = (now: number, agentAtWork: boolean): Ledger => ({
  service: defaultService,
  language: "fi",
  booked: [],
  now,
  owner: null,
  agentAtWork,
});
const after = (step: { readonly conversation: Conversation } | string) =>
  typeof step === "string" ? step : step.conversation;

describe("the customer's clock", () => {
  test("starts at the first message that was not answered and runs on through queue and taking", () => {
    expect([queued.waitingSince, mine.waitingSince]).toEqual([10, 10]);
  });
  test("is stopped by an answer only", () => {
    expect(answered(missed(fresh, [], 10), entryId("x"), 20).waitingSince).toBeNull();
    expect(answeredByMe.waitingSince).toBeNull();
    expect(wroteInQueue(queued, 99).waitingSince).toBe(10);
  });
  test("starts with the message that reopens, and runs on", () => {
    const reopened = reopenedToQueue(closed, 60);
    expect(reopened.waitingSince).toBe(60);
    expect(taken(wroteInQueue(reopened, 70), riikka, 80).waitingSince).toBe(60);
  });
  test("is stopped by an agent who closes, for no reply is needed", () => {
    const unanswered = wroteToAgent(answeredByMe, 45);
    expect(closedByAgent(unanswered, "no reply needed", on(50)).waitingSince).toBeNull();
  });
});

describe("whose turn it is", () => {
  test("ours in the queue and while a reply is owed, the customer's after it", () => {
    expect([fresh, queued, mine, answeredByMe].map((c: Open) => awaits(c))).toEqual([
      "customer",
      "us",
      "us",
      "customer",
    ]);
  });
  test("more messages do not put the owed reply off", () => {
    const wrote = wroteToAgent(answeredByMe, 100);
    expect(wroteToAgent(wrote, 5_000).next).toEqual({ action: "reply", at: 100 + replyWithinMs });
  });
  test("a mere thank-you starts no clock and needs no reminder, but while a reply is owed it changes nothing", () => {
    expect(passOn(answeredByMe, true, nobody, 60).conversation).toMatchObject({
      waitingSince: null,
      next: { action: "close" },
    });
    expect(passOn(mine, true, nobody, 60).conversation.waitingSince).toBe(10);
  });
});

describe("agents", () => {
  test("take what waits, or step in for the bot", () => {
    expect(after(takeIt(queued, { id: riikka, name: "Riikka" }, true, 30))).toEqual(mine);
    expect(after(takeIt(fresh, { id: riikka, name: "Riikka" }, true, 30))).toMatchObject({
      state: "with-agent",
      reason: "stepped-in",
    });
  });
  test("cannot take what another has or what has ended, and lose nothing by taking twice", () => {
    expect(takeIt(mine, { id: pekka, name: "Pekka" }, true, 31)).toBe("taken");
    expect(takeIt(closed, { id: riikka, name: "Riikka" }, true, 60)).toBe("closed");
    expect(after(takeIt(mine, { id: riikka, name: "Riikka" }, true, 31))).toEqual(mine);
  });
  test("reply and close only what is theirs", () => {
    expect(replyTo(queued, riikka, "hei", 40)).toBe("not-yours");
    expect(replyTo(mine, pekka, "hei", 40)).toBe("taken");
    expect(replyTo(closed, riikka, "hei", 60)).toBe("closed");
    expect(closeIt(queued, riikka, { reason: "solved", unread: false }, on(40))).toBe("not-yours");
    expect(closeIt(mine, pekka, { reason: "solved", unread: false }, on(40))).toBe("taken");
    expect(after(closeIt(answeredByMe, riikka, { reason: "solved", unread: false }, on(50)))).toEqual(closed);
  });
});

describe("an agent who gives the matter back", () => {
  const me = { id: riikka, name: "Riikka Esimerkki" };
  test("leaves it to a bot that has missed nothing yet, and the customer and the desk are told", () => {
    const step = giveItBack(answeredByMe, me, false, 60);
    if (typeof step === "string") throw new Error(step);
    const deed = step.conversation;
    expect(deed).toEqual({
      ...fresh,
      waitingSince: null,
      next: { action: "goodbye", at: 60 + goodbyeAfterMs },
    });
    expect(step.says).toEqual([{ say: "given-back", deed }]);
    expect(step.notes).toEqual([{ note: "given-back", detail: "Riikka Esimerkki" }]);
  });
  test("does not stop the clock of a customer who still waits: only an answer does", () => {
    expect(after(giveItBack(mine, me, false, 60))).toMatchObject({
      state: "bot",
      misses: 0,
      waitingSince: 10,
    });
  });
  test("must have it, and have read what was written", () => {
    expect(giveItBack(mine, { id: pekka, name: "Pekka" }, false, 60)).toBe("taken");
    expect(giveItBack(queued, me, false, 60)).toBe("not-yours");
    expect(giveItBack(fresh, me, false, 60)).toBe("not-yours");
    expect(giveItBack(closed, me, false, 60)).toBe("closed");
    expect(giveItBack(mine, me, true, 60)).toBe("newer-message");
  });
});

test("a note changes nothing of a matter, whoever has it", () => {
  for (const one of [fresh, queued, mine, closed]) {
    const step = noteOn(one, "Soitti myös puhelimella.");
    expect(step.conversation).toBe(one);
    expect(step.says).toEqual([]);
    expect(step.notes).toEqual([{ note: "written", text: "Soitti myös puhelimella." }]);
  }
});

test("a close is refused while there is something the agent has not read", () => {
  expect(closeIt(mine, riikka, { reason: "solved", unread: true }, on(40))).toBe("newer-message");
});

test("a matter stays open for a message until the end of the day that the customer is told", () => {
  const at = Date.UTC(2026, 10, 21, 8, 15);
  const until = closedByAgent(replied(mine, at), "solved", on(at)).reopensUntil;
  expect(new Date(until).toISOString()).toBe("2026-12-05T21:59:59.999Z");
});

test("the day that a matter stays open until is one of the service's own clocks", () => {
  const at = { now: Date.UTC(2026, 10, 21, 8, 15), zone: "America/New_York" };
  const end = "2026-12-06T04:59:59.999Z";
  expect(new Date(closedByAgent(replied(mine, at.now), "solved", at).reopensUntil).toISOString()).toBe(end);
  expect(endByCustomer(mine, at)?.conversation).toMatchObject({ reopensUntil: Date.parse(end) });
});

test.each([
  ["2026-03-28T12:00:00Z", "2026-03-28T21:59:59.999Z"],
  ["2026-03-29T12:00:00Z", "2026-03-29T20:59:59.999Z"],
  ["2026-10-24T21:30:00Z", "2026-10-25T21:59:59.999Z"],
  ["2026-12-31T21:59:59.999Z", "2026-12-31T21:59:59.999Z"],
  ["2026-12-31T22:00:00Z", "2027-01-01T21:59:59.999Z"],
])("the house's day of %s ends at %s, clock changes and new year included", (at, end) => {
  expect(new Date(endOfDay(Date.parse(at), houseZone)).toISOString()).toBe(end);
});

describe("an answered matter", () => {
  test("presses as it did at first, however late the answer was", () => {
    const late = comeDue(mine, at(1_000, true)).conversation;
    expect(late).toMatchObject({ urgency: 4 });
    expect(replied(late as WithAgent, 2_000).urgency).toBe(2);
  });
});

describe("when the next action comes due", () => {
  test("the bot says goodbye and the matter does not reopen", () => {
    const step = comeDue(fresh, at(fresh.next.at, true));
    expect(step.conversation).toMatchObject({ state: "closed", closeReason: "quiet", reopensUntil: null });
    expect(step.says.map((s) => s.say)).toEqual(["goodbye"]);
  });
  test("a late first word becomes the most urgent, keeps its first lateness and stays in sight", () => {
    const late = comeDue(queued, at(1_000, true)).conversation;
    expect(late).toMatchObject({ state: "queued", urgency: 4, escalatedAt: 1_000 });
    expect(comeDue(late as Open, at(2_000, true)).conversation).toMatchObject({ escalatedAt: 1_000 });
  });
  test("a late reply of an agent who has gone home puts the matter at the front of the queue, on the same clock", () => {
    const step = comeDue(mine, at(1_000, false));
    expect(step.conversation).toMatchObject({
      state: "queued",
      urgency: 4,
      waitingSince: 10,
      queuedAt: 1_000,
    });
    expect(step.notes).toEqual([{ note: "late", detail: "reply" }, { note: "returned" }]);
    expect(step.says).toEqual([{ say: "back-in-queue", deed: step.conversation }]);
  });
  test("lateness is noted when it is found, not again at every look", () => {
    const late = comeDue(mine, at(1_000, true));
    expect(late.notes).toEqual([{ note: "late", detail: "reply" }]);
    expect(comeDue(late.conversation as Open, at(2_000, true)).notes).toEqual([]);
  });
  test("a late reply is escalated and the customer hears no excuse from a machine", () => {
    const step = comeDue(mine, at(1_000, true));
    expect(step.conversation).toMatchObject({
      state: "with-agent",
      agent: riikka,
      urgency: 4,
      escalatedAt: 1_000,
    });
    expect(step.says).toEqual([]);
  });
  test("a quiet customer is reminded once, then the matter closes and names the day it reopens until", () => {
    const reminded = comeDue(answeredByMe, at(40 + remindAfterMs, true));
    expect(reminded.says.map((s) => s.say)).toEqual(["customer-quiet"]);
    const ended = comeDue(reminded.conversation as Open, at(9e9, true));
    expect(ended.conversation).toMatchObject({ state: "closed", closeReason: "quiet", agent: riikka });
    expect(ended.says.map((s) => s.say)).toEqual(["closing"]);
  });
});

describe("a message to a closed matter", () => {
  test("goes to the same agent when at work, else to the queue with high urgency", () => {
    expect(reopen(closed, riikka, 60).conversation).toMatchObject({ state: "with-agent", agent: riikka });
    expect(reopen(closed, null, 60).conversation).toMatchObject({
      state: "queued",
      reason: "reopened",
      urgency: 3,
    });
  });
});
