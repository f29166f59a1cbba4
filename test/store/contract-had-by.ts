import { describe, expect, test } from "vitest";
import type { Opened } from "./contract.ts";
import { anOpenPromise, queued } from "./conversations.ts";
import { carry } from "./deeds.ts";
import { handOver, hire, line, maija, message, newest, take, takeIt, ville } from "./fixtures.ts";

export function hadByContract(get: () => Opened): void {
  describe("a promise", () => {
    test("that has ended stays with whoever had it then, and their team, whoever has the matter later", async () => {
      const { store, clock } = get();
      await hire(store);
      await hire(store, ville, "Ville Virtanen");
      await store.setSkills(maija, { team: "Turku" });
      await store.turn(message("k1", "Ihminen"), handOver());
      await store.turn(
        message("k2", "Milloin?"),
        carry(({ now }) => [anOpenPromise("p1", now)]),
      );
      const id = await newest(store);
      await store.turn(message("k3", "Ei tarvitse."), ({ conversation: c, thread, now }) => ({
        conversation: c && queued(c, now),
        language: thread,
        lines: [line("Selvä.")],
        ended: (c?.promises ?? []).map((promise) => ({
          promise,
          end: "released",
          at: now,
          by: "customer",
          had: maija,
          note: "",
        })),
      }));
      expect((await store.act({ ...take("t", id), agent: ville }, takeIt)).ok).toBe(true);
      expect((await store.conversation(id))?.owner).toMatchObject({ name: "Ville Virtanen" });
      expect(await store.promises("released", 9)).toMatchObject([{ ownerName: "Maija Meikäläinen" }]);
      expect(await store.promisesMade(0, clock.now + 1)).toMatchObject([{ team: "Turku", released: 1 }]);
    });
  });
}
