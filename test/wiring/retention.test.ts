import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { defaultService } from "../../src/domain/service/service.ts";
import { makeLog } from "../../src/log.ts";
import { openMemory } from "../../src/store/memory/open.ts";
import { wireRetention } from "../../src/wiring/retention.ts";
import { makeClock } from "../store/fixtures.ts";
import { oldMatter } from "../store/old-matters.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a round leaves one line in the log, with nothing but how much went", async () => {
  const clock = makeClock();
  const store = openMemory(clock.options);
  await oldMatter(store, "w1");
  clock.now += 400 * 86_400_000;
  const lines: unknown[] = [];
  const log = makeLog("info", { write: (line: string) => void lines.push(JSON.parse(line)) });
  const service = { ...defaultService, retention: { conversationDays: 365, fileDays: 90 } };
  const end = wireRetention(
    store,
    () => service,
    log,
    () => clock.now,
  );
  await vi.advanceTimersByTimeAsync(5 * 60_000);
  await end();
  expect(lines).toEqual([
    {
      level: "info",
      time: expect.any(String),
      event: "retention",
      conversations: 1,
      messages: 6,
      files: 1,
    },
  ]);
});
