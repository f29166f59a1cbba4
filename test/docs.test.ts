import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const scripts = (JSON.parse(read("package.json")) as { scripts: Record<string, string> }).scripts;
const decisions = readdirSync(join(root, "docs/decisions"));
const pages = [
  "README.md",
  "CHANGELOG.md",
  ...["docs", "docs/channels"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((f) => f.endsWith(".md"))
      .map((f) => `${folder}/${f}`),
  ),
];

test("the walk of one message names files that are there", () => {
  const named = [...read("src/README.md").matchAll(/`([\w/-]+\.ts)`/g)].map((found) => found[1] ?? "");
  expect(named.length).toBeGreaterThan(20);
  const missing = named.filter(
    (file) => !existsSync(join(root, "src", file)) && !existsSync(join(root, file)),
  );
  expect(missing).toEqual([]);
});

describe.each(pages)("%s", (page) => {
  test("links to files that are there", () => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(
      (found) => found[1] ?? "",
    );
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });
  test("names commands that exist", () => {
    const named = [...read(page).matchAll(/npm run ([\w:-]+)/g)].map((found) => found[1] ?? "");
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test("decisions are numbered without a gap", () => {
  expect(decisions.map((name) => Number(name.slice(0, 4)))).toEqual(decisions.map((_, at) => at + 1));
});

test("continuous integration runs what the readme tells a newcomer to run", () => {
  const [, command] = /## Test it\s+```sh\n([^\n]+)/.exec(read("README.md")) ?? [];
  const steps = read(".ci/run")
    .split("\n")
    .filter((line) => line.startsWith("npm "))
    .join(" && ");
  expect(steps).toBe(command);
});
