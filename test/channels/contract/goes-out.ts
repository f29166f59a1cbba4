import { describe, expect, test } from "vitest";
import { answered, type Opened, person, question, withAgent } from "./contracted-house.ts";

/** What the house says. */
export function whatGoesOut(get: () => Opened): void {
  describe("what the house says", () => {
    test("comes also when the customer hasn't written: an agent's words, under the agent's name", async () => {
      const { channel, house } = get();
      const desk = await withAgent({ channel, house });
      await house.passes(3);
      await desk.reply("Hei Maija.");
      await house.sends();
      expect(await house.shown("maija")).toEqual(await house.said("maija"));
      expect((await house.shown("maija")).slice(-2)).toEqual([
        expect.stringContaining("Riikka"),
        "Hei Maija.",
      ]);
    });

    test("comes by the clock alone", async () => {
      const { channel, house } = get();
      const desk = await withAgent({ channel, house });
      await desk.reply("Mikä on laskun numero?");
      await house.sends();
      const before = (await house.shown("maija")).length;
      for (let hours = 0; hours < 24 * 7; hours++) {
        house.clock.now += 59 * 60_000;
        await house.passes(1);
      }
      const shown = await house.shown("maija");
      const said = await house.said("maija");
      expect(shown.length).toBeGreaterThan(before);
      expect(shown).toEqual(channel.closes === true ? said.slice(0, shown.length) : said);
    });

    test("comes whole and in order, however long it is", async () => {
      const { channel, house } = get();
      const desk = await withAgent({ channel, house });
      await house.sends();
      const before = (await house.shown("maija")).length;
      const sentences = Array.from(
        { length: 60 },
        (_, at) => `Tämä on lause numero ${at + 1}, ja se on pitkä.`,
      );
      const text = sentences
        .join(" ")
        .slice(0, 3_000)
        .replace(/[^.]*$/, "");
      await desk.reply(text);
      await house.sends();
      const pieces = (await house.shown("maija")).slice(before);
      expect(pieces.join(" ")).toBe(text);
      const { longest } = channel;
      expect(pieces.length).toBe(longest === null ? 1 : Math.ceil(text.length / longest));
      for (const piece of pieces) {
        expect(piece).toMatch(/\.$/);
        expect(piece.length).toBeLessThanOrEqual(longest ?? Infinity);
      }
    });

    test("of a hand-over is told in words", async () => {
      const { channel, house } = get();
      await channel.bring({ customer: "maija", key: "k1", text: person });
      await house.sends();
      expect((await house.shown("maija")).at(-1)).toMatch(/jono/);
      expect(await house.shown("maija")).toEqual(await house.said("maija"));
    });

    test("and had not gone when the process ended goes after the next start", async () => {
      const { channel, house } = get();
      await channel.bring({ customer: "maija", key: "k1", text: question });
      await house.restarts();
      await house.sends();
      await house.sends();
      expect(await house.shown("maija")).toEqual(await house.said("maija"));
      expect((await house.shown("maija")).at(-1)).toBe(answered);
    });
  });
}

/** What never leaves the house. */
export function whatStaysInside(get: () => Opened): void {
  test("nothing of the desk and of the bot's insides goes out", async () => {
    const { channel, house } = get();
    await channel.bring({ customer: "maija", key: "k1", text: "Tunnukseni on 131052-308T." });
    const desk = await withAgent({ channel, house });
    const { conversation, agent } = desk;
    await house.act({ kind: "note", conversation, agent, text: "Asiakas on hankala." });
    await desk.reply("Hei Maija.");
    await house.act({ kind: "close", conversation, agent, reason: "solved", seen: null });
    await house.passes(2);
    await house.shown("maija");
    const out = await channel.sentOut();
    expect(out).toContain("Hei Maija.");
    for (const inside of ["handoff", "hankala", "queued:", "asked-human", "308T", "Esimerkki", '"trace"'])
      expect(out).not.toContain(inside);
  });
}
