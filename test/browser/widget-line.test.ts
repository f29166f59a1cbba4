import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Server } from "../../bench/servers.ts";
import { useBrowser } from "./harness/browser.ts";
import { addressOf, startHouse } from "./harness/house.ts";

let server: Server;
beforeAll(async () => {
  server = await startHouse();
});
afterAll(() => server.kill());
const windows = useBrowser();

/** A tab with the chat open in it. */
async function chatIn(person: BrowserContext): Promise<Page> {
  const page = await person.newPage();
  await page.goto(addressOf(server));
  await page.locator(".launch").click();
  await page.locator("lupaus-chat textarea").waitFor();
  return page;
}

async function write(page: Page, text: string): Promise<void> {
  await page.locator("lupaus-chat textarea").fill(text);
  await page.locator("lupaus-chat textarea").press("Enter");
}
const times = (page: Page, text: string) =>
  page.locator("lupaus-chat").getByText(text, { exact: true }).count();

test("two tabs of one browser show one chat, and a message written in either stands there once", async () => {
  const person = await windows.person();
  const one = await chatIn(person);
  const other = await chatIn(person);
  await write(one, "kirjoitettu ensimmäisessä");
  await write(other, "kirjoitettu toisessa");
  for (const page of [one, other]) {
    await expect.poll(() => times(page, "kirjoitettu ensimmäisessä")).toBe(1);
    await expect.poll(() => times(page, "kirjoitettu toisessa")).toBe(1);
  }
  expect(windows.errors()).toEqual([]);
});

test("two messages written while the network is off arrive by themselves when it is back, in order", async () => {
  const person = await windows.person();
  const page = await chatIn(person);
  await write(page, "verkko on vielä");
  await page.getByText("verkko on vielä").waitFor();
  await person.setOffline(true);
  await write(page, "eka ilman verkkoa");
  await write(page, "toka ilman verkkoa");
  await person.setOffline(false);
  const reader = await chatIn(person);
  for (const text of ["eka ilman verkkoa", "toka ilman verkkoa"])
    await expect.poll(() => times(reader, text), { timeout: 20_000 }).toBe(1);
  const said = (await reader.locator("lupaus-chat [role=log]").innerText()).replaceAll("\n", " ");
  expect(said).toMatch(/verkko on vielä.*eka ilman verkkoa.*toka ilman verkkoa/);
  const waiting = () => Object.keys(localStorage).filter((key) => key.includes("|out "));
  await expect.poll(() => page.evaluate(waiting)).toEqual([]);
});
