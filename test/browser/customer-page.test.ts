import { randomUUID } from "node:crypto";
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import type { ConversationsAnswer, PromisesAnswer } from "../../src/console/protocol.ts";
import { signIn } from "../stage/agent.ts";
import { agents, call, until } from "../stage/house.ts";
import { inspect } from "./harness/axe.ts";
import { desktop, phone, useBrowser } from "./harness/browser.ts";
import { useStaffedHouse } from "./harness/staffed.ts";
import { takenMatter } from "./harness/matter.ts";

const [riikka] = agents;
const hour = 3_600_000;
const staffed = useStaffedHouse();
const windows = useBrowser();

/** Somebody whom Riikka will call, with the address of their page. */
async function called(name: string) {
  const house = staffed();
  const { customer, agent } = await takenMatter(house, riikka, name);
  const cookie = await signIn(house, riikka);
  const path = "/console/api/conversations";
  const { conversations } = await call<ConversationsAnswer>(house, `${path}?view=mine`, { cookie });
  const id = conversations.find((one) => one.channelConversationId === customer.conversationId)?.id ?? "";
  const dueAt = new Date(Math.ceil(Date.now() / hour) * hour + 5 * hour).toISOString();
  await agent.promises(customer, { text: "Selvitän laskusi.", dueAt, contact: "+358 40 555 0112" });
  const address = await until(async () => {
    const told = (await customer.reads()).map(({ text }) => /https?:\S+\/c\/\S+/.exec(text)?.[0]);
    return told.find((one) => one !== undefined);
  }, "the address of the page");
  const desk = async () => {
    const { conversation } = await call<{ conversation: { state: string } }>(house, `${path}/${id}`, {
      cookie,
    });
    return conversation.state;
  };
  /** Riikka keeps what she promised, and the matter ends. */
  const ends = async () => {
    const { promises } = await call<PromisesAnswer>(house, "/console/api/promises?state=open", { cookie });
    const promise = promises.find(({ conversationId }) => conversationId === id)?.id ?? "";
    await call(
      house,
      `/console/api/promises/${promise}/keep`,
      { cookie },
      { key: randomUUID(), note: "Soitettu." },
    );
    await call(house, `${path}/${id}/close`, { cookie }, { key: randomUUID(), reason: "solved", seen: null });
  };
  return { address, desk, ends };
}

const scriptless: BrowserContextOptions = { javaScriptEnabled: false };

async function opened(address: string, options: BrowserContextOptions): Promise<Page> {
  const page = await windows.page(options);
  await page.goto(address);
  return page;
}

test("without scripts a customer asks, changes the time, writes and gives the promise back, on a phone", async () => {
  const { address, desk } = await called("Aino Korpi");
  const page = await opened(address, { ...scriptless, viewport: phone, hasTouch: true, isMobile: true });
  await page.getByRole("heading", { name: "Hei Aino, tässä asiasi" }).waitFor();
  await page.getByText("Soitamme numeroon 040 ••• ••12.").waitFor();
  await page.getByRole("button", { name: "Kysy, missä mennään" }).tap();
  await page.getByText(/Viestisi tuli perille tänään .* Lupaus on voimassa: soitamme .* Riikka\./).waitFor();
  await page.getByText("Vaihda aika").tap();
  const time = page.getByRole("radio").first();
  const chosen = (await page.locator(".times label").first().textContent()) ?? "";
  await time.check();
  await page.getByRole("button", { name: "Vaihda tähän" }).tap();
  await page.getByRole("status").getByText("Aika on vaihdettu.").waitFor();
  expect(await page.locator(".due").textContent()).toContain(chosen.trim());
  await page.getByText("Lisää viesti").tap();
  await page.getByLabel("Viestisi").fill("Soittakaa vasta kun lapsi nukkuu.");
  await page.getByRole("button", { name: "Lähetä" }).tap();
  await page.getByRole("status").getByText("Kiitos, viestisi tuli perille.").waitFor();
  await page.reload();
  await page.getByText("En tarvitse enää").tap();
  await page.getByLabel("Kerro halutessasi syy").fill("Selvisi jo");
  await page.getByRole("button", { name: "Vapautan lupauksen" }).tap();
  await page.getByRole("status").getByText("Lupaus on poistettu.").waitFor();
  expect(await desk()).toMatch(/closed|with-agent/);
  expect(windows.errors()).toEqual([]);
});

test("without scripts a customer says how an ended matter went and what was missing, and may say otherwise", async () => {
  const { address, ends } = await called("Siiri Korpi");
  await ends();
  const page = await opened(address, { ...scriptless, viewport: phone, hasTouch: true, isMobile: true });
  await page.getByRole("button", { name: "Osittain" }).tap();
  await page.getByText("Vastauksesi: Osittain.").waitFor();
  await page.getByLabel("Mikä jäi puuttumaan?", { exact: false }).fill("Lasku puuttuu.");
  await page.getByRole("button", { name: "Lähetä" }).first().tap();
  await page.getByText("Palvelun esihenkilö lukee, mitä kirjoitit.").waitFor();
  await page.getByText("Vaihda vastaus").tap();
  await page.getByRole("button", { name: "Kyllä" }).tap();
  await page.getByText("Vastauksesi: Kyllä.").waitFor();
  expect(windows.errors()).toEqual([]);
});

test("asking how an ended matter went and a form that is refused have no barrier, and the refusal leads back", async () => {
  const { address, ends } = await called("Lyyli Korpi");
  await ends();
  const { look, barriers } = inspect("body");
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await opened(address, { colorScheme, viewport: phone, reducedMotion: "reduce" });
    await look(page, `asked ${colorScheme}`);
    await page
      .getByRole("button", { name: "Ei", exact: true })
      .or(page.getByText("Vaihda vastaus"))
      .first()
      .click();
    await page.getByText("Vastauksesi: Ei.").waitFor();
    await look(page, `answered ${colorScheme}`);
    await page.getByText("Lisää viesti").click();
    const field = page.getByLabel("Viestisi");
    await field.evaluate((one) => one.removeAttribute("maxlength"));
    await field.fill("x".repeat(4_001));
    await field.locator("xpath=ancestor::form").getByRole("button").click();
    await page.getByRole("heading", { name: "Teksti on liian pitkä" }).waitFor();
    await look(page, `refused ${colorScheme}`);
    await page.getByRole("link", { name: "Palaa sivulle" }).click();
    await page.getByRole("heading", { name: "Hei Lyyli, tässä asiasi" }).waitFor();
  }
  expect(barriers).toEqual([]);
});

test("the page has no barrier, in three languages, light and dark, and fits a phone with all of it open", async () => {
  const { address } = await called("Eero Korpi");
  const { look, barriers } = inspect("body");
  for (const viewport of [desktop, phone]) {
    const page = await opened(address, { viewport, reducedMotion: "reduce" });
    for (const [lang, language] of [
      ["fi", "FI Suomeksi"],
      ["sv", "SV På svenska"],
      ["en", "EN In English"],
    ] as const) {
      await page.getByRole("link", { name: language }).click();
      await page.locator(`html[lang="${lang}"]`).waitFor();
      for (const fold of await page.locator("summary").all()) await fold.click();
      await look(page, `${language} ${viewport.width}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `${language} ${viewport.width}`).toBeLessThanOrEqual(viewport.width);
    }
  }
  const gone = await opened(`${address}x`, { reducedMotion: "reduce" });
  await look(gone, "gone");
  expect(barriers).toEqual([]);
});

test("what the page shows is refused by none of its own rules, and a page of another site can't send its forms", async () => {
  const { address } = await called("Onni Korpi");
  const page = await windows.page({});
  const asked: string[] = [];
  page.on("request", (request) => void asked.push(new URL(request.url()).origin));
  await page.goto(address);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe(
    "rgba(0, 0, 0, 0)",
  );
  expect([...new Set(asked)]).toEqual([staffed().url]);
  expect(windows.errors()).toEqual([]);
  const other = await windows.page();
  await other.setContent(`<form method="post" action="${address}/nudge"><button>Paina</button></form>`);
  const [answer] = await Promise.all([other.waitForResponse(/nudge/), other.getByRole("button").click()]);
  expect(answer.status()).toBe(403);
});
