import { describe, expect, test } from "vitest";
import type { Incoming } from "../../src/turn/ports/incoming.ts";
import type { Opened } from "./contract.ts";
import { handOver, joined, message } from "./fixtures.ts";

export function signingContract(get: () => Opened): void {
  describe("signing in at the site from a channel", () => {
    const signing = (
      kind: "signed-in" | "signed-out",
      key: string,
      sentAt: number,
      verifiedAs: string | null = null,
    ): Incoming => {
      const asked = joined(key, { sentAt });
      return { ...asked, customer: { ...asked.customer, verifiedAs }, kind } as Incoming;
    };
    /** As whom the customer is known while the house thinks of it; undefined: it doesn't. */
    async function known(incoming: Incoming): Promise<string | null | undefined> {
      const told: (string | null)[] = [];
      await get().store.turn(incoming, ({ thread, conversation, verifiedAs }) => {
        told.push(verifiedAs);
        return { conversation, language: thread, lines: [] };
      });
      return told.at(-1);
    }

    test("holds until they sign out, and nobody else can sign in meanwhile", async () => {
      const { store, clock } = get();
      await store.turn(message("k1", "Hei"), handOver());
      expect(await known(signing("signed-in", "s1", clock.now, "1207"))).toBe("1207");
      expect(await known(signing("signed-in", "s2", clock.now + 1, "4711"))).toBe("1207");
      expect(await known(message("k2", "Vielä"))).toBe("1207");
      expect((await store.conversations({ view: "open" }, null, 1))?.rows[0]?.customer.verifiedAs).toBe(
        "1207",
      );
      expect(await known(signing("signed-out", "s3", clock.now + 2))).toBe(null);
      expect(await known(message("k3", "Ja vielä"))).toBe(null);
      expect(await known(signing("signed-in", "s4", clock.now + 3, "4711"))).toBe("4711");
    });

    test("in vain makes nobody known", async () => {
      expect(await known(signing("signed-in", "s1", get().clock.now))).toBe(null);
    });

    test("counts once, and not at all when something later was told before it", async () => {
      const { clock } = get();
      await known(joined());
      expect(await known(signing("signed-out", "s2", clock.now + 2))).toBe(null);
      expect(await known(signing("signed-in", "s1", clock.now + 1, "1207"))).toBeUndefined();
      expect(await known(signing("signed-in", "s3", clock.now + 3, "1207"))).toBe("1207");
      expect(await known(signing("signed-in", "s3", clock.now + 3, "1207"))).toBeUndefined();
      expect(await known(signing("signed-out", "s2", clock.now + 2))).toBeUndefined();
      expect(await known(message("k1", "Hei"))).toBe("1207");
    });
  });
}
