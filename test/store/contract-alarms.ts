import { describe, expect, test } from "vitest";
import type { AlarmLetter } from "../../src/turn/alarms.ts";
import type { Opened } from "./contract.ts";

const minute = 60_000;
const letter: AlarmLetter = {
  to: { kind: "email", address: "paivystaja@napavirta.example" },
  language: "fi",
  subject: "Itsetarkistus: 1 keskustelu ilman hoitajaa",
  paragraphs: ["Tarkistus löysi vian.", "Katso konsolista."],
  link: "https://lupaus.example/console",
};
const byPhone: AlarmLetter = { ...letter, to: { kind: "phone", number: "+358401234567" }, language: "en" };

export function alarmsContract(get: () => Opened): void {
  const claim = () => get().store.claimLetters(get().clock.now, 9, 5 * minute);

  describe("an alarm", () => {
    test("goes out as a letter of no conversation to each reader", async () => {
      const { store, clock } = get();
      expect(await store.noteBreach("withoutOwner", clock.now, [letter, byPhone])).toBe(true);
      const none = { conversation: null, thread: null, channel: null, channelThreadId: null };
      const kept = { ...none, kind: "alarm", dueAt: clock.now, madeAt: clock.now, attempts: 0 };
      expect(await claim()).toEqual([
        { ...letter, ...kept, id: expect.any(String) },
        { ...byPhone, ...kept, id: expect.any(String) },
      ]);
    });

    test("comes once for each kind of breach, however often it is found, until it has been over for ten minutes", async () => {
      const { store, clock } = get();
      const began = clock.now;
      const finds = async (minutes: number, breach: "withoutOwner" | "overdueUnescalated" = "withoutOwner") =>
        store.noteBreach(breach, began + minutes * minute, [letter]);
      expect([await finds(0), await finds(1), await finds(600)]).toEqual([true, false, false]);
      expect(await finds(600, "overdueUnescalated")).toBe(true);
      await store.noteWell("withoutOwner", began + 601 * minute);
      expect(await finds(610)).toBe(false);
      await store.noteWell("withoutOwner", began + 611 * minute);
      await store.noteWell("withoutOwner", began + 620 * minute);
      expect([await finds(621), await finds(622)]).toEqual([true, false]);
      clock.now = began + 622 * minute;
      expect(await claim()).toHaveLength(3);
    });

    test("of what was never found is not there to be over", async () => {
      const { store, clock } = get();
      await store.noteWell("withoutOwner", clock.now);
      expect(await store.noteBreach("withoutOwner", clock.now, [])).toBe(true);
    });

    test("that reaches nobody is not sent again, and is nobody's conversation", async () => {
      const { store, clock } = get();
      await store.noteBreach("withoutOwner", clock.now, [letter]);
      const [row] = await claim();
      expect(await store.letterDied(row?.id ?? "", 0, "smtp-550", () => expect.fail())).toBe(false);
      expect(await store.endLetter(row?.id ?? "", 0, "dead", clock.now)).toBe(true);
      clock.now += 10 * minute;
      expect(await claim()).toEqual([]);
    });
  });
}
