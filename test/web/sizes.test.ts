import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { built } from "../../src/web/built.ts";

const gzipKb = (...files: readonly string[]) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file)), { level: 9 }).length, 0) / 1000;

/** The scripts and styles that a built page loads. */
const loadedBy = (page: string): readonly string[] =>
  [
    ...readFileSync(join(built, page, "index.html"), "utf8").matchAll(
      /(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g,
    ),
  ].map(([, file = ""]) => file);

test("the widget costs a site's page at most 5 kB, and whoever opens it at most 25.5 kB more; the service description 3 kB", () => {
  expect(gzipKb("widget.js")).toBeLessThanOrEqual(5);
  // A kilobyte more than the chat alone: a promise has its card and its words.
  expect(gzipKb("widget-panel.js")).toBeLessThanOrEqual(25.5);
  expect(gzipKb("widget-service.js")).toBeLessThanOrEqual(3);
});

test("the content page costs at most 25 kB more in any language, and whoever opens the desk loads none of it", () => {
  const assets = readdirSync(join(built, "assets")).filter((file) => /-[\w-]{8}\.(js|css)$/.test(file));
  const page = assets.filter((file) => file.startsWith("page-"));
  const languages = assets.filter((file) => /^(fi|sv|en)-/.test(file));
  expect([page.length, languages.length]).toEqual([2, 3]);
  const kb = (files: readonly string[]) => gzipKb(...files.map((file) => `assets/${file}`));
  expect(kb(page) + Math.max(...languages.map((file) => kb([file])))).toBeLessThanOrEqual(25);
  const loaded = loadedBy("console");
  expect([...page, ...languages].filter((file) => loaded.includes(`assets/${file}`))).toEqual([]);
});

test("the desk, which holds the promise ledger too, costs at most 65 kB, scripts and styles together", () => {
  const files = loadedBy("console");
  expect(files.length).toBeGreaterThanOrEqual(2);
  expect(gzipKb(...files)).toBeLessThanOrEqual(65);
});
