import { describe, expect, test } from "vitest";
import { answered, type Opened, person, question, withAgent } from "./contracted-house.ts";

/** What becomes of it when the world outside fails. */
export function whatFails(get: () => Opened): void {
  describe("when the world outside fails", () => {
    test("for a while, everything comes once and in order, and others don't wait for it", async () => {
      const { channel, house } = get();
      await channel.bring({ customer: "maija", key: "k1", text: question });
      channel.trouble?.("down", 1);
      await house.sends();
      await channel.bring({ customer: "pekka", key: "k1", text: question });
      await house.sends();
      expect((await house.shown("pekka")).at(-1)).toBe(answered);
      await channel.bring({ customer: "maija", key: "k2", text: person });
      await house.passes(5);
      expect(await house.shown("maija")).toEqual(await house.said("maija"));
    });

    test("after it took a line, that line comes at least once, and once where doubles are known", async () => {
      const { channel, house } = get();
      await channel.bring({ customer: "maija", key: "k1", text: question });
      channel.trouble?.("lost", 1);
      await house.sends();
      await house.restarts();
      await house.passes(5);
      const shown = await house.shown("maija");
      expect(new Set(shown)).toEqual(new Set(await house.said("maija")));
      const doubled = channel.trouble !== null && !channel.dedupes;
      expect(shown.length).toBe((await house.said("maija")).length + (doubled ? 1 : 0));
    });

    test("for good, the lines after it come all the same", async () => {
      const { channel, house } = get();
      const desk = await withAgent({ channel, house });
      await house.sends();
      channel.trouble?.("refused", 1);
      await desk.reply("Tämä ei mene perille.");
      await desk.reply("Tämä menee.");
      await house.sends();
      expect((await house.shown("maija")).at(-1)).toBe("Tämä menee.");
    });
  });
}
