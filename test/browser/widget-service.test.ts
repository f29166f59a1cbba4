import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Server } from "../../bench/servers.ts";
import { comeToWork, hire } from "../stage/agent.ts";
import { agents, stageEnv } from "../stage/house.ts";
import { inspect } from "./harness/axe.ts";
import { phone, useBrowser } from "./harness/browser.ts";
import { chatOn } from "./harness/chat.ts";
import { expectFocus, focusLosses, tabTo, watchFocus } from "./harness/focus.ts";
import { addressOf, startHouse } from "./harness/house.ts";
import { type Site, startSite } from "./harness/site.ts";
import { visit } from "./harness/visit.ts";

const windows = useBrowser();
let house: Server;
/** Somebody's own site: another origin than the chat's. */
let site: Site;
beforeAll(async () => {
  site = await startSite({
    "/": () => ({
      html: `<!doctype html><html lang="fi"><head><title>Kauppa</title>
        <script src="${addressOf(house)}/widget.js" async data-name="Napavirta"></script></head><body></body></html>`,
    }),
  });
  house = await startHouse({ ...stageEnv, FLOWS_DIR: "flows", WIDGET_ORIGINS: site.url });
  await hire({ url: addressOf(house) });
});
afterAll(() => Promise.all([house.kill(), site.close()]));

/** The description, by what its parts are called in all three languages. */
const serviceOn = (page: Page) => page.getByRole("region", { name: /^(Palvelu|Service)$/ });

test("on any site the menu's first choice shows how the service stands, and by keys one is back where one was", async () => {
  const page = await windows.page();
  await watchFocus(page);
  await page.goto(site.url);
  const chat = chatOn(page);
  await chat.launcher.waitFor();
  await tabTo(page, "Avaa keskustelu", "Shift+Tab");
  await page.keyboard.press("Enter");
  await chat.log.getByText("Hei, olen Napavirran botti.").waitFor();
  await expectFocus(page, "Kirjoita viesti");
  const press = (key: string) => page.keyboard.press(key);
  for (const back of ["Escape", "Enter"]) {
    await tabTo(page, "Lisää toimintoja", "Shift+Tab");
    await press("Enter");
    await expectFocus(page, "Palvelu");
    await press("Enter");
    await expectFocus(page, "Takaisin keskusteluun");
    const told = serviceOn(page);
    await told.getByText(/^Asiakaspalvelu on nyt (auki|kiinni)\. Se /).waitFor();
    for (const words of ["ma–pe klo 9–15", "Laskut ja maksaminen", "Älä lähetä chatissa henkilötunnusta"])
      await told.getByText(words).waitFor();
    await told.getByRole("link", { name: "Asiaa hoitaa sähköurakoitsija" }).waitFor();
    const whole = told.getByRole("link", { name: "Poikkeavat päivät ja muut yhteystavat" });
    expect(await whole.getAttribute("href")).toBe(`${addressOf(house)}/service?lang=fi`);
    expect(await chat.field.isVisible()).toBe(false);
    await press(back);
    await expectFocus(page, "Lisää toimintoja");
    expect(await told.count()).toBe(0);
    expect(await chat.field.isVisible()).toBe(true);
  }
  expect(await focusLosses(page)).toEqual([]);
  expect(windows.errors()).toEqual([]);
});

test("each opening asks anew, and what cannot be had says so and is tried again", async () => {
  const { page, chat } = await visit(await windows.person(), house);
  await page.route("**/widget-service.js", (route) => route.abort(), { times: 1 });
  await chat.button("Lisää toimintoja").click();
  await chat.button("Palvelu").click();
  await chat.button("Yhteys on poikki").click();
  const told = serviceOn(page);
  await told.getByText("Mitä hoidamme").waitFor();
  await chat.button("Takaisin keskusteluun").click();

  let asked = 0;
  await page.route("**/service.json?*", (route) => (asked++ === 0 ? route.abort() : route.continue()));
  await chat.button("Lisää toimintoja").click();
  await chat.button("Palvelu").click();
  await told.getByText("Tietoja ei saatu juuri nyt.").waitFor();
  await told.getByRole("button", { name: "Yritä uudelleen" }).click();
  await told.getByText("Mitä hoidamme").waitFor();
  await chat.button("Takaisin keskusteluun").click();
  await chat.button("Lisää toimintoja").click();
  await chat.button("Palvelu").click();
  await told.getByText("Mitä hoidamme").waitFor();
  expect(asked).toBe(3);
});

test("who reads the description sees that somebody has answered meanwhile", async () => {
  const at = await visit(await windows.person(), house);
  const { page, chat } = at;
  await chat.button("Puhu ihmiselle").click();
  await chat.status.getByText("Asiasi on jonossa").waitFor();
  await chat.button("Lisää toimintoja").click();
  await chat.button("Palvelu").click();
  await serviceOn(page).getByText("Mitä hoidamme").waitFor();
  const colleague = await comeToWork({ url: addressOf(house) }, agents[1]);
  await colleague.takes(at);
  await colleague.replies(at, "Katsoin laskun.");
  await chat.status.getByText("Uusia viestejä").waitFor();
  expect(await serviceOn(page).isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  await chat.log.getByText("Katsoin laskun.").waitFor();
});

test("the description has no barrier in any language, in the dark and on a phone, and moves nothing", async () => {
  const { look, barriers } = inspect("lupaus-chat");
  const person = await windows.person({ reducedMotion: "reduce" });
  for (const [language, menu, choice] of [
    ["fi", "Lisää toimintoja", "Palvelu"],
    ["sv", "Fler val", "Service"],
    ["en", "More options", "Service"],
  ] as const) {
    const { page, chat } = await visit(person, house, { path: `/?lang=${language}` });
    const before = await chat.log.boundingBox();
    await page.setViewportSize(language === "en" ? phone : { width: 1440, height: 900 });
    await chat.button(menu).click();
    await chat.button(choice).click();
    await serviceOn(page).getByRole("listitem").first().waitFor();
    await look(page, language);
    const sideways = await serviceOn(page).evaluate((part) => part.scrollWidth - part.clientWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    await page.keyboard.press("Escape");
    if (language !== "en") expect(await chat.log.boundingBox()).toEqual(before);
    await page.close();
  }
  expect(barriers).toEqual([]);
});
