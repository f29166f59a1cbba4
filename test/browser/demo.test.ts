import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Server } from "../../bench/servers.ts";
import { phone, useBrowser } from "./harness/browser.ts";
import { chatOn } from "./harness/chat.ts";
import { addressOf, startHouse } from "./harness/house.ts";

let server: Server;
beforeAll(async () => {
  server = await startHouse();
});
afterAll(() => server.kill());
const windows = useBrowser();

const languages = [
  ["fi", "Sähköä, josta saat selvää.", "keksitty yhtiö"],
  ["sv", "El som går att förstå.", "påhittat bolag"],
  ["en", "Electricity you can make sense of.", "made-up company"],
] as const;

describe.each(languages)("the demo company's page in %s", (language, headline, fiction) => {
  test.each([
    ["light, on a desk", {}],
    ["dark, on a phone", { viewport: phone, colorScheme: "dark" }],
  ] as const)("has no barrier and no sideways scroll: %s", async (_how, options) => {
    const page = await windows.page(options);
    await page.goto(`${addressOf(server)}/?lang=${language}`);
    await page.getByRole("heading", { level: 1, name: headline }).waitFor();
    await chatOn(page).launcher.waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    expect(await page.getByRole("contentinfo").textContent()).toContain(fiction);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
      [],
    );
    expect(windows.errors()).toEqual([]);
  });
});

test("the page and its chat change language together", async () => {
  const page = await windows.page();
  await page.goto(addressOf(server));
  await page.getByRole("link", { name: "Svenska" }).click();
  await page.getByRole("heading", { level: 1, name: "El som går att förstå." }).waitFor();
  const script = page.locator('script[src="/widget.js"]');
  expect([await script.getAttribute("data-lang"), await script.getAttribute("data-name")]).toEqual([
    "sv",
    "Napavirta",
  ]);
});
