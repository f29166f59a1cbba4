import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { useBrowser } from "./harness/browser.ts";

const tokens = readFileSync(join(import.meta.dirname, "../../src/web/shared/tokens.css"), "utf8");
const windows = useBrowser();

test.each([
  ["a page that leaves its root alone", ""],
  ["a root of 10 px", "html { font-size: 10px }"],
  ["a root of 62.5 %", "html { font-size: 62.5% }"],
  ["a root of 40 px", "html { font-size: 40px }"],
  ["a page that sizes everything", "* { font-size: 8px !important }"],
])(
  "in a shadow root on %s, reading text is 15 px and the reader's own size can be read",
  async (_page, css) => {
    const page = await windows.page();
    await page.setContent(`<style>${css}</style><div id="host"></div>`);
    const sizes = await page.evaluate((sheetText) => {
      const host = document.getElementById("host");
      const root = host?.attachShadow({ mode: "open" });
      if (host === null || root === undefined) throw new Error("No host.");
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`${sheetText} p { font-size: var(--text-3) }`);
      root.adoptedStyleSheets = [sheet];
      const words = root.appendChild(document.createElement("p"));
      return [getComputedStyle(words).fontSize, getComputedStyle(host).fontSize];
    }, tokens);
    expect(sizes).toEqual(["15px", "16px"]);
  },
);

test("a shadow host chooses its theme by itself, whatever the system's is", async () => {
  const page = await windows.page({ colorScheme: "dark" });
  await page.setContent('<div data-theme="light"></div><div data-theme="dark"></div><div></div>');
  const papers = await page.evaluate((sheetText) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(sheetText);
    return [...document.querySelectorAll("div")].map((host) => {
      host.attachShadow({ mode: "open" }).adoptedStyleSheets = [sheet];
      return getComputedStyle(host).getPropertyValue("--paper");
    });
  }, tokens);
  expect(papers).toEqual(["#f5f3ed", "#141816", "#141816"]);
});
