import { afterAll, beforeAll, expect, test } from "vitest";
import { arrive } from "../stage/customer.ts";
import { supervisor } from "../stage/house.ts";
import { useBrowser } from "./harness/browser.ts";
import { type ContentHouse, hireEditor, openContent, startContentHouse } from "./harness/content.ts";

/** Another one has to agree before anything is published. */
const windows = useBrowser();
let house: ContentHouse;
beforeAll(async () => {
  house = await startContentHouse({ REVIEW: "on" });
  await hireEditor(windows, house);
});
afterAll(() => house.end());

const boss = { ...supervisor, role: "supervisor" };

test("what customers asked in vain becomes an answer, which a second pair of eyes lets through to the next customer", async () => {
  const question = "lainaatteko lämpökameraa";
  for (const name of ["Aino Kysyvä", "Eero Kysyvä"]) {
    const customer = await arrive(house, { name, locale: "fi-FI" });
    await customer.says(question);
    await customer.says("haluan puhua ihmiselle");
  }
  const hers = await openContent(windows, house, "/missed");
  const card = hers.page.locator(".card").filter({ hasText: question }).first();
  await card.getByText("2 asiakasta").waitFor();
  await card.getByRole("button", { name: "Tee tästä vastaus" }).click();
  const dialog = hers.page.getByRole("dialog");
  await dialog.getByLabel("Tunnus").fill("lampokamera");
  await dialog.getByLabel("Aihe").selectOption("contracts");
  await dialog.getByRole("button", { name: "Luo luonnos" }).click();
  await hers.field("Otsikko").fill("Lämpökameran lainaaminen");
  await hers.field("Kysymykset").fill("Lainaatteko lämpökameraa?\nVoinko lainata lämpökameran?");
  await hers.field("Vastaus").fill("Lämpökameroita ei lainata.");
  await hers.page.getByLabel("Kokeilussa: vain asiakaspalvelijoille").uncheck();
  await hers.page.keyboard.press("Control+s");
  await hers.page.getByText("Toisen ylläpitäjän pitää hyväksyä luonnos ennen julkaisua.").waitFor();
  expect(house.fileOf("contracts")).not.toContain("lampokamera");

  const his = await openContent(windows, house, "/e/lampokamera", { account: boss });
  await his.button("Hyväksy luonnos").click();
  await his.button("Julkaise").click();
  await his.page.getByText("Julkaistu. Botti vastaa nyt näin.").waitFor();
  const next = await arrive(house, { name: "Onni Kysyvä", locale: "fi-FI" });
  await next.says(question);
  expect((await next.reads()).map(({ text }) => text).join("\n")).toContain("Lämpökameroita ei lainata.");
  expect(windows.errors()).toEqual([]);
});
