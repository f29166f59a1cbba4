import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Server } from "../../bench/servers.ts";
import { comeToWork, hire } from "../stage/agent.ts";
import { type Customer, arrive } from "../stage/customer.ts";
import { type House, agents, password, stageEnv } from "../stage/house.ts";
import { billPicture } from "../stage/picture.ts";
import { useBrowser } from "./harness/browser.ts";
import { addressOf, startHouse } from "./harness/house.ts";
import { addAccount, sitDown } from "./harness/office.ts";

const windows = useBrowser();
const [riikka] = agents;
let server: Server;
let house: House;
beforeAll(async () => {
  server = await startHouse(stageEnv);
  house = { url: addressOf(server) };
  await hire(house);
});
afterAll(() => server.kill());

/** Somebody who waits for a person. */
async function waiting(name: string, ...says: readonly string[]): Promise<Customer> {
  const customer = await arrive(house, { name, locale: "fi-FI" });
  for (const text of ["puhu ihmiselle", ...says]) await customer.says(text);
  return customer;
}

test("an editor of answers comes to the content page, and no address leads to customers", async () => {
  const editor = { email: "elli@napavirta.example", name: "Elli Esimerkki", password };
  await addAccount(windows, house, { ...editor, role: "editor" });
  const { page, desk } = await sitDown(windows, house, editor, { place: "#/waiting" });
  await page.getByRole("heading", { name: "Vastaukset" }).waitFor();
  expect(await desk.row(/./).count()).toBe(0);
  expect(await page.getByRole("link", { name: "Työpöytä" }).count()).toBe(0);
  await page.getByRole("button", { name: "Oma valikko" }).click();
  await page.getByRole("button", { name: "Kirjaudu ulos" }).click();
  await page.getByLabel("Sähköposti").waitFor();
  expect(await desk.log.count()).toBe(0);
  expect(windows.errors()).toEqual([]);
});

test("a link to a conversation opens it also after a reload, and one to nothing says so kindly", async () => {
  await waiting("Linkin Asiakas", "tämän näkee linkistä");
  const { page, desk } = await sitDown(windows, house, riikka);
  await desk.row("Linkin Asiakas").click();
  await desk.log.getByText("tämän näkee linkistä").waitFor();
  const link = page.url();
  await page.reload();
  await desk.log.getByText("tämän näkee linkistä").waitFor();
  expect(page.url()).toBe(link);
  await page.goto(`${link}0`);
  await page.getByRole("heading", { name: "Tätä keskustelua ei löydy." }).waitFor();
  await page.getByText("Se on ehkä poistettu, tai linkki on vajaa.").waitFor();
  await page.goBack();
  await desk.log.getByText("tämän näkee linkistä").waitFor();
});

test("a search finds by what was said and by who said it, and says so when there is nothing", async () => {
  await waiting("Sanaton Asiakas", "lämpöpumppu humisee öisin");
  await waiting("Nimekäs Esimerkki");
  const { page, desk } = await sitDown(windows, house, riikka);
  await desk.row("Nimekäs Esimerkki").waitFor();
  await desk.press("/");
  const search = page.getByRole("searchbox", { name: "Hae keskusteluista ja asiakkaista" });
  await search.fill("lämpöpumppu");
  await desk.row("Nimekäs Esimerkki").waitFor({ state: "detached" });
  await desk.row("Sanaton Asiakas").waitFor();
  await search.fill("nimekäs");
  await desk.row("Nimekäs Esimerkki").waitFor();
  await desk.row("Sanaton Asiakas").waitFor({ state: "detached" });
  await search.fill("näin ei kukaan sanonut");
  await page.getByRole("status").filter({ hasText: "ei löytynyt mitään" }).waitFor();
  await page.getByRole("button", { name: "Tyhjennä haku" }).click();
  await desk.row("Sanaton Asiakas").waitFor();
  expect(await search.inputValue()).toBe("");
});

test("whom a search found is opened from its field by keys alone", async () => {
  await waiting("Löytyvä Asiakas", "kaukolämpö ei lämmitä");
  const { page, desk } = await sitDown(windows, house, riikka);
  await desk.row("Löytyvä Asiakas").waitFor();
  await desk.press("/");
  await page.getByRole("searchbox", { name: "Hae keskusteluista ja asiakkaista" }).fill("kaukolämpö");
  const found = page.locator(".row");
  await expect.poll(() => found.count()).toBe(1);
  await desk.press("ArrowDown");
  await expect.poll(() => found.evaluate((row) => row === document.activeElement)).toBe(true);
  await desk.press("Enter");
  await desk.log.getByText("kaukolämpö ei lämmitä").waitFor();
  await desk.press("/", "Enter");
  await expect.poll(() => found.evaluate((row) => row === document.activeElement)).toBe(true);
  expect(windows.errors()).toEqual([]);
});

test("a reply of 10,000 characters is told to be too long before it is sent, and nothing of it is lost", async () => {
  const customer = await waiting("Pitkän vastauksen Asiakas");
  const { page, desk } = await sitDown(windows, house, riikka);
  await desk.row("Pitkän vastauksen Asiakas").click();
  await desk.press("t");
  await desk.reply.fill("a".repeat(10_000));
  await page.getByRole("status").filter({ hasText: "6000 merkkiä liikaa" }).waitFor();
  await desk.press("Control+Enter");
  expect(await desk.reply.inputValue()).toHaveLength(10_000);
  await desk.reply.fill("a".repeat(4_000));
  await desk.press("Control+Enter");
  await desk.log.getByText("a".repeat(4_000)).waitFor();
  await expect.poll(async () => (await customer.reads()).at(-1)?.text.length).toBe(4_000);
});

test("a customer's picture is seen in the conversation and its PDF is saved, neither can do anything to the desk", async () => {
  const customer = await waiting("Kuvan Asiakas");
  await customer.sends(billPicture(), "tässä kuva");
  const pdf = new Uint8Array(Buffer.from("%PDF-1.4\n%%EOF\n"));
  await customer.sends({ name: "vahvistus.pdf", contentType: "application/pdf", bytes: pdf }, "ja vahvistus");
  const { window, page, desk } = await sitDown(windows, house, riikka);
  await desk.row("Kuvan Asiakas").click();
  const picture = desk.log.getByRole("img", { name: "Kuva: lasku-marraskuu.png" });
  await expect
    .poll(() => picture.evaluate((image) => image instanceof HTMLImageElement && image.naturalWidth))
    .toBe(360);
  const headersOf = async (name: RegExp) => {
    const link = desk.log.getByRole("link", { name });
    expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
    const answer = await window.request.get(
      new URL((await link.getAttribute("href")) ?? "", page.url()).href,
    );
    return answer.headers();
  };
  const safe = {
    "content-security-policy": "sandbox; default-src 'none'",
    "x-content-type-options": "nosniff",
  };
  const ofPicture = await headersOf(/lasku-marraskuu/);
  expect(ofPicture).toMatchObject({ ...safe, "content-type": "image/png" });
  expect(ofPicture["content-disposition"]).toMatch(/^inline/);
  const ofPdf = await headersOf(/vahvistus/);
  expect(ofPdf).toMatchObject({ ...safe, "content-type": "application/pdf" });
  expect(ofPdf["content-disposition"]).toMatch(/^attachment/);
  expect(windows.errors()).toEqual([]);
});

/** What on the page goes on beyond its own right edge, or makes the page do so. */
const sideways = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((element) => {
        const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowX);
        return (
          (scrolls || element === document.documentElement) && element.scrollWidth > element.clientWidth + 1
        );
      })
      .map(
        (element) => `${element.tagName} ${element.className}: ${element.scrollWidth - element.clientWidth}`,
      ),
  );

test("endless names and words, and writing from right to left, break no width of the desk", async () => {
  const endless = await waiting(
    `Nimi${"nimi".repeat(49)}`,
    `${"sana".repeat(300)}`,
    `https://napavirta.example/${"polku/".repeat(60)}`,
    "مرحبا، متى تصل الفاتورة التالية؟ Napavirta 2026",
  );
  await endless.sends({ ...billPicture(), name: `${"kuva".repeat(28)}.png` }, "");
  await waiting("مريم المثال", "أين عدادي؟");
  const riikkaAtWork = await comeToWork(house, riikka);
  await riikkaAtWork.takes(endless);
  await riikkaAtWork.notes(endless, "huomautus".repeat(100));
  const { page, desk } = await sitDown(windows, house, riikka);
  await desk.row("مريم المثال").click();
  const line = desk.log.getByText("أين عدادي؟");
  expect(await line.evaluate((one) => getComputedStyle(one).direction)).toBe("rtl");
  await page.getByRole("link", { name: /^Omat/ }).click();
  await desk.row(/^Niminimi/).click();
  await desk.log.getByText("huomautushuomautus").waitFor();
  const folds = page.getByRole("navigation", { name: "Näkymä" }).getByRole("button");
  for (const width of [1440, 1240, 768, 720, 390]) {
    await page.setViewportSize({ width, height: 800 });
    const parts = (await folds.first().isVisible()) ? await folds.all() : [null];
    for (const part of parts) {
      await part?.click();
      const message = `${width} px, ${(await part?.textContent()) ?? "all parts"}`;
      await expect.poll(() => sideways(page), { message }).toEqual([]);
    }
  }
});
