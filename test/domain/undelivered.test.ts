import { describe, expect, test } from "vitest";
import { undelivered } from "../../src/domain/undelivered.ts";
import { comeDue } from "../../src/domain/due.ts";
import { replyTo } from "../../src/domain/acts.ts";
import { replyWithinMs } from "../../src/domain/next-action.ts";
import { byFlow, byRiikka, carrying, ledgerAt, riikka } from "./promise/fixtures.ts";
import { at } from "./service/fixtures.ts";

const note = { note: "letter-dead", detail: "aino@esimerkki.fi" } as const;
const [made, due, died] = ["2026-11-23 09:00", "2026-11-25 12:00", "2026-11-23 10:00"];

describe("what was told of a promise and reached nobody", () => {
  test("is the turn of the agent who made it, with a time, and nothing of the promise is lost", () => {
    const { conversation, says, notes } = undelivered(byRiikka(made, due), note, at(died));
    expect(conversation).toMatchObject({
      state: "with-agent",
      agent: riikka.id,
      waitingSince: at(died),
      promises: [{ id: "p1" }],
      next: { action: "reply", at: at(died) + replyWithinMs },
    });
    expect([says, notes]).toEqual([[], [note]]);
  });

  test("waits for anybody where the agent has gone and has not written in time", () => {
    const { conversation } = undelivered(byRiikka(made, due), note, at(died));
    if (conversation.state !== "with-agent") throw new Error("No agent has it.");
    const late = comeDue(conversation, ledgerAt("2026-11-23 10:15", { agentAtWork: false }));
    expect(late.conversation).toMatchObject({ state: "queued", promises: [{ id: "p1" }] });
  });

  test("waits in the queue where nobody has the matter, pressing as what was promised does", () => {
    const { conversation } = undelivered(byFlow(made, due), note, at(died));
    expect(conversation).toMatchObject({
      state: "queued",
      urgency: 3,
      queuedAt: at(died),
      escalatedAt: null,
      promises: [{ id: "p1" }],
      next: { action: "first-human-word" },
    });
    expect(conversation.waitingSince).toBe(at(made));
  });

  test("is promised again once the agent has told it otherwise", () => {
    const { conversation } = undelivered(byRiikka(made, due), note, at(died));
    const told = carrying(replyTo(conversation, riikka.id, "Soitin sinulle.", at("2026-11-23 10:05")));
    expect(told).toMatchObject({ state: "promised", waitingSince: null, next: { at: at(due) } });
  });
});
