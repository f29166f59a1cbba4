import { describe, expect, test } from "vitest";
import { closeIt, replyTo, takeIt } from "../../src/domain/acts.ts";
import { awaits, type Conversation, type Open } from "../../src/domain/conversation.ts";
import { comeDue } from "../../src/domain/due.ts";
import { agentId, conversationId, entryId } from "../../src/domain/ids.ts";
import * as moves from "../../src/domain/moves.ts";
import { remindAfterMs, replyWithinMs } from "../../src/domain/next-action.ts";
import { passOn, reopen } from "../../src/domain/step.ts";

const [riikka, pekka] = [agentId("riikka"), agentId("pekka")];
const fresh = moves.start(conversationId("c1"), null, 0);
const queued = moves.handedOver(moves.missed(fresh, [], 10), "missed-twice", 20);
const mine = moves.taken(queued, riikka, 30);
const answeredByMe = moves.replied(mine, 40);
const closed = moves.closedByAgent(answeredByMe, "solved", 50);
const after = (step: { readonly conversation: Conversation } | string) =>
  typeof step === "string" ? step : step.conversation;

describe("the customer's clock", () => {
  test("starts at the first message that was not answered and runs on through queue and taking", () => {
    expect([queued.waitingSince, mine.waitingSince]).toEqual([10, 10]);
  });
  test("is stopped by an answer only", () => {
    expect(moves.answered(moves.missed(fresh, [], 10), entryId("x"), 20).waitingSince).toBeNull();
    expect(answeredByMe.waitingSince).toBeNull();
    expect(moves.wroteInQueue(queued, 99).waitingSince).toBe(10);
  });
  test("runs through a reopening", () => {
    const unanswered = moves.closedByAgent(moves.wroteToAgent(answeredByMe, 45), "solved", 50);
    expect(moves.reopenedToQueue(unanswered, 60).waitingSince).toBe(45);
    expect(moves.reopenedToQueue(closed, 60).waitingSince).toBe(60);
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
    const wrote = moves.wroteToAgent(answeredByMe, 100);
    expect(moves.wroteToAgent(wrote, 5_000).next).toEqual({ action: "reply", at: 100 + replyWithinMs });
  });
  test("a mere thank-you starts no clock, but while a reply is owed it changes nothing either", () => {
    expect(passOn(answeredByMe, true, 60).conversation).toEqual(answeredByMe);
    expect(passOn(mine, true, 60).conversation.waitingSince).toBe(10);
  });
});

describe("agents", () => {
  test("take what waits, or step in for the bot", () => {
    expect(after(takeIt(queued, { id: riikka, name: "Riikka" }, 30))).toEqual(mine);
    expect(after(takeIt(fresh, { id: riikka, name: "Riikka" }, 30))).toMatchObject({
      state: "with-agent",
      reason: "stepped-in",
    });
  });
  test("cannot take what another has or what has ended, and lose nothing by taking twice", () => {
    expect(takeIt(mine, { id: pekka, name: "Pekka" }, 31)).toBe("taken");
    expect(takeIt(closed, { id: riikka, name: "Riikka" }, 60)).toBe("closed");
    expect(after(takeIt(mine, { id: riikka, name: "Riikka" }, 31))).toEqual(mine);
  });
  test("reply and close only what is theirs", () => {
    expect(replyTo(queued, riikka, "hei", 40)).toBe("not-yours");
    expect(replyTo(mine, pekka, "hei", 40)).toBe("taken");
    expect(replyTo(closed, riikka, "hei", 60)).toBe("closed");
    expect(closeIt(queued, riikka, "solved", 40)).toBe("not-yours");
    expect(closeIt(mine, pekka, "solved", 40)).toBe("taken");
    expect(after(closeIt(answeredByMe, riikka, "solved", 50))).toEqual(closed);
  });
});

describe("when the next action comes due", () => {
  test("the bot says goodbye and the matter does not reopen", () => {
    const step = comeDue(fresh, fresh.next.at);
    expect(step.conversation).toMatchObject({ state: "closed", closeReason: "quiet", reopensUntil: null });
    expect(step.says.map((s) => s.say)).toEqual(["goodbye"]);
  });
  test("a late first word becomes the most urgent, keeps its first lateness and stays in sight", () => {
    const late = comeDue(queued, 1_000).conversation;
    expect(late).toMatchObject({ state: "queued", urgency: 4, escalatedAt: 1_000 });
    expect(comeDue(late as Open, 2_000).conversation).toMatchObject({ escalatedAt: 1_000 });
  });
  test("a late reply is escalated and the customer hears no excuse from a machine", () => {
    const step = comeDue(mine, 1_000);
    expect(step.conversation).toMatchObject({
      state: "with-agent",
      agent: riikka,
      urgency: 4,
      escalatedAt: 1_000,
    });
    expect(step.says).toEqual([]);
  });
  test("a quiet customer is reminded once, then the matter closes and names the day it reopens until", () => {
    const reminded = comeDue(answeredByMe, 40 + remindAfterMs);
    expect(reminded.says.map((s) => s.say)).toEqual(["customer-quiet"]);
    const ended = comeDue(reminded.conversation as Open, 9e9);
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
