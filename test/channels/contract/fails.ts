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

    test("for good, an agent's words are the agent's work again, and the lines after them come all the same", async () => {
      const { channel, house } = get();
      const desk = await withAgent({ channel, house });
      await house.sends();
      channel.trouble?.("refused", 1);
      await desk.reply("Tämä ei mene perille.");
      await desk.reply("Tämä menee.");
      await house.sends();
      expect((await house.shown("maija")).at(-1)).toBe("Tämä menee.");
      if (channel.trouble === null) return;
      expect(await house.matterOf("maija")).toMatchObject({ state: "with-agent", awaits: "us" });
      expect(await house.notes(desk.conversation)).toContain("line-dead:Tämä ei mene perille.");
    });

    test("for good, a customer whom the bot's answer didn't reach waits for a person", async () => {
      const { channel, house } = get();
      await channel.bring({ customer: "maija", key: "k1", text: "moi" });
      await house.sends();
      await channel.bring({ customer: "maija", key: "k2", text: question });
      channel.trouble?.("refused", 1);
      await house.sends();
      const expected = channel.trouble === null ? { state: "bot" } : { state: "queued", reason: "unsent" };
      expect(await house.matterOf("maija")).toMatchObject(expected);
    });

    test("for so long that all tries are used up, it is a person's work too", async () => {
      const { channel, house } = get();
      const desk = await withAgent({ channel, house });
      await house.sends();
      channel.trouble?.("down", 7);
      await desk.reply("Tämä ei mene perille.");
      await house.passes(90);
      if (channel.trouble === null)
        return expect(await house.shown("maija")).toContain("Tämä ei mene perille.");
      expect(await house.matterOf("maija")).toMatchObject({ state: "with-agent", awaits: "us" });
      expect(await house.notes(desk.conversation)).toContain("line-dead:Tämä ei mene perille.");
    });
  });
}
