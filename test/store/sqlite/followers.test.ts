import { expect, test } from "vitest";
import { entryId } from "../../../src/domain/ids.ts";
import type { Think } from "../../../src/turn/ports/store.ts";
import { line, makeClock, message, say } from "../fixtures.ts";
import { inFolder, openIn } from "./folder.ts";

const outage = entryId("outage");
const follow: Think = (situation) => ({
  ...say(line("Kerromme."))(situation),
  follows: [{ entry: outage, dueAt: null, text: "Kerromme." }],
});
const tell = say(line("Korjattu.", { say: "fixed" }));

test("who asked to be told is told once, over restarts before and after", async () => {
  await inFolder(async (dataDir) => {
    const clock = makeClock();
    const first = await openIn(dataDir, clock);
    const { thread } = await first.turn(message("k1", "Ilmoittakaa"), follow);
    await first.close();
    const second = await openIn(dataDir, clock);
    expect(await second.waitingFor(outage, 9)).toEqual([thread]);
    expect(await second.tell(outage, thread, clock.now, tell)).toBe(true);
    await second.close();
    const third = await openIn(dataDir, clock);
    expect(await third.waitingFor(outage, 9)).toEqual([]);
    expect(await third.tell(outage, thread, clock.now, tell)).toBe(false);
    const rows = await third.customerLog(thread, 0, 9);
    expect(rows.filter(({ say: name }) => name === "fixed")).toHaveLength(1);
    await third.close();
  });
});

test("a fault at any statement of telling leaves the line and the note of it, or neither", async () => {
  for (let at = 1; ; at++) {
    const broke = await inFolder(async (dataDir) => {
      const clock = makeClock();
      const calm = await openIn(dataDir, clock);
      const { thread } = await calm.turn(message("k1", "Ilmoittakaa"), follow);
      await calm.close();
      let statements = 0;
      const store = await openIn(dataDir, clock, {
        onStatement: (_, __, when) => {
          if (when === "before" && ++statements === at) throw new Error("The disk is full");
        },
      });
      const told = await store.tell(outage, thread, clock.now, tell).catch(() => null);
      await store.close();
      const after = await openIn(dataDir, clock);
      const rows = (await after.customerLog(thread, 0, 9)).filter(({ say: name }) => name === "fixed");
      expect(rows).toHaveLength(told === true ? 1 : 0);
      expect(await after.waitingFor(outage, 9)).toHaveLength(told === true ? 0 : 1);
      await after.close();
      return statements >= at;
    });
    if (!broke) break;
  }
});
