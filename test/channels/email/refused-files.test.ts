import { describe, expect, test } from "vitest";
import type { Language } from "../../../src/domain/language.ts";
import type { Knowledge } from "../../../src/turn/ports/knowledge.ts";
import { knowledge } from "../../fixtures/knowledge.ts";
import { makeMailed } from "./mailed-house.ts";
import { aMail, png } from "./mails.ts";

const minute = 60_000;
const mailing: Knowledge = { ...knowledge, ways: { email: "answered", phone: true } };
const address = "maija@esimerkki.example";
const sheet = { name: "taulukko.xlsx", bytes: Buffer.from("PK") };
const photo = { name: "suuri.png", bytes: Buffer.concat([png, Buffer.alloc(5 * 1024 * 1024)]) };

/** A house that mails; the customer of the matter has told these answers, in this language. */
async function mailed(answers: Readonly<Record<string, string>>, language: Language = "fi") {
  const made = await makeMailed(mailing);
  await made.house.chooses("w", language, "l");
  await made.house.tells("w", answers);
  const letters = () => made.house.storage.claimLetters(made.house.clock.now, 10, minute);
  const noted = async () =>
    (await made.rows()).map(({ text }) => text).filter((text) => text.startsWith("left-out:"));
  return { ...made, letters, noted };
}

describe("who mails a file that isn't taken", () => {
  test.each([
    [
      "fi",
      "taulukko.xlsx: Tällaista tiedostoa emme voi ottaa vastaan.",
      "suuri.png: Tiedosto on liian suuri",
    ],
    ["sv", "taulukko.xlsx: En sådan fil kan vi inte ta emot.", "suuri.png: Filen är för stor"],
    ["en", "taulukko.xlsx: We can't accept a file of this kind.", "suuri.png: The file is too large"],
  ] as const)("reads by mail at once why, and which (%s)", async (language, kind, size) => {
    const { take, to, letters } = await mailed({ email: address }, language);
    await take(aMail({ to, files: [sheet, photo] }));
    const [letter, ...others] = await letters();
    expect(others).toEqual([]);
    expect(letter?.to).toEqual({ kind: "email", address });
    expect(letter?.paragraphs.slice(0, 2)).toEqual([
      expect.stringContaining(size),
      expect.stringContaining(kind),
    ]);
  });

  test("is told once, however often the mail is brought, and agents read why and that it was told", async () => {
    const { take, to, letters, noted } = await mailed({ email: address });
    for (const _ of [1, 2]) await take(aMail({ to, files: [sheet] }));
    expect(await letters()).toHaveLength(1);
    expect(await noted()).toEqual(["left-out:other-kind:mailed:taulukko.xlsx"]);
  });

  test("is told at the address that the matter has, whichever mailbox it came from", async () => {
    const { take, to, letters } = await mailed({ email: address });
    await take(aMail({ to, from: "Joku <joku@muualla.example>", files: [sheet] }));
    expect((await letters()).map((letter) => letter.to)).toEqual([{ kind: "email", address }]);
  });

  test("is told nothing where the matter has no address; agents read that, too", async () => {
    const { take, to, letters, noted } = await mailed({});
    await take(aMail({ to, files: [sheet] }));
    expect(await letters()).toEqual([]);
    expect(await noted()).toEqual(["left-out:other-kind::taulukko.xlsx"]);
  });

  test.each([
    ["an absence", { headers: ["Auto-Submitted: auto-replied"] }],
    ["a list", { headers: ["Precedence: bulk"] }],
    ["our own letter", { id: "<letter-1@napavirta.example>", headers: ["Auto-Submitted: auto-generated"] }],
  ])("is told nothing where a program wrote: %s", async (_, more) => {
    const { take, to, letters } = await mailed({ email: address });
    await take(aMail({ to, files: [sheet], ...more }));
    expect(await letters()).toEqual([]);
  });
});

test("who sends such a file in the chat is told there, and gets no mail", async () => {
  const { house, letters } = await mailed({ email: address });
  await house.writes("w", "katso tätä", { leftOut: [{ name: "a.exe", why: "other-kind" }] });
  expect(await letters()).toEqual([]);
  expect((await house.reads("w")).join()).toContain("Tällaista tiedostoa emme voi ottaa vastaan");
});
