import { describe, expect, test } from "vitest";
import { flowOf, knowing } from "../fixtures/flows.ts";
import { makeHouse } from "../fixtures/house.ts";

const words = (text: string) => `{ fi: "${text}", sv: "${text}", en: "${text}" }`;

/** Asks mail or phone of who waits for a person, and then for the one that was chosen. */
const contact = flowOf(
  "contact",
  `
when: handed-over
steps:
  - ask: { fi: Kumpi sopii sinulle?, sv: Vilket passar dig?, en: Which suits you? }
    as: way
    kind: choice
    choices:
      email: { fi: Sähköposti, sv: E-post, en: E-mail }
      phone: { fi: Puhelin, sv: Telefon, en: Phone }
  - if: { answer: { way: email } }
    then:
      - say: ${words("Kirjoitamme sinulle.")}
      - ask: ${words("Mikä on sähköpostisi?")}
        as: email
        kind: email
    else:
      - ask: ${words("Mikä on puhelinnumerosi?")}
        as: phone
        kind: phone
  - ask: ${words("Mikä on nimesi?")}
    as: name
    kind: name
`,
);

async function asked() {
  const house = makeHouse(undefined, undefined, () => knowing(contact));
  await house.writes("t", "haluan puhua ihmiselle");
  const { id } = await house.matter("t");
  const last = async () => (await house.reads("t")).at(-1);
  expect(await last()).toBe("bot: Kumpi sopii sinulle?");
  const told = async () => (await house.notes(id)).filter((note) => note.startsWith("told:"));
  return { house, last, told };
}

describe("who is asked mail or phone", () => {
  test.each([
    ["040 123 4567", "+358401234567"],
    ["+358 (0)40 123 4567", "+358401234567"],
    ["puhelin, numeroni on 0401234567", "+358401234567"],
    ["soittakaa numeroon 040-1234567", "+358401234567"],
    ["ring mig på 040 123 4567", "+358401234567"],
    ["you can call me on +44 20 7946 0958", "+442079460958"],
  ])("and writes a number (%s) has chosen the phone and told the number", async (text, number) => {
    const { house, last, told } = await asked();
    await house.writes("t", text);
    expect(await last()).toBe("bot: Mikä on nimesi?");
    expect(await told()).toEqual([`told:phone:${number}`]);
    expect(await house.matter("t")).toMatchObject({
      state: "queued",
      answers: { way: "phone", phone: number },
    });
  });

  test.each(["maija@esimerkki.fi", "osoite on maija@esimerkki.fi.", "E-post: maija@esimerkki.fi"])(
    "and writes an address (%s) has chosen mail, and reads what belongs to it but no question twice",
    async (text) => {
      const { house, told } = await asked();
      await house.writes("t", text);
      const read = await house.reads("t");
      expect(read.slice(-2)).toEqual(["bot: Kirjoitamme sinulle.", "bot: Mikä on nimesi?"]);
      expect(read).not.toContain("bot: Mikä on sähköpostisi?");
      expect(await told()).toEqual(["told:email:maija@esimerkki.fi"]);
    },
  );

  test("and taps a button is asked as before", async () => {
    const { house, last } = await asked();
    await house.writes("t", "Telefon");
    expect(await last()).toBe("bot: Mikä on puhelinnumerosi?");
  });

  test.each([
    ["maija@esimerkki", "Osoitteesta puuttuu loppu, esimerkiksi .fi. Kirjoita se näin: nimi@esimerkki.fi."],
    ["maija@", "Osoitteesta puuttuu jotakin. Kirjoita se näin: nimi@esimerkki.fi."],
    ["1234", "Tästä numerosta puuttuu numeroita. Kirjoita se näin: 040 123 4567."],
    ["040-12", "Tästä numerosta puuttuu numeroita. Kirjoita se näin: 040 123 4567."],
    ["1234567890123456789", "En saanut numerosta selvää. Kirjoita se näin: 040 123 4567."],
  ])("and writes half of one (%s) is asked again, and told what is missing", async (text, again) => {
    const { house, last, told } = await asked();
    await house.writes("t", text);
    expect(await last()).toBe(`bot: ${again}`);
    expect(await house.buttons("t")).toEqual(["Sähköposti", "Puhelin", "Ei sittenkään"]);
    expect(await told()).toEqual([]);
    await house.writes("t", "040 123 4567");
    expect(await told()).toEqual(["told:phone:+358401234567"]);
  });

  test("and writes half of one again and again waits on with what they wrote, for whoever takes it", async () => {
    const { house, last, told } = await asked();
    for (const text of ["maija@esimerkki", "maija@esimerkki", "maija@esimerkki"])
      await house.writes("t", text);
    expect(await last()).toMatch(/yhä asiakaspalvelun jonossa/);
    expect(await told()).toEqual([]);
    expect(await house.matter("t")).toMatchObject({ state: "queued" });
    expect((await house.reads("t")).filter((line) => line === "customer: maija@esimerkki")).toHaveLength(3);
    const before = await house.reads("t");
    await house.writes("t", "maija@esimerkki");
    expect(await house.reads("t")).toEqual([...before, "customer: maija@esimerkki"]);
  });

  test.each(["12", "laskun summa oli 1234,50", "laskun summa oli 1234", "en tiedä", "131052-308T"])(
    "and writes neither (%s) has chosen nothing: it stands in the log for whoever takes it",
    async (text) => {
      const { house, told } = await asked();
      await house.writes("t", text);
      expect(await told()).toEqual([]);
      expect(await house.matter("t")).toMatchObject({ state: "queued", answers: {} });
    },
  );

  test("and takes it back stays in the queue, whatever else is asked after it", async () => {
    const { house, last, told } = await asked();
    await house.writes("t", "Ei sittenkään");
    expect(await last()).toContain("jonossa");
    expect(await told()).toEqual([]);
  });
});
