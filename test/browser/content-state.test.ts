import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { arrive } from "../stage/customer.ts";
import { supervisor } from "../stage/house.ts";
import { inspect } from "./harness/axe.ts";
import { phone, useBrowser } from "./harness/browser.ts";
import { type ContentHouse, hireEditor, openContent, startContentHouse } from "./harness/content.ts";
import { sitDown } from "./harness/office.ts";

const windows = useBrowser();
let house: ContentHouse;
beforeAll(async () => {
  house = await startContentHouse();
  await hireEditor(windows, house);
});
afterAll(() => house.end());

test("what is refused in the files is marked wherever editors work, told with its place, and gone when mended", async () => {
  const prepare = (one: Page) => one.clock.install();
  const { page, window } = await openContent(windows, house, "", { prepare });
  const boss = await sitDown(windows, house, supervisor, { prepare });
  /** The house has read the files so, and the windows ask once more. */
  const read = async (outcome: string) => {
    const status = () => window.request.get(`${house.url}/console/api/content/status`);
    await expect.poll(async () => (await status()).json()).toMatchObject({ outcome });
    for (const one of [page, boss.page]) await one.clock.fastForward(31_000);
  };
  await page.getByRole("link", { name: "Laskun eräpäivän muuttaminen" }).waitFor();
  const before = house.fileOf("invoices");
  house.edit("invoices", (text) => text.replace("- id: invoice-due-date\n", "- idd: invoice-due-date\n"));
  await read("kept");
  await boss.page.getByRole("link", { name: "Sisältö virheitä" }).waitFor();
  await page.getByRole("link", { name: /^Tila \d+ virhe/ }).click();
  await page.getByText(/^Tiedostoissa on virheitä, joten niitä ei otettu käyttöön\./).waitFor();
  await page
    .locator(".refused")
    .getByText(/invoices\.yaml$/)
    .waitFor();
  await page.locator(".refused").getByText('"idd" is not known here').waitFor();
  house.edit("invoices", () => before);
  await read("loaded");
  await page.getByText("Botti vastaa tiedostojen mukaan.").waitFor();
  await page.locator(".mark").waitFor({ state: "detached" });
  expect(windows.errors()).toEqual([]);
});

test("where there is room the YAML stands beside the form and follows it; on a narrow screen it is behind its switch", async () => {
  const { look, barriers } = inspect("html");
  const { page, field, lint, button } = await openContent(windows, house, "/e/invoice-copy");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await lint("Ei huomautettavaa.");
  const beside = page.locator(".yaml-beside pre");
  await beside.getByText("title: Kopio laskusta").waitFor();
  await field("Otsikko").fill("Kopio vanhasta laskusta");
  await beside.getByText("title: Kopio vanhasta laskusta").waitFor();
  await look(page, "beside");
  await page.setViewportSize({ width: 1200, height: 800 });
  await beside.waitFor({ state: "hidden" });
  await page.setViewportSize({ width: 1440, height: 900 });
  await button("Muokkaa YAML-muotoa").click();
  const yaml = page.getByLabel("Vastaus YAML-muodossa");
  expect(await yaml.inputValue()).toContain("title: Kopio vanhasta laskusta");
  expect([await beside.count(), barriers]).toEqual([0, []]);
});

test("known problems are told with their end and with how many wait for it", async () => {
  const file = join(house.dir, "announcements.yaml");
  const texts = ["fi", "sv", "en"]
    .map(
      (tag) =>
        `      ${tag}: { topic: Katko Lahdessa, text: Vikaa korjataan., questions: [katko lahdessa] }\n`,
    )
    .join("");
  const dates = "    valid_from: 2026-01-01 08:00\n    valid_until: 2099-12-31 08:00\n";
  writeFileSync(file, `announcements:\n  - id: outage-lahti\n${dates}    texts:\n${texts}`);
  const { look, barriers } = inspect("html");
  const { page, window } = await openContent(windows, house, "/state");
  await page.emulateMedia({ reducedMotion: "reduce" });
  const card = page.locator(".card").filter({ hasText: "Katko Lahdessa" });
  const served = async () => (await window.request.get(`${house.url}/console/api/announcements`)).text();
  await expect.poll(served).toContain("outage-lahti");
  await page.reload();
  await card.getByText("Kerrotaan nyt asiakkaille").waitFor();
  await card.getByText(/^Päättyy .*31\.12\./).waitFor();
  await card.getByText("0 asiakasta odottaa tietoa korjauksesta").waitFor();
  const customer = await arrive(house, { name: "Aino Odottava", locale: "fi-FI" });
  await customer.says("Ilmoittakaa");
  await page.reload();
  await card.getByText("1 asiakas odottaa tietoa korjauksesta").waitFor();
  await look(page, "announcements");
  await page.setViewportSize(phone);
  await look(page, "on a phone");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(barriers).toEqual([]);
});
