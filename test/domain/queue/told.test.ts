import fc from "fast-check";
import { expect, test } from "vitest";
import { comeDue, wakesAt } from "../../../src/domain/due.ts";
import { conversationId } from "../../../src/domain/ids.ts";
import { start } from "../../../src/domain/moves/with-bot.ts";
import { type KeptStay, placeAfter, withWait } from "../../../src/domain/queue/told.ts";
import { defaultService } from "../../../src/domain/service/service.ts";
import { tableOf } from "../../../src/domain/service/slots.ts";
import { handOver } from "../../../src/domain/bot-steps.ts";

const minute = 60_000;
const now = Date.UTC(2026, 10, 23, 9);
const table = tableOf({ service: defaultService, language: "fi" });
const stays: readonly KeptStay[] = Array.from({ length: 30 }, (_, n) => ({
  queuedAt: now - 3_600_000,
  endedAt: now - 3_600_000 + (n + 1) * minute,
  taken: true,
  ahead: 2,
}));
const queue = { ahead: () => 2, stays: () => stays };
const handed = handOver(start(conversationId("c1"), null, now), "asked-human", now);
const ledger = (at: number) => ({
  service: defaultService,
  language: "fi" as const,
  booked: [],
  now: at,
  owner: null,
  agentAtWork: false,
});
const told = () => {
  const { conversation } = withWait(handed, queue, table, now);
  if (conversation.state !== "queued" || conversation.told === null) throw new Error("nothing was told");
  return { ...conversation, told: conversation.told };
};

test("who joins the queue is told place and range with the commit, and looked after when the range has passed", () => {
  const step = withWait(handed, queue, table, now);
  expect(told().told).toEqual({
    at: now,
    ahead: 2,
    range: { low: 2, high: 29 },
    until: now + 29 * minute,
    mended: 0,
  });
  expect(step.says).toMatchObject([{ say: "hand-over", deed: { told: { ahead: 2 } } }]);
});

test("a range that has passed is owned up to with another one, twice at most, and what was told first stays", () => {
  const waiting = { ...told(), next: { action: "first-human-word", at: now + 300 * minute } } as const;
  const at = wakesAt(waiting);
  expect(at).toBe(now + 29 * minute);
  const first = withWait(comeDue(waiting, ledger(at)), queue, table, at);
  expect(first.says).toMatchObject([{ say: "still-waiting" }]);
  expect(first.conversation).toMatchObject({ told: { range: { low: 2, high: 29 }, mended: 1 } });
  if (first.conversation.state === "closed") throw new Error("closed");
  expect(wakesAt(first.conversation)).toBeGreaterThan(at);
});

test("the place that is told never grows, whoever comes before", () => {
  fc.assert(
    fc.property(fc.nat(100), fc.array(fc.nat(100)), (first, later) => {
      let ahead = first;
      for (const counted of later) {
        const next = placeAfter({ ahead }, counted);
        expect(next).toBeLessThanOrEqual(ahead);
        ahead = next;
      }
    }),
  );
});

test("nobody is told minutes while there is nothing to go by", () => {
  const { conversation } = withWait(handed, { ahead: () => 0, stays: () => [] }, table, now);
  expect(conversation).toMatchObject({ told: { ahead: 0, range: null, until: null } });
});
