import { describe, expect, test } from "vitest";
import type { Opened } from "./contract.ts";
import { anOpenPromise } from "./conversations.ts";
import { carry } from "./deeds.ts";
import { handOver, hire, hour, maija, message, ville } from "./fixtures.ts";

export function keptContract(get: () => Opened): void {
  async function waits(thread = "window-1") {
    const { store } = get();
    await store.turn(message("k1", "Ihminen", { channelThreadId: thread }), handOver());
  }

  describe("what came of a promise", () => {
    test("is counted by when it was made, by what came of it, and by the team that had it", async () => {
      const { store, clock } = get();
      await hire(store);
      await hire(store, ville, "Ville");
      await store.setSkills(maija, { team: "electricity" });
      await waits();
      await waits("window-2");
      const at = clock.now;
      const all = [
        anOpenPromise("kept", at, { moves: [{ at, from: at + 1, reason: "Vika.", by: "customer" }] }),
        anOpenPromise("kept-late", at, { lateAt: at + 1 }),
        anOpenPromise("kept-between-two-looks", at, { dueAt: at - 1 }),
        anOpenPromise("given-back", at),
        anOpenPromise("unreached", at),
        anOpenPromise("open-late", at, {
          lateAt: at + 1,
          moves: [{ at, from: at + 1, reason: "late", by: "house" }],
        }),
      ];
      const earlier = anOpenPromise("of-last-week", at - 1);
      await store.turn(
        message("k2", "Milloin?"),
        carry(() => [...all, earlier]),
      );
      const open = all.slice(5);
      await store.turn(
        message("k3", "Hei"),
        carry(() => [...open, earlier], "kept", "kept", "kept", "released", "not-reached"),
      );
      await store.turn(
        message("k4", "Milloin?", { channelThreadId: "window-2" }),
        carry(() => [
          anOpenPromise("of-the-queue", at),
          anOpenPromise("of-who-has-no-team", at, { madeBy: { agent: ville } }),
        ]),
      );
      const none = { kept: 0, keptInTime: 0, late: 0, moved: 0, released: 0, notReached: 0 };
      const ofTeam = { kept: 3, keptInTime: 1, late: 2, moved: 1, released: 1, notReached: 1 };
      expect(await store.promisesMade(at, at + 1)).toEqual([
        { team: null, made: 3, ...none, late: 1, moved: 1, open: 3 },
        { team: "electricity", made: 5, ...ofTeam, open: 0 },
      ]);
      expect(await store.promisesMade(at - 1, at)).toEqual([{ team: null, made: 1, ...none, open: 1 }]);
      expect(await store.promisesMade(at + 1, at + hour)).toEqual([]);
    });
  });
}
