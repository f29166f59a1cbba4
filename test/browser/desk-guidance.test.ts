import { afterAll, beforeAll, expect, test } from "vitest";
import { hire } from "../stage/agent.ts";
import { arrive } from "../stage/customer.ts";
import { agents } from "../stage/house.ts";
import { inspect } from "./harness/axe.ts";
import { phone, useBrowser } from "./harness/browser.ts";
import { type ContentHouse, hireEditor, openContent, startContentHouse } from "./harness/content.ts";
import { expectFocus, focusLosses, tabTo, watchFocus } from "./harness/focus.ts";
import { sitDown } from "./harness/office.ts";

const [riikka] = agents;
const windows = useBrowser();
let house: ContentHouse;
beforeAll(async () => {
  house = await startContentHouse();
  await hire(house);
  await hireEditor(windows, house);
});
afterAll(() => house.end());

/** A customer whom the bot has answered and who asks for a person, and Riikka, who reads it. */
async function asked(name: string, ...texts: readonly string[]) {
  const customer = await arrive(house, { name, locale: "fi-FI" });
  for (const text of [...texts, "haluan puhua ihmiselle"]) await customer.says(text);
  const office = await sitDown(windows, house, riikka, { place: "#/waiting", prepare: watchFocus });
  await office.desk.row(name).click();
  const guides = office.page.locator(".guides > li");
  await guides.first().waitFor();
  const reads = async () => (await customer.reads()).map(({ text }) => text).join("\n");
  return { ...office, guides, reads };
}

test("wrong guidance is reported by keys alone, mended and published by the editor, and the agent is told, the customer not", async () => {
  const { page, desk, guides, reads } = await asked("Aino Ohjattava", "voiko eräpäivää siirtää");
  await desk.press("o");
  await expectFocus(page, /^Laskun eräpäivän muuttaminen/);
  await desk.press("Enter");
  await guides.first().getByText("Älä lupaa poikkeusta.").waitFor();
  await tabTo(page, "Ohjeemme oli väärä");
  await desk.press("Enter");
  await desk.dialog.getByText("Asiakkaalle ei lähetetä nyt mitään.").waitFor();
  await page.keyboard.type("Myös 28. päivän voi valita.");
  await desk.press("Control+Enter");
  await desk.dialog.waitFor({ state: "detached" });
  await desk.log.getByText("Ohje ilmoitettiin vääräksi: Laskun eräpäivän muuttaminen").waitFor();
  await expectFocus(page, "Ohjeemme oli väärä");

  const hers = await openContent(windows, house, "/tasks");
  const card = hers.page.locator(".card").filter({ hasText: "Myös 28. päivän voi valita." });
  await card.getByText("laskutus", { exact: true }).waitFor();
  await card.getByRole("link", { name: "Laskun eräpäivän muuttaminen" }).click();
  await hers.lint("Ei huomautettavaa.");
  await hers.field("Vastaus").fill("Voit valita eräpäiväksi kuukauden 5., 15., 25. tai 28. päivän verkossa.");
  await hers.button("Julkaise").click();
  await hers.page.getByText("Julkaistu. Botti vastaa nyt näin.").waitFor();
  await hers.page.getByRole("link", { name: "Korjattavat" }).click();
  await card.getByRole("textbox").fill("28. päivä on lisätty.");
  await card.getByRole("button").click();
  await hers.page.getByText("28. päivä on lisätty.").waitFor({ state: "detached" });

  const told = page.locator(".mended").getByText("Ohje on korjattu: Laskun eräpäivän muuttaminen");
  await told.waitFor();
  expect(await page.locator(".mended").textContent()).toContain("Elli: 28. päivä on lisätty.");
  await desk.log.getByText("Ohje on korjattu: 28. päivä on lisätty.").waitFor();
  await page.getByRole("button", { name: "Luettu" }).focus();
  await desk.press("Enter");
  await told.waitFor({ state: "detached" });
  await page.reload();
  await guides.first().waitFor();
  expect(await told.count()).toBe(0);
  await guides.first().getByText("28. päivän verkossa").waitFor({ state: "attached" });
  expect(await reads()).not.toMatch(/poikkeusta|28\.|korjattu/);
  expect([windows.errors(), await focusLosses(page)]).toEqual([[], []]);
});

test("a customer who found the mistake is thanked in the chat when it is mended, and only then", async () => {
  const { page, desk, reads } = await asked("Eero Ohjattava", "mistä saan kopion laskusta");
  await page.getByRole("button", { name: "Huomasi virheen? mistä saan kopion laskusta" }).click();
  await desk.dialog.getByRole("radio", { name: /^Asiakas\./ }).waitFor();
  expect(await desk.dialog.getByRole("radio", { name: /^Asiakas\./ }).isChecked()).toBe(true);
  await desk.dialog.getByRole("searchbox").fill("e-lasku");
  await desk.dialog.getByRole("radio", { name: "E-laskun käyttöönotto" }).check();
  await desk.dialog.getByRole("searchbox").fill("");
  await desk.dialog.getByRole("radio", { name: "Kopio laskusta" }).check();
  await desk.dialog.getByLabel("Mikä on väärin, ja miten pitäisi olla?").fill("Kopiot ovat kohdassa Laskut.");
  await desk.dialog.getByRole("button", { name: "Ilmoita" }).click();
  await desk.dialog.waitFor({ state: "detached" });
  const hers = await openContent(windows, house, "/tasks");
  const card = hers.page.locator(".card").filter({ hasText: "Kopiot ovat kohdassa Laskut." });
  await card.getByText("mistä saan kopion laskusta").waitFor();
  expect(await reads()).not.toContain("olit oikeassa");
  await card.getByRole("textbox").fill("Kohta on vaihdettu.");
  await card.getByRole("button").click();
  await expect.poll(reads).toContain("Kiitos, olit oikeassa. Ohje on nyt korjattu.");
  expect(await reads()).not.toContain("Kohta on vaihdettu.");
});

test("an entry on trial stands among what the agent may need, and is named as such; the customer reads nothing of it", async () => {
  const { guides, reads } = await asked("Onni Ohjattava", "miten pääsen mukaan akkukokeiluun");
  const trial = guides.filter({ hasText: "Kotiakun ohjaus" });
  await trial.getByText("kokeilussa", { exact: true }).waitFor();
  await trial.locator("summary").click();
  await trial.getByText("Kokeilussa: botti ei anna tätä asiakkaille.").waitFor();
  await trial.getByText(/^Kokeilussa on mukana 200 kotia/).waitFor();
  expect(await reads()).not.toContain("akun");
});

test("a report that is refused is told in the dialog, which stays as it is", async () => {
  const { page, desk, guides } = await asked("Sanna Ohjattava", "voiko eräpäivää siirtää");
  await guides.first().locator("summary").click();
  await guides.first().getByRole("button", { name: "Ohjeemme oli väärä" }).click();
  const send = desk.dialog.getByRole("button", { name: "Ilmoita" });
  expect(await send.getAttribute("aria-disabled")).toBe("true");
  await desk.dialog.getByRole("textbox").fill("Päivä puuttuu.");
  const gone = { status: 409, json: { code: "unknown-entry", message: "No such entry.", ref: "r" } };
  await page.route("**/wrong-guidance", (route) => route.fulfill(gone));
  await send.click();
  await desk.dialog.getByRole("alert").getByText("Tätä vastausta ei enää ole. Valitse toinen.").waitFor();
  await page.unroute("**/wrong-guidance");
  await send.click();
  await desk.dialog.waitFor({ state: "detached" });
});

test("guidance has no barrier, opened, in its dialogs and on a phone", async () => {
  const { look, barriers } = inspect("html");
  const { page, guides, desk } = await asked("Petri Ohjattava", "voiko eräpäivää siirtää");
  await page.emulateMedia({ reducedMotion: "reduce" });
  await guides.first().locator("summary").click();
  await look(page, "opened");
  await guides.first().getByRole("button", { name: "Ohjeemme oli väärä" }).click();
  await look(page, "dialog");
  await desk.press("Escape");
  await page
    .getByRole("button", { name: /^Huomasi virheen/ })
    .first()
    .click();
  await look(page, "dialog with a choice");
  await desk.press("Escape");
  await page.setViewportSize(phone);
  await desk.press("o");
  await look(page, "on a phone");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(barriers).toEqual([]);
});
