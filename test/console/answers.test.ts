import { expect, test } from "vitest";
import type { AnswersAnswer } from "../../src/console/protocol.ts";
import { openHouse, signedIn } from "./house.ts";

async function finder() {
  const house = await openHouse();
  const riikka = await signedIn(house, "Riikka Esimerkki");
  const found = async (q: string, language = "fi") => {
    const query = new URLSearchParams({ q, language });
    return (await riikka.call<AnswersAnswer>("GET", `answers?${query.toString()}`)).body;
  };
  return { house, riikka, found };
}
const ids = ({ answers }: AnswersAnswer) => answers.map(({ id }) => id);

test("an agent finds an entry by any part of its title, without dots and in any letters", async () => {
  const { found } = await finder();
  for (const q of ["eräpäivän", "ERAPAIV", "muutos eräp", " erä "])
    expect(ids(await found(q)), q).toEqual(["due-date"]);
  expect(ids(await found("e-faktura"))).toEqual(["e-invoice"]);
  expect(await found("laivaristeily")).toEqual({ answers: [], more: false });
});

test("titles are in the language that is asked for, where the entry has it", async () => {
  const { found } = await finder();
  expect((await found("e-lasku", "sv")).answers).toEqual([
    { id: "e-invoice", title: "Beställ e-faktura", topic: "invoices" },
  ]);
  expect((await found("eräpäivä", "sv")).answers[0]?.title).toBe("Eräpäivän muutos");
});

test("without words every entry is named in the order of the files, twenty at most", async () => {
  const { house, found } = await finder();
  const all = await found("");
  expect(ids(all)).toEqual(house.entries().slice(0, 20));
  expect(all.more).toBe(house.entries().length > 20);
  house.copies("due-date", 30);
  const many = await found("");
  expect([many.answers.length, many.more]).toEqual([20, true]);
});

test("an entry whose question has the words comes after those whose title has them", async () => {
  const { house, found } = await finder();
  house.asks("debt", "Voiko eräpäivän muutos auttaa?");
  expect(ids(await found("eräpäivän muutos"))).toEqual(["due-date", "debt"]);
});

test("what is not a search is refused", async () => {
  const { riikka } = await finder();
  for (const query of ["q=a&topic=x", "language=de", `q=${"a".repeat(101)}`])
    expect((await riikka.call("GET", `answers?${query.toString()}`)).body.code).toBe("invalid-input");
});
