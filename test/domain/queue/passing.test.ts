import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agentId } from "../../../src/domain/ids.ts";
import { changedHands } from "../../../src/domain/queue/hands.ts";
import { give, goOn, handBack, leave, lose, takeFrom, transfer } from "../../../src/domain/queue/passing.ts";
import { anyConversation } from "../../store/arbitrary.ts";
import { conversationId } from "../../../src/domain/ids.ts";
import { anOpenPromise, promised, queued, withAgent, withBot } from "../../store/conversations.ts";

const now = Date.UTC(2026, 10, 23, 9);
const [maija, ville] = [agentId("agent-maija"), agentId("agent-ville")];
const keeper = { id: maija, name: "Maija Malli", isSupervisor: false };
const receiver = { id: ville, name: "Ville Esimerkki", atWork: true };
const bot = withBot(conversationId("c1"), now - 9_000);
const mine = withAgent(bot, maija, now, {
  waitingSince: now - 5_000,
  next: { action: "reply", at: now + 600 },
});
const stepOf = (step: ReturnType<typeof transfer>) => {
  if (typeof step === "string") throw new Error(step);
  return step;
};

describe("a warm transfer", () => {
  test("gives the matter to the colleague with a note; the customer is told who goes on, and no clock is reset", () => {
    const step = stepOf(transfer(mine, keeper, receiver, "Odottaa hyvitystä.", now));
    expect(step.conversation).toEqual({ ...mine, agent: ville });
    expect(step.says).toMatchObject([{ say: "agent-changed", name: "Ville Esimerkki" }]);
    expect(step.notes).toEqual([
      { note: "transferred", detail: "Ville Esimerkki" },
      { note: "written", text: "Odottaa hyvitystä." },
    ]);
  });
  test("to the queue keeps the customer's clock and what is owed, and presses at least as a return does", () => {
    const { conversation, says } = stepOf(transfer(mine, keeper, "queue", "Vaatii sähköosaajan.", now));
    expect(conversation).toMatchObject({
      state: "queued",
      urgency: 3,
      waitingSince: now - 5_000,
      next: { action: "first-human-word", at: now + 600 },
    });
    expect(says).toMatchObject([{ say: "back-in-queue" }]);
  });
  test("is refused to nobody, to who is away, and from another's hands unless by a supervisor", () => {
    expect(transfer(mine, keeper, null, "x", now)).toBe("unknown-agent");
    expect(transfer(mine, keeper, { ...receiver, atWork: false }, "x", now)).toBe("agent-away");
    const others = { ...mine, agent: ville };
    expect(transfer(others, keeper, "queue", "x", now)).toBe("taken");
    expect(transfer(others, { ...keeper, isSupervisor: true }, "queue", "x", now)).toMatchObject({
      conversation: { state: "queued" },
    });
    expect(transfer(queued(bot, now), keeper, "queue", "x", now)).toBe("not-yours");
  });
});

describe("people elsewhere", () => {
  const hub = { id: maija, name: "Page-inbox" };
  const why = { why: "silent", said: null } as const;
  test("hand back what they had, or were to have, and the customer is told", () => {
    expect(handBack(mine, hub, { ...why, had: true }, now).says).toMatchObject([{ say: "back-in-queue" }]);
    expect(handBack(queued(bot, now), hub, { ...why, had: false }, now).says).toMatchObject([
      { say: "back-in-queue" },
    ]);
  });
  test("who had it and left at the same moment have it told once", () => {
    const left = leave(mine, maija, now).conversation;
    expect(handBack(left, hub, { ...why, had: true }, now)).toEqual({
      conversation: left,
      says: [],
      notes: [],
    });
  });
});

describe("an agent who leaves", () => {
  test("leaves what is owed to the top of the queue", () => {
    expect(leave(mine, maija, now)).toMatchObject({
      conversation: { state: "queued", urgency: 4, waitingSince: now - 5_000 },
      notes: [{ note: "returned" }],
    });
  });
  test("keeps what waits for the customer, until the customer writes", () => {
    const answered = { ...mine, waitingSince: null, next: { action: "remind", at: now + 900 } } as const;
    expect(leave(answered, maija, now).conversation).toBe(answered);
    expect(goOn({ ...answered, waitingSince: now }, now).conversation).toMatchObject({ state: "queued" });
  });
  test("keeps promises, which a supervisor gives to the queue in one act", () => {
    const kept = promised(mine, anOpenPromise("p1", now), { agent: maija });
    expect(leave(kept, maija, now).conversation).toBe(kept);
    expect(takeFrom(kept, maija, { supervisor: "Satu", reason: "Maija on sairaana." }, now)).toMatchObject({
      conversation: { state: "promised", agent: null, promises: [{ id: "p1" }] },
      notes: [
        { note: "taken-from", detail: "Satu" },
        { note: "written", text: "Maija on sairaana." },
      ],
    });
  });
});

describe("a matter that the house gives", () => {
  test("is the agent's as after a take, and the customer is told who has it", () => {
    expect(give(queued(bot, now), receiver, now)).toMatchObject({
      conversation: { state: "with-agent", agent: ville, next: { action: "reply" } },
      says: [{ say: "agent-joined", name: "Ville Esimerkki" }],
      notes: [{ note: "assigned", detail: "Ville Esimerkki" }],
    });
  });
  test("is given only from the queue", () => {
    expect(give(mine, receiver, now)).toBe("taken");
    expect(give(bot, receiver, now)).toBe("taken");
  });
  test("goes to the top of the queue once the answer is late, and not before nor from another's hands", () => {
    const late = { ...mine, escalatedAt: now };
    expect(lose(late, keeper, now)).toMatchObject({
      conversation: { state: "queued", urgency: 4, waitingSince: now - 5_000, escalatedAt: now },
      says: [{ say: "back-in-queue" }],
      notes: [{ note: "unanswered", detail: "Maija Malli" }],
    });
    expect(lose(mine, keeper, now).conversation).toBe(mine);
    expect(lose(late, receiver, now).conversation).toBe(late);
  });
});

test("whoever lets go of it, an open matter has an owner, its promises, its clock and a time", () => {
  fc.assert(
    fc.property(anyConversation, fc.constantFrom(maija, ville), (before, who) => {
      const ways = [
        takeFrom(before, who, { supervisor: "Satu", reason: "x" }, now),
        leave(before, who, now),
        lose(before, { ...keeper, id: who }, now),
        give(before, { ...keeper, id: who }, now),
        transfer(before, { ...keeper, isSupervisor: true }, "queue", "x", now),
        transfer(before, keeper, { ...receiver, id: who }, "x", now),
      ];
      for (const step of ways) {
        if (typeof step === "string") continue;
        const { conversation: after } = step;
        expect([after.promises, after.waitingSince]).toEqual([before.promises, before.waitingSince]);
        expect(after.state === "closed").toBe(before.state === "closed");
        if (after.state !== "closed") expect(after.next.at).toBeTypeOf("number");
        if (changedHands(before, after)) expect(step.notes.length).toBeGreaterThan(0);
      }
    }),
  );
});
