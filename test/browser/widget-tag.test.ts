import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Server } from "../../bench/servers.ts";
import { useBrowser } from "./harness/browser.ts";
import { addressOf, startHouse } from "./harness/house.ts";

const windows = useBrowser();
let house: Server;
beforeAll(async () => {
  house = await startHouse();
});
afterAll(() => house.stop("SIGTERM"));

/** A page of somebody's site with these words in its head, and what it has asked for so far. */
async function openSite(head: string): Promise<{ readonly page: Page; readonly asked: readonly string[] }> {
  const page = await windows.page({ reducedMotion: "reduce" });
  const asked: string[] = [];
  const site = `${addressOf(house)}/site.html`;
  await page.route(site, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><html lang="sv"><head><title>Sida</title>${head}</head><body><h1>Sida</h1></body></html>`,
    }),
  );
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site);
  return { page, asked };
}
const tag = `<script src="/widget.js" async></script>`;
const launcher = (page: Page) => page.getByRole("button", { name: "Öppna chatten" });
const greeting = (page: Page) => page.getByText("jag är Napavirtas bot");

test("two tags in the head make one widget, in the page's language, and nothing else is loaded before the first click", async () => {
  const { page, asked } = await openSite(tag + tag.replace(" async", ""));
  await launcher(page).waitFor();
  await page.waitForLoadState("networkidle");
  expect(await page.locator("lupaus-chat").count()).toBe(1);
  expect(new Set(asked)).toEqual(new Set(["/site.html", "/widget.js"]));
  await launcher(page).click();
  await greeting(page).waitFor();
  expect(asked).toContain("/widget-panel.js");
});

test("a chat that cannot be loaded says so, and the next click tries again", async () => {
  const { page } = await openSite(tag);
  await page.route("**/widget-panel.js", (route) => route.abort(), { times: 1 });
  await launcher(page).click();
  await page.getByRole("status").filter({ hasText: "Anslutningen är bruten. Försök igen." }).waitFor();
  await launcher(page).click();
  await greeting(page).waitFor();
  expect(await launcher(page).count()).toBe(0);
});

test("the page's own styles for the widget, and for everything, do nothing to it", async () => {
  const hostile = `<style>
    html { font-size: 5px; --unit: 40px; --text-3: 40px; --s-4: 90px }
    * { all: unset !important; font-size: 40px !important; --unit: 40px !important; --font: cursive !important }
    lupaus-chat { display: none; position: static; filter: invert(1); scale: 3; zoom: 3; visibility: hidden; unicode-bidi: bidi-override !important;
      pointer-events: none !important; clip-path: inset(50%) !important; contain: strict !important; max-width: 1px !important; writing-mode: vertical-rl !important }
    body * { all: revert !important; display: none !important; opacity: 0.2 !important; color: red !important; --ink: red !important;
      direction: rtl !important; text-transform: uppercase !important; transform: rotate(9deg) !important }
  </style>`;
  const looks = async (head: string) => {
    const { page } = await openSite(head + tag);
    await launcher(page).click();
    await greeting(page).waitFor();
    return greeting(page).evaluate((line) => {
      const { color, fontFamily, fontSize, direction, textTransform, display } = getComputedStyle(line);
      const { x, y, width, height } = line.getBoundingClientRect();
      const host = document.querySelector("lupaus-chat");
      const { opacity, transform, filter } = getComputedStyle(host ?? line);
      return {
        color,
        fontFamily,
        fontSize,
        direction,
        textTransform,
        display,
        x,
        y,
        width,
        height,
        opacity,
        transform,
        filter,
      };
    });
  };
  const plain = await looks("");
  expect(plain).toMatchObject({ fontSize: "15px", direction: "ltr", opacity: "1" });
  expect(await looks(hostile)).toEqual(plain);
});

test("the chat goes along when the site puts in a new body, and is gone when the site removes it", async () => {
  const { page } = await openSite(tag);
  await launcher(page).click();
  await greeting(page).waitFor();
  await page.evaluate(() => document.body.replaceWith(document.createElement("body")));
  expect(await greeting(page).isVisible()).toBe(true);
  await page.evaluate(() => document.querySelector("lupaus-chat")?.remove());
  expect(await page.locator("lupaus-chat").count()).toBe(0);
});
