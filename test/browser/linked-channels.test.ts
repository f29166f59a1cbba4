import { createHmac } from "node:crypto";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { agents, until } from "../stage/house.ts";
import { inspect } from "./harness/axe.ts";
import { desktop, phone, useBrowser } from "./harness/browser.ts";
import { takenMatter } from "./harness/matter.ts";
import { useMessengerHouse } from "./harness/messenger.ts";

/*
 * The same customer in two channels, with everything real but Meta: a chat on the site, the customer's own page in a browser,
 * and Messenger by its signed webhook.
 */
const [riikka] = agents;
const hour = 3_600_000;
const messenger = useMessengerHouse();
const windows = useBrowser();

/** Somebody in the chat on the site, to whom Riikka has promised something, with the address of their page. */
async function promised(name: string) {
  const { customer, agent } = await takenMatter(messenger().house, riikka, name);
  const dueAt = new Date(Math.ceil(Date.now() / hour) * hour + 5 * hour).toISOString();
  await agent.promises(customer, { text: "Selvitän laskusi.", dueAt, contact: "+358 40 555 0112" });
  const address = await until(async () => {
    const told = (await customer.reads()).map(({ text }) => /https?:\S+\/c\/\S+/.exec(text)?.[0]);
    return told.find((one) => one !== undefined);
  }, "the address of the page");
  return { customer, address };
}

async function pageAt(address: string, lang = "fi", options = {}): Promise<Page> {
  const page = await windows.page({ javaScriptEnabled: false, viewport: phone, ...options });
  await page.goto(`${address}?lang=${lang}`);
  return page;
}

const codeOn = async (page: Page) => (await page.locator(".letters").textContent())?.trim() ?? "";

test("a code from the page, written in Messenger, links the two: both read it, the page shows it, and parts them again", async () => {
  const aino = "7001002003005001";
  const { graph } = messenger();
  graph.profiles.set(aino, { firstName: "Aino", locale: "fi_FI" });
  const { customer, address } = await promised("Aino Korpi");
  const page = await pageAt(address);
  await page.getByRole("button", { name: "Tee koodi" }).click();
  await page.getByText("Älä anna koodia kenellekään. Jos joku pyytää sitä, hän ei ole meiltä.").waitFor();
  const code = await codeOn(page);
  expect(code).toMatch(/^[A-Z]{4}-[A-Z]{4}$/);

  await graph.meta.writes(aino, code.toLowerCase());
  await expect.poll(() => graph.reads(aino).join("\n")).toMatch(/Koodi kelpasi\..*Chat verkkosivuilla/);
  await until(async () => {
    const told = (await customer.reads()).find(({ text }) => text.startsWith("Tämä keskustelu yhdistettiin"));
    return told?.text.includes("(Facebook Messenger)") === true ? true : undefined;
  }, "the line in the chat on the site");
  await page.reload();
  await page.getByText("Facebook Messenger").waitFor();
  expect(await page.getByText("Koodisi").count()).toBe(0);

  await graph.meta.writes(aino, code);
  await expect.poll(() => graph.reads(aino).at(-1)).toMatch(/koodia omalta sivultasi, se ei kelpaa/);

  await page.getByRole("button", { name: "Erota" }).click();
  await page.getByRole("status").getByText("Keskustelut on erotettu.").waitFor();
  expect(await page.getByRole("button", { name: "Erota" }).count()).toBe(0);
  await expect.poll(() => graph.reads(aino).at(-1)).toMatch(/on erotettu/);
  expect(graph.complaints).toEqual([]);
  expect(windows.errors()).toEqual([]);
});

test("a code that Meta did not sign links nothing, and still holds for who writes it", async () => {
  const eve = "7001002003005002";
  const { house, graph } = messenger();
  const { address } = await promised("Eeva Laine");
  const page = await pageAt(address);
  await page.getByRole("button", { name: "Tee koodi" }).click();
  const code = await codeOn(page);
  const body = JSON.stringify(graph.meta.bodies.text(eve, code));
  const forged = createHmac("sha256", "somebody-elses-secret").update(body).digest("hex");
  const answer = await fetch(`${house.url}/webhooks/messenger`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-hub-signature-256": `sha256=${forged}` },
    body,
  });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  await page.reload();
  expect(await codeOn(page)).toBe(code);
  expect(graph.reads(eve)).toEqual([]);
});

test.each(["fi", "sv", "en"])(
  "nothing on the page with a code and a channel is a barrier (%s)",
  async (lang) => {
    const customer = `70010020030060${lang.charCodeAt(0)}`;
    const { graph } = messenger();
    const { address } = await promised(`Lauri Niemi ${lang}`);
    const first = await pageAt(address);
    await first.getByRole("button", { name: "Tee koodi" }).click();
    await graph.meta.writes(customer, await codeOn(first));
    await expect.poll(() => graph.reads(customer).length).toBeGreaterThan(0);
    const { look, barriers } = inspect("#channels");
    for (const viewport of [phone, desktop]) {
      const page = await windows.page({ viewport, reducedMotion: "reduce" });
      await page.goto(`${address}?lang=${lang}`);
      await page.locator("#channels form").last().getByRole("button").click();
      await page.locator(".letters").waitFor();
      await page.locator("ul.links li").waitFor();
      await look(page, `${lang} ${viewport.width}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(viewport.width);
    }
    expect(barriers).toEqual([]);
  },
);
