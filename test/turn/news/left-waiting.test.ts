import { describe, expect, test } from "vitest";
import type { Entry } from "../../../src/domain/faq.ts";
import { entryId } from "../../../src/domain/ids.ts";
import { openMemory } from "../../../src/store/memory/open.ts";
import { leftWaiting, makeTellLeft } from "../../../src/turn/news/left-waiting.ts";
import { faq, knowledge } from "../../fixtures/knowledge.ts";
import { hour, makeClock, message } from "../../store/fixtures.ts";

const debt = entryId("debt");
const gone = entryId("outage");
const now = Date.UTC(2026, 10, 25, 8);

const files = (more: Partial<Entry>) => {
  const entry = faq.get(debt);
  if (entry === undefined) throw new Error("The FAQ has no debt");
  return new Map([...faq, [debt, { ...entry, ...more }]]);
};
const open = { isFixed: false, nextUpdate: null };
const waits = (entry = debt, late = 0) => [{ entry, waiting: 2, since: now - hour, late }];

describe("customers who wait to be told of an end", () => {
  test.each([
    ["while the problem is open", { announcement: open }],
    ["before it begins", { announcement: open, valid: { from: now + 1, until: null } }],
    ["until its last moment", { announcement: open, valid: { from: null, until: now + 1 } }],
    ["once it is fixed, for then they are told", { announcement: { ...open, isFixed: true } }],
    [
      "fixed after its day has passed",
      { announcement: { ...open, isFixed: true }, valid: { from: null, until: now - 1 } },
    ],
  ])("are not left %s", (_, more) => {
    expect(leftWaiting(waits(), files(more), now)).toEqual([]);
  });

  test.each([
    [
      "when its day has passed",
      "over",
      files({ announcement: open, valid: { from: null, until: now } }),
      debt,
    ],
    ["when the file names it no more", "gone", files({}), gone],
    ["when an ordinary answer has its name now", "gone", files({}), debt],
  ])("are left %s", (_, why, known, entry) => {
    expect(leftWaiting(waits(entry), known, now)).toEqual([{ ...waits(entry)[0], why }]);
  });

  test("are left when the time for the next word has passed without one", () => {
    const late = waits(debt, 1);
    expect(leftWaiting(late, files({ announcement: open }), now)).toEqual([{ ...late[0], why: "late" }]);
    expect(leftWaiting(late, files({ announcement: { ...open, isFixed: true } }), now)).toEqual([]);
  });

  test("are told of in the log, once a day for each problem, until somebody has told them", async () => {
    const clock = makeClock(now);
    const store = openMemory(clock.options);
    const told: unknown[] = [];
    const knows = { faq: files({}) };
    const look = makeTellLeft({
      store,
      knowledge: () => ({ ...knowledge, ...knows }),
      clock: () => clock.now,
      tell: ({ entry, why, waiting }) => told.push([entry, why, waiting]),
    });
    await look();
    await store.turn(message("k1", "Ilmoittakaa"), ({ thread }) => ({
      conversation: null,
      language: thread,
      lines: [],
      follows: [{ entry: gone, dueAt: null, text: "Kerromme." }],
    }));
    clock.now += hour;
    await look();
    clock.now += hour;
    await look();
    expect(told).toEqual([[gone, "gone", 1]]);
    clock.now += 23 * hour;
    await look();
    expect(told).toHaveLength(2);
  });
});
