import { describe, expect, test } from "vitest";
import { answered, type Opened, person, question } from "./contracted-house.ts";

/** What customers bring. */
export function whatComesIn(get: () => Opened): void {
  describe("what a customer writes", () => {
    test("is answered where they wrote, as the log has it", async () => {
      const { channel, house } = get();
      await channel.bring({ customer: "maija", key: "k1", text: question });
      await house.sends();
      expect(await house.wrote("maija")).toEqual([question]);
      expect(await house.shown("maija")).toEqual(await house.said("maija"));
      expect((await house.shown("maija")).at(-1)).toBe(answered);
    });

    test("goes to that customer's own thread", async () => {
      const { channel, house } = get();
      await channel.bring({ customer: "maija", key: "k1", text: question });
      await channel.bring({ customer: "pekka", key: "k1", text: person });
      await house.sends();
      expect([await house.wrote("maija"), await house.wrote("pekka")]).toEqual([[question], [person]]);
      expect((await house.shown("maija")).at(-1)).toBe(answered);
      expect((await house.shown("pekka")).join()).not.toContain(answered);
    });

    test("and comes twice is answered once, also when both come at the same moment", async () => {
      const { channel, house } = get();
      const message = { customer: "maija", key: "k1", text: question };
      await Promise.all([channel.bring(message), channel.bring(message)]);
      await channel.bring(message);
      await house.sends();
      expect(await house.wrote("maija")).toEqual([question]);
      expect((await house.shown("maija")).filter((text) => text === answered)).toHaveLength(1);
    });

    test("and comes again after a restart, or two days later, is answered once", async () => {
      const { channel, house } = get();
      const message = { customer: "maija", key: "k1", text: question, at: house.clock.now };
      await channel.bring(message);
      await house.sends();
      await house.restarts();
      await channel.bring(message);
      house.clock.now += 47 * 3_600_000;
      await channel.bring(message);
      await house.sends();
      expect(await house.wrote("maija")).toEqual([question]);
      expect((await house.shown("maija")).filter((text) => text === answered)).toHaveLength(1);
    });

    test("in the wrong order loses nothing; what comes in one delivery is read by its time", async () => {
      const { channel, house } = get();
      const { now } = house.clock;
      await channel.bring({ customer: "maija", key: "k0", text: "moi", at: now });
      await channel.bring(
        { customer: "maija", key: "k2", text: question, at: now + 2 },
        { customer: "maija", key: "k1", text: "beställa e-faktura", at: now + 1 },
      );
      await house.sends();
      const wrote = (await house.wrote("maija")).slice(1);
      expect(wrote.toSorted()).toEqual(["beställa e-faktura", question]);
      if (channel.batches) expect(wrote).toEqual(["beställa e-faktura", question]);
      expect(await house.shown("maija")).toEqual(await house.said("maija"));
    });

    test("is not acknowledged while it can't be kept, and answered once when it comes again", async () => {
      const { channel, house } = get();
      await channel.bring({ customer: "maija", key: "k0", text: "moi" });
      house.breaks(1);
      const message = { customer: "maija", key: "k1", text: question };
      await expect(channel.bring(message)).rejects.toThrow("Not acknowledged");
      expect(await house.wrote("maija")).toEqual(["moi"]);
      await channel.bring(message);
      await house.sends();
      expect(await house.wrote("maija")).toEqual(["moi", question]);
      expect((await house.shown("maija")).at(-1)).toBe(answered);
    });

    test("with personal data in it is kept with that covered", async () => {
      const { channel, house } = get();
      await channel.bring({ customer: "maija", key: "k1", text: "Tunnukseni on 131052-308T." });
      expect((await house.wrote("maija")).join()).not.toContain("308T");
    });

    test("in a language is answered in it", async () => {
      const { channel, house } = get();
      await channel.bring({ customer: "maija", key: "k1", text: "beställa e-faktura", locale: "sv-FI" });
      await channel.bring({ customer: "maija", key: "k2", text: "can I talk to a person", locale: "sv-FI" });
      await house.sends();
      const thread = await house.storage.thread(channel.channel, channel.threadOf("maija"));
      expect(thread?.language).toBe("en");
      const shown = await house.shown("maija");
      expect(shown).toContain("Vastaus: Beställ e-faktura.");
      expect(shown.at(-1)).toMatch(/\b(queue|wait)\b/);
    });

    test("is a tap on one of the buttons that stand under a line", async () => {
      const { channel, house } = get();
      await channel.bring({ customer: "maija", key: "k1", text: "lasku asia" });
      await house.sends();
      const options = (await channel.shown("maija")).at(-1)?.options;
      expect(options).toEqual(["Eräpäivän muutos", "E-laskun tilaus", "En mitään näistä", "Puhu ihmiselle"]);
      await channel.tap({ customer: "maija", key: "k2", text: "Eräpäivän muutos" });
      await house.sends();
      expect((await house.shown("maija")).at(-1)).toBe(answered);
      await channel.bring({ customer: "maija", key: "k3", text: "lasku asia" });
      await house.sends();
      await channel.tap({ customer: "maija", key: "k4", text: "Puhu ihmiselle" });
      expect(await house.matterOf("maija")).toMatchObject({ state: "queued", reason: "asked-human" });
    });

    test("may be a picture, which a person gets to see", async () => {
      const { channel, house } = get();
      if (channel.bringPicture === null) return expect(channel.channel).toBeTruthy();
      await channel.bringPicture({ customer: "maija", key: "k1" });
      await house.sends();
      const matter = await house.matterOf("maija");
      expect(matter).toMatchObject({ state: "queued", reason: "attachment" });
      const rows = await house.storage.transcript(matter.id, 0);
      const kept = rows.flatMap(({ attachments }) => attachments);
      expect(kept).toEqual([expect.objectContaining({ contentType: "image/jpeg" })]);
      expect((await house.shown("maija")).join()).toContain("Kuva tuli perille");
    });
  });
}
