import { describe, expect, test } from "vitest";
import { line, makeClock, message, say } from "../fixtures.ts";
import { inFolder, openIn } from "./folder.ts";

describe("the outbox on disk", () => {
  test("a lease waits for no disk, and what is acknowledged after it or beside it does", async () => {
    await inFolder(async (dataDir) => {
      const clock = makeClock();
      const seen: string[] = [];
      const [waits, passes] = ["pragma synchronous = full", "pragma synchronous = normal"];
      let isArmed = false;
      const store = await openIn(dataDir, clock, {
        onStatement: (_, sql, when) => {
          if (when === "before" && /^(pragma|begin|commit)/.test(sql)) seen.push(sql);
          if (isArmed && sql === waits) throw new Error("disk I/O error");
        },
      });
      const sent = { channel: "messenger", reference: "{}" };
      const seenOf = async (work: () => Promise<unknown>) => {
        seen.length = 0;
        await work();
        return seen.join();
      };
      const one = "begin immediate,commit";
      const turn = (key: string) =>
        store.turn(message(key, "Hei", { ...sent, channelThreadId: key }), say(line("A")));
      expect(await seenOf(() => turn("k1"))).toBe(one);
      const claim = () => store.claim(clock.now, 1, 60_000);
      const claimed: Awaited<ReturnType<typeof claim>>[number][] = [];
      expect(await seenOf(async () => claimed.push(...(await claim())))).toBe(`${passes},${one}`);
      expect(claimed).toHaveLength(1);
      expect(await seenOf(() => turn("k2"))).toBe(`${waits},${one}`);
      await store.sent(claimed[0]?.key ?? "", 0, clock.now);
      expect(await seenOf(() => Promise.all([claim(), turn("k3")]))).toBe(one);

      await turn("k4");
      expect(await seenOf(claim)).toBe(`${passes},${one}`);
      isArmed = true;
      await expect(turn("k5")).rejects.toThrow("disk I/O error");
      isArmed = false;
      expect(await seenOf(() => turn("k5"))).toBe(`${waits},${one}`);
      await store.close();
    });
  });

  test("that a line was sent is noted with what others write, or soon by itself, and before the store is closed", async () => {
    await inFolder(async (dataDir) => {
      const clock = makeClock();
      let commits = 0;
      const store = await openIn(dataDir, clock, {
        onStatement: (_, sql, when) => void (commits += when === "before" && sql === "commit" ? 1 : 0),
      });
      const turn = (key: string) =>
        store.turn(
          message(key, "Hei", { channel: "messenger", reference: "{}", channelThreadId: key }),
          say(line("A")),
        );
      for (const key of ["a", "b", "c"]) await turn(key);
      const keys = (await store.claim(clock.now, 3, 60_000)).map(({ key }) => key);
      commits = 0;
      const first = store.sent(keys[0] ?? "", 0, clock.now);
      await turn("d");
      expect([await first, commits]).toEqual([true, 1]);
      expect([await store.sent(keys[1] ?? "", 0, clock.now), commits]).toEqual([true, 2]);
      const last = store.sent(keys[2] ?? "", 0, clock.now);
      await store.close();
      expect([await last, commits]).toEqual([true, 3]);
    });
  });
});
