import { describe, expect, test } from "vitest";
import { closeIt, replyTo } from "../../src/domain/acts.ts";
import { houseZone } from "../../src/domain/calendar.ts";
import { awaits, type Conversation, type WithAgent } from "../../src/domain/conversation.ts";
import { comeDue } from "../../src/domain/due.ts";
import { agentId, conversationId } from "../../src/domain/ids.ts";
import { start } from "../../src/domain/moves/with-bot.ts";
import { handedOver, replied, taken } from "../../src/domain/moves/with-people.ts";
import { mostWaitMs, nextActions, reopenWindowMs, replyWithinMs } from "../../src/domain/next-action.ts";
import type { Ledger } from "../../src/domain/promise/ledger.ts";
import { defaultService } from "../../src/domain/service/service.ts";
import { passOn } from "../../src/domain/customer-steps.ts";
import { type Step } from "../../src/domain/step.ts";
import { waitFor } from "../../src/domain/waiting.ts";

const [riikka, pekka] = [agentId("riikka"), agentId("pekka")];
const fresh = start(conversationId("c1"), null, 0);
const queued = handedOver(fresh, "asked-human", 20);
const mine = taken(queued, riikka, 30);
const answered = replied(mine, 40);
const day = 86_400_000;
const reason = "Verkkoyhtiö lukee mittarin.";
const nobody = { owner: null, agentAtWork: true };
const ledger = (now: number): Ledger => ({
  service: defaultService,
  language: "fi",
  booked: [],
  now,
  owner: "Riikka",
  agentAtWork: true,
});

const done = (step: Step | string): Conversation => {
  if (typeof step === "string") throw new Error(step);
  return step.conversation;
};
const open = (conversation: Conversation): WithAgent => {
  if (conversation.state !== "with-agent") throw new Error(conversation.state);
  return conversation;
};
const forOther = open(done(waitFor(answered, riikka, { for: "other", reason, until: day }, 50)));
const forCustomer = open(done(waitFor(answered, riikka, { for: "customer", reason, until: day }, 50)));

describe("an agent who waits for somebody outside", () => {
  test("says why and until when, and it is nobody's turn of ours or the customer's", () => {
    expect(forOther).toEqual({ ...answered, next: { action: "look-again", at: day, reason } });
    expect(awaits(forOther)).toBe("other");
  });
  test("owes a reply when that time has come, and reads why", () => {
    const step = comeDue(forOther, ledger(day));
    expect(step.conversation).toMatchObject({ next: { action: "reply", at: day + replyWithinMs } });
    expect(step.says).toEqual([]);
    expect(step.notes).toEqual([{ note: "look-again", detail: reason }]);
  });
  test("goes on waiting when the customer says thanks, and when the agent tells how it goes", () => {
    expect(passOn(forOther, true, nobody, 60).conversation).toEqual(forOther);
    expect(open(done(replyTo(forOther, riikka, "Odotamme vielä.", 60))).next).toEqual(forOther.next);
  });
  test("owes a reply at once when the customer writes more than thanks", () => {
    expect(passOn(forOther, false, nobody, 60).conversation).toMatchObject({
      waitingSince: 60,
      next: { action: "reply", at: 60 + replyWithinMs },
    });
  });
});

describe("an agent who waits for the customer", () => {
  test("lets them be reminded at the time that the agent named, and then told until when it reopens", () => {
    expect(awaits(forCustomer)).toBe("customer");
    const reminded = comeDue(forCustomer, ledger(day));
    expect(reminded.says).toEqual([{ say: "customer-quiet" }]);
    const after = open(reminded.conversation);
    expect(after.next).toEqual({ action: "close", at: day + nextActions.close.withinMs });
    const closed = comeDue(after, ledger(after.next.at));
    const [say] = closed.says;
    if (say?.say !== "closing") throw new Error("Nothing was told.");
    expect(say.deed.reopensUntil).toBeGreaterThanOrEqual(after.next.at + reopenWindowMs);
  });
  test("is not hurried by the customer's thanks", () => {
    expect(passOn(forCustomer, true, nobody, 60).conversation).toEqual(forCustomer);
  });
});

describe("waiting is refused", () => {
  const wait = (c: Conversation, agent = riikka, until = day) =>
    waitFor(c, agent, { for: "other", reason, until }, 50);
  test("for a matter that the agent doesn't have", () => {
    expect(wait(fresh)).toBe("not-yours");
    expect(wait(queued)).toBe("not-yours");
    expect(wait(answered, pekka)).toBe("taken");
    const closed = done(
      closeIt(answered, riikka, { reason: "no-reply-needed", unread: false }, { now: 50, zone: houseZone }),
    );
    expect(wait(closed)).toBe("closed");
  });
  test("while the customer waits for an answer, for nothing else stops that clock", () => {
    expect(wait(mine)).toBe("answer-first");
  });
  test("until a time that has passed or is too far ahead", () => {
    expect(wait(answered, riikka, 50)).toBe("too-early");
    expect(wait(answered, riikka, 51 + mostWaitMs)).toBe("too-late");
  });
});

test("a close without a reply ends a matter in which the customer waits, and they are told so", () => {
  const step = closeIt(
    mine,
    riikka,
    { reason: "no-reply-needed", unread: false },
    { now: 50, zone: houseZone },
  );
  expect(done(step)).toMatchObject({ state: "closed", closeReason: "no-reply-needed", waitingSince: null });
});
