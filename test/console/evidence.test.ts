import { expect, test } from "vitest";
import type { EvidenceAnswer } from "../../src/console/protocol.ts";
import { entryId } from "../../src/domain/ids.ts";
import { openHouse, signedIn } from "./house.ts";

/** Two customers chose e-invoice, one of them was not helped; an editor looks. */
async function looks() {
  const house = await openHouse();
  for (const thread of ["w1", "w2"]) {
    await house.say(thread, "lasku asia");
    await house.say(thread, "E-laskun tilaus");
  }
  house.clock.at += 1_000;
  await house.say("w1", "Ei auttanut");
  const editor = await signedIn(house, "Elli", "editor");
  const evidence = async (query = "") =>
    (await editor.call<EvidenceAnswer>("GET", `evidence${query}`)).body.entries;
  return { house, editor, evidence };
}

test("an owner sees what is known of each entry: counts, the newest phrasings, and those that help now", async () => {
  const { house, evidence } = await looks();
  house.learnt.push(
    { entry: entryId("e-invoice"), language: "fi", text: "lasku asia" },
    { entry: entryId("due-date"), language: "fi", text: "muuta" },
  );
  const [about, ...others] = await evidence();
  expect(others).toEqual([]);
  expect(about).toMatchObject({
    entry: "e-invoice",
    title: "E-laskun tilaus",
    counts: { tapped: 2, helped: 0, "did-not-help": 1, corrected: 0, "none-of-these": 0 },
    learnt: [{ language: "fi", text: "lasku asia" }],
  });
  expect(about?.recent.map(({ kind, text }) => [kind, text])).toEqual([
    ["did-not-help", "lasku asia"],
    ["tapped", "lasku asia"],
    ["tapped", "lasku asia"],
  ]);
});

test("one entry is shown by its id, also when the FAQ no longer has it, and one without evidence not at all", async () => {
  const { house, evidence } = await looks();
  house.forgets("e-invoice");
  expect(await evidence()).toEqual([]);
  expect(await evidence("?entry=e-invoice")).toMatchObject([{ entry: "e-invoice", title: null }]);
  expect(await evidence("?entry=due-date")).toEqual([]);
});

test("nothing in it leads to whoever said it", async () => {
  const { editor } = await looks();
  const { body } = await editor.call<EvidenceAnswer>("GET", "evidence?entry=e-invoice");
  expect(Object.keys(body.entries[0]?.recent[0] ?? {})).toEqual(["kind", "language", "text", "at"]);
  expect(JSON.stringify(body)).not.toMatch(/Aino|dl_w|w1/);
});
