import { readFileSync } from "node:fs";
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

test("the widget costs a site's page at most 5 kB, and whoever opens it at most 24.5 kB more", () => {
  expect(gzipKb("widget.js")).toBeLessThanOrEqual(5);
  expect(gzipKb("widget-panel.js")).toBeLessThanOrEqual(24.5);
});

test("the desk costs at most 60 kB, scripts and styles together", () => {
  const files = loadedBy("console");
  expect(files.length).toBeGreaterThanOrEqual(2);
  expect(gzipKb(...files)).toBeLessThanOrEqual(60);
});
