import { describe, expect, test } from "vitest";
import type { Incoming } from "../../src/turn/ports/incoming.ts";
import type { Thread } from "../../src/turn/ports/situation.ts";
import type { Opened } from "./contract.ts";
import { handOver, hour, joined, message, settled } from "./fixtures.ts";

export function wroteContract(get: () => Opened): void {
  describe("when the customer last wrote on the thread's own channel", () => {
    const seen = async (incoming: Incoming): Promise<Thread | undefined> => {
      const told: Thread[] = [];
      await get().store.turn(incoming, ({ thread, conversation }) => {
        told.push(thread);
        return { conversation, language: thread, lines: [] };
      });
      return told.at(-1);
    };
    const wrote = async (incoming: Incoming) => (await seen(incoming))?.customerWroteAt;

    test("is the newest of what came by it, as the channel dates it, and never in the future", async () => {
      const { clock } = get();
      const first = clock.now;
      expect(await wrote(joined())).toBe(null);
      expect(await wrote(message("k1", "Hei"))).toBe(first);
      clock.now = first + hour;
      expect(await wrote(message("k2", "Viesti on myöhässä", { sentAt: first - hour }))).toBe(first);
      expect(await wrote(message("k3", "Odotan", { sentAt: first + 1 }))).toBe(first + 1);
      expect(await wrote(message("k4", "Kello edellä", { sentAt: first + 9 * hour }))).toBe(first + hour);
      clock.now = first + 2 * hour;
      expect(await wrote(settled("sv", "k5"))).toBe(first + 2 * hour);
    });

    test("is not moved by a mail, by the customer's page or by the end of the chat", async () => {
      const { clock } = get();
      const first = clock.now;
      await wrote(message("k1", "Hei"));
      clock.now = first + hour;
      expect(await wrote(message("k2", "Postitse", { by: "mail" }))).toBe(first);
      expect(await wrote(message("k3", "Sivulta", { by: "page" }))).toBe(first);
      expect(await wrote(settled(null, "k4"))).toBe(first);
      expect(await wrote(joined("k5"))).toBe(first);
    });

    test("is kept with the time at which an ad brought them, and the desk reads both", async () => {
      const { clock, store } = get();
      const first = clock.now;
      const asked = joined("k1", { reference: "{}", byAd: true });
      expect(await seen(asked)).toMatchObject({ customerWroteAt: first, adAt: first });
      clock.now = first + hour;
      await store.turn(message("k2", "Hei"), handOver());
      const after = { customerWroteAt: first + hour, adAt: first };
      expect(await seen(message("k3", "Huhuu"))).toMatchObject(after);
      expect((await store.conversations({ view: "open" }, null, 1))?.rows).toMatchObject([after]);
    });
  });
}
