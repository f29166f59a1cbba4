import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeWhole } from "../../src/content/write-whole.ts";
import { folderWith } from "./folders.ts";

test("a file is made or replaced whole, and nothing is left beside it", () => {
  const dir = folderWith({ "a.yaml": "vanha" });
  writeWhole(join(dir, "a.yaml"), "uusi");
  writeWhole(join(dir, "b.yaml"), "ä".repeat(100_000));
  expect(readFileSync(join(dir, "a.yaml"), "utf8")).toBe("uusi");
  expect(readFileSync(join(dir, "b.yaml"), "utf8").length).toBe(100_000);
  expect(readdirSync(dir).toSorted()).toEqual(["a.yaml", "b.yaml"]);
});

test("where it cannot be written the old one stays, and nothing is left beside it", () => {
  const dir = folderWith({});
  mkdirSync(join(dir, "a.yaml"));
  expect(() => writeWhole(join(dir, "a.yaml"), "uusi")).toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
  expect(readdirSync(dir)).toEqual(["a.yaml"]);
  expect(() => writeWhole(join(dir, "gone", "a.yaml"), "uusi")).toThrow(/ENOENT/);
});
