import { afterAll, beforeAll, expect, test } from "vitest";
import { arrive } from "../stage/customer.ts";
import { supervisor } from "../stage/house.ts";
import { useBrowser } from "./harness/browser.ts";
import { type ContentHouse, editor, hireEditor, openContent, startContentHouse } from "./harness/content.ts";
import { sitDown } from "./harness/office.ts";

const windows = useBrowser();
let house: ContentHouse;
beforeAll(async () => {
  house = await startContentHouse();
  await hireEditor(windows, house);
});
afterAll(() => house.end());

/** What the bot says to a new customer who asks this. */
async function answerTo(question: string, name: string): Promise<string> {
  const customer = await arrive(house, { name, locale: "fi-FI" });
  await customer.says(question);
  return (await customer.reads()).map(({ text }) => text).join("\n");
}

test("an editor finds an entry, mends an answer, publishes it, and the bot answers so; undone, it answers as before", async () => {
  const { page, field, button, lint } = await openContent(windows, house);
  await page.getByRole("searchbox").fill("eräpäiv");
  await page.getByRole("link", { name: "Laskun eräpäivän muuttaminen" }).click();
  await lint("Ei huomautettavaa.");
  const answer = field("Vastaus");
  await answer.fill("Eräpäivän voi valita **vapaasti** verkossa.");
  await page.getByText("Tallentamatta.").waitFor();
  await page.locator(".bubble").getByText("Eräpäivän voi valita vapaasti verkossa.").waitFor();
  await button("Julkaise").click();
  await page.getByText("Julkaistu. Botti vastaa nyt näin.").waitFor();
  expect(house.fileOf("invoices")).toContain("Eräpäivän voi valita **vapaasti** verkossa.");
  expect(await answerTo("Voinko muuttaa sähkölaskuni eräpäivää?", "Aino Eka")).toContain("vapaasti");

  await button("Kumoa").click();
  await page.getByText("Kumottu. Botti vastaa taas entiseen tapaan.").waitFor();
  expect(await answer.inputValue()).toContain("Voit valita eräpäiväksi kuukauden 5.");
  expect(await answerTo("Voinko muuttaa sähkölaskuni eräpäivää?", "Aino Toka")).not.toContain("vapaasti");
  await page.goto(`${house.url}/console#/content/history`);
  await page.getByText("Kumosi muutoksen").waitFor();
  await page.getByText("Näytä muutos").last().click();
  await page.locator(".differs").getByText("vapaasti").first().waitFor();
  expect(windows.errors()).toEqual([]);
});

test("an error is told at its line as it is typed, can't be published, and is gone when mended", async () => {
  const { page, field, button, lint } = await openContent(windows, house, "/e/invoice-copy");
  await lint("Ei huomautettavaa.");
  const title = await field("Otsikko").inputValue();
  await field("Otsikko").fill("");
  await lint(/virhe/);
  expect(await field("Otsikko").getAttribute("aria-invalid")).toBe("true");
  await button("Julkaise").click();
  await page.getByText("Julkaisu ei onnistunut. Korjaa nämä:").waitFor();
  await field("Otsikko").fill(title);
  await lint("Ei huomautettavaa.");
  await button("YAML").click();
  const yaml = page.getByLabel("Vastaus YAML-muodossa");
  await yaml.fill((await yaml.inputValue()).replace("    title:", "   title:"));
  await lint(/virhe/);
  await page
    .getByRole("button", { name: /^Rivi \d+$/ })
    .first()
    .click();
  expect(await yaml.evaluate((area) => document.activeElement === area)).toBe(true);
  await page.locator(".gutter .error").first().waitFor();
  await yaml.fill((await yaml.inputValue()).replace("   title:", "    title:"));
  await lint("Ei huomautettavaa.");
  await button("Hylkää luonnos").click();
  await page.getByRole("dialog").getByRole("button", { name: "Hylkää luonnos" }).click();
  await page.getByText("Julkaistu", { exact: true }).waitFor();
  expect(windows.errors()).toEqual([]);
});

test("a file that was changed in an editor meanwhile is not overwritten: both texts are shown, and one is chosen", async () => {
  const { page, field, button, lint } = await openContent(windows, house, "/e/e-invoice");
  await lint("Ei huomautettavaa.");
  const before = await field("Vastaus").inputValue();
  await field("Vastaus").fill(`${before.trim()} Lisäys konsolista.`);
  house.edit("invoices", (text) =>
    text.replace(/(- id: e-invoice\n(?:.*\n)*?\s+title: )(.*)\n/, "$1Verkkolasku editorista\n"),
  );
  await button("Julkaise").click();
  await page.getByRole("heading", { name: "Tiedosto on muuttunut" }).waitFor();
  await page.locator(".version").first().locator(".differs").getByText("Verkkolasku editorista").waitFor();
  await page.locator(".version").last().locator(".differs").getByText("Lisäys konsolista").waitFor();
  expect(house.fileOf("invoices")).not.toContain("Lisäys konsolista");
  await button("Ota tiedoston teksti").click();
  await expect.poll(() => field("Otsikko").inputValue()).toBe("Verkkolasku editorista");

  await field("Vastaus").fill(`${before.trim()} Lisäys konsolista.`);
  house.edit("invoices", (text) => text.replace("Verkkolasku editorista", "Verkkolasku taas"));
  await button("Julkaise").click();
  await button("Julkaise oma teksti").click();
  await page.getByText("Julkaistu. Botti vastaa nyt näin.").waitFor();
  expect(house.fileOf("invoices")).toContain("Lisäys konsolista");
  expect(windows.errors()).toEqual([]);
});

test("without a connection, after a reload and over a new sign-in, nothing that was typed is lost", async () => {
  const { page, window, field, button, lint } = await openContent(windows, house, "/e/invoice-copy");
  page.on("dialog", (dialog) => void dialog.accept());
  await lint("Ei huomautettavaa.");
  await window.setOffline(true);
  await field("Otsikko", "Svenska").fill("Kopia av räkningen");
  await page.keyboard.press("Control+s");
  await page.getByText("Palveluun ei saada yhteyttä.").first().waitFor();
  await window.setOffline(false);
  await page.reload();
  await page.getByText("Tallentamatta.").waitFor();
  expect(await field("Otsikko", "Svenska").inputValue()).toBe("Kopia av räkningen");
  await window.clearCookies();
  await page.keyboard.press("Control+s");
  const dialog = page.getByRole("dialog", { name: "Kirjaudu" });
  await dialog.getByLabel("Sähköposti").fill(editor.email);
  await dialog.getByLabel("Salasana", { exact: true }).fill(editor.password);
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
  await button(/^Tallenna luonnos/).click();
  await page.getByText("Luonnos: Elli Esimerkki").waitFor();
  expect(await field("Otsikko", "Svenska").inputValue()).toBe("Kopia av räkningen");
});

test("a new answer begins as a draft, is published, answered with, and removed again", async () => {
  const { page, field, button, lint } = await openContent(windows, house);
  await button("Uusi vastaus").click();
  await page.getByLabel("Otsikko").fill("Lämpöpumpun lainaaminen");
  expect(await page.getByLabel("Tunnus").inputValue()).toBe("lampopumpun-lainaaminen");
  await page.getByRole("dialog").getByLabel("Aihe").selectOption("contracts");
  await button("Luo luonnos").click();
  await page.getByRole("heading", { name: "Lämpöpumpun lainaaminen" }).waitFor();
  await field("Kysymykset").fill("Voinko lainata lämpöpumppua?\nLainaatteko lämpöpumppuja?");
  await field("Vastaus").fill("Lämpöpumppuja ei lainata.");
  await lint(/^[^V]*huomio|Ei huomautettavaa/);
  await button("Julkaise").click();
  await page.getByText("Julkaistu. Botti vastaa nyt näin.").waitFor();
  expect(await answerTo("Voinko lainata lämpöpumppua?", "Aino Uusi")).toContain("Lämpöpumppuja ei lainata.");
  await button("Poista vastaus").click();
  await page.getByRole("dialog").getByRole("button", { name: "Poista vastaus" }).click();
  await button("Poista julkaistu vastaus").click();
  await page.getByText("Poistettu. Botti ei enää vastaa tällä.").waitFor();
  expect(house.fileOf("contracts")).not.toContain("lampopumpun");
  expect(windows.errors()).toEqual([]);
});

test("a question is tried, and the page tells what the bot would do, why, and how to mend it", async () => {
  const { page } = await openContent(windows, house, "/e/invoice-due-date");
  await page.getByLabel("Kysy kuin asiakas").fill("voiko eräpäivää siirtää");
  await page.keyboard.press("Enter");
  await page.getByText("Vastaa", { exact: true }).waitFor();
  await page.locator(".side-try .bubble").getByText("Voit valita eräpäiväksi").waitFor();
  await page.getByText("Lähimmät vastaukset").waitFor();
  const nearest = page.locator(".explained ol li").first();
  expect(await nearest.textContent()).toMatch(/^invoice-due-date varmuus \d+ %/);
  expect(await page.getByText(/Jos tämä on (oikea|väärä) vastaus/).count()).toBeGreaterThan(0);
});

test("a supervisor goes between desk and content; an agent finds no content page", async () => {
  const boss = await sitDown(windows, house, supervisor);
  await boss.page.getByRole("link", { name: "Sisältö" }).click();
  await boss.page.getByRole("heading", { name: "Vastaukset" }).waitFor();
  await boss.page.getByRole("link", { name: "Työpöytä" }).click();
  await boss.desk.row(/./).first().or(boss.page.getByText("Kukaan ei odota.")).first().waitFor();
  await boss.page.goBack();
  await boss.page.getByRole("heading", { name: "Vastaukset" }).waitFor();

  const agent = { ...editor, email: "onni@napavirta.example", name: "Onni Esimerkki", role: "agent" };
  await hireEditor(windows, house, agent);
  const his = await sitDown(windows, house, agent, { place: "#/content" });
  await his.page.getByRole("navigation", { name: "Keskustelut" }).waitFor();
  expect(await his.page.getByRole("link", { name: "Sisältö" }).count()).toBe(0);
  expect(new URL(his.page.url()).hash).toBe("#/waiting");
});
