import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type EntryId, entryId } from "../../src/domain/ids.ts";
import type { Learnt, Told } from "../../src/domain/learning.ts";
import { type Learning, startLearning } from "../../src/turn/learning.ts";

const dueDate = entryId("due-date");
const corrected: Told = {
  kind: "corrected",
  text: "rahat tulee",
  language: "fi",
  at: 1,
  message: null,
  who: null,
};
const hour = 3_600_000;

let learning: Learning | null = null;
beforeEach(() => void vi.useFakeTimers());
afterEach(async () => {
  await learning?.close();
  vi.useRealTimers();
});

/** Learning over evidence that a test changes; what was learnt, round by round. */
function start(read?: (entry: EntryId) => Promise<readonly Told[]>) {
  const evidence: Told[] = [];
  const rounds: (readonly Learnt[])[] = [];
  const faults: unknown[] = [];
  learning = startLearning({
    evidence: { evidence: read ?? (async (entry) => (entry === dueDate ? [...evidence] : [])) },
    entries: () => [dueDate, entryId("prices")],
    learn: (learnt) => void rounds.push(learnt),
    fault: (error) => void faults.push(error),
  });
  return { evidence, rounds, faults, learning };
}

test("what is known is learnt at the start, and each hour what came since", async () => {
  const { evidence, rounds } = start();
  await vi.advanceTimersByTimeAsync(1);
  expect(rounds).toEqual([[]]);
  evidence.push(corrected);
  await vi.advanceTimersByTimeAsync(hour - 2);
  expect(rounds).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(2);
  expect(rounds[1]).toEqual([{ entry: dueDate, language: "fi", text: "rahat tulee" }]);
});

test("corrections are learnt within seconds, many of them at once", async () => {
  const { evidence, rounds, learning: begun } = start();
  await vi.advanceTimersByTimeAsync(1);
  evidence.push(corrected);
  for (let n = 0; n < 100; n += 1) begun.hurry();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(rounds).toHaveLength(2);
  expect(rounds[1]).toHaveLength(1);
});

test("a round that fails is told, and the next one learns", async () => {
  let broken = true;
  const { rounds, faults } = start(async () => {
    if (broken) throw new Error("the disk is away");
    return [];
  });
  await vi.advanceTimersByTimeAsync(1);
  expect([faults.length, rounds.length]).toEqual([1, 0]);
  broken = false;
  await vi.advanceTimersByTimeAsync(hour);
  expect([faults.length, rounds.length]).toEqual([1, 1]);
});

test("after closing nothing is learnt any more", async () => {
  const { rounds, learning: begun } = start();
  const closed = begun.close();
  begun.hurry();
  await vi.advanceTimersByTimeAsync(2 * hour);
  await closed;
  expect(rounds).toEqual([]);
});
