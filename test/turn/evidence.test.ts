import { expect, test } from "vitest";
import { type EntryId, entryId } from "../../src/domain/ids.ts";
import { type House, makeHouse } from "../fixtures/house.ts";

const [dueDate, eInvoice, debt] = [entryId("due-date"), entryId("e-invoice"), entryId("debt")];

/** What was learnt of an entry, oldest first, as "kind: what was said". */
const learnt = async (house: House, entry: EntryId) =>
  (await house.storage.evidence(entry, 99)).map(({ kind, text }) => `${kind}: ${text}`).toReversed();

async function says(house: House, ...texts: readonly string[]) {
  for (const text of texts) {
    house.clock.now += 1_000;
    await house.writes("t", text);
  }
}

test("a tapped option says what the words before it meant, and so does a thumb up after its answer", async () => {
  const house = makeHouse();
  await says(house, "lasku asia", "E-laskun tilaus", "Auttoi", "Auttoi");
  expect(await learnt(house, eInvoice)).toEqual(["tapped: lasku asia", "helped: lasku asia"]);
  expect(await learnt(house, dueDate)).toEqual([]);
});

test("an answer that helped, or did not, is remembered with the question", async () => {
  const house = makeHouse();
  await says(house, "voiko eräpäivää siirtää", "kiitos", "Auttoi", "beställa e-faktura", "Ei auttanut");
  expect(await learnt(house, dueDate)).toEqual(["helped: voiko eräpäivää siirtää"]);
  expect(await house.storage.evidence(eInvoice, 9)).toMatchObject([
    { kind: "did-not-help", text: "beställa e-faktura", language: "sv" },
  ]);
});

test("none of these speaks against each that was offered", async () => {
  const house = makeHouse();
  await says(house, "lasku asia", "En mitään näistä");
  expect(await learnt(house, dueDate)).toEqual(["none-of-these: lasku asia"]);
  expect(await learnt(house, eInvoice)).toEqual(["none-of-these: lasku asia"]);
});

test("a starter, a follow-up and their thumbs tell nothing: nobody had said anything", async () => {
  const house = makeHouse();
  await house.opens("t");
  await says(house, "Eräpäivän muutos", "Auttoi", "E-laskun tilaus", "Auttoi", "Ei auttanut");
  expect([await learnt(house, dueDate), await learnt(house, eInvoice)]).toEqual([[], []]);
});

test("words that nobody was asked about tell nothing", async () => {
  const house = makeHouse();
  await says(house, "Auttoi", "haluan puhua ihmiselle", "Ei auttanut", "E-laskun tilaus");
  for (const entry of [dueDate, eInvoice, debt]) expect(await learnt(house, entry)).toEqual([]);
});

test("the same delivery again adds nothing", async () => {
  const house = makeHouse();
  await says(house, "lasku asia");
  for (let n = 0; n < 3; n += 1) await house.writes("t", "E-laskun tilaus", { key: "same" });
  expect(await learnt(house, eInvoice)).toEqual(["tapped: lasku asia"]);
});

test("no identity code gets into evidence, by a choice or by a correction", async () => {
  const house = makeHouse();
  const riikka = await house.hires("Riikka Esimerkki");
  await says(house, "hetuni on 131052-308T, lasku", "haluan puhua ihmiselle");
  const { id: conversation } = await house.matter("t");
  const message = (await house.storage.transcript(conversation, 0)).find((row) => row.author === "customer");
  if (message === undefined) throw new Error("Nothing was written.");
  await house.act({ kind: "correct", conversation, agent: riikka, message: message.id, entry: debt });
  expect(await learnt(house, debt)).toEqual(["corrected: hetuni on ••••••-••••, lasku"]);
});
