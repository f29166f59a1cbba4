import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { keptSecret, makeDataDir } from "../src/data-dir.ts";

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), "lupaus-data-"));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  return dir;
}
const bytes = (byte: number) => (count: number) => new Uint8Array(count).fill(byte);

test("the data directory is made with its parents, for its owner alone, and one that is there stays as it is", () => {
  const dir = join(folder(), "a", "b");
  makeDataDir(dir);
  makeDataDir(dir);
  expect(statSync(dir).mode & 0o777).toBe(0o700);
});

test.each(["file", "file/below"])("%s instead of a directory is refused with what to do", (name) => {
  const dir = folder();
  writeFileSync(join(dir, "file"), "mine");
  expect(() => makeDataDir(join(dir, name))).toThrow(
    /^DATA_DIR \(.*\) cannot be made a directory: E\w+\. Name one/,
  );
});

test("a place where nothing can be made is refused at once", () => {
  expect(() => makeDataDir("/proc/lupaus")).toThrow(/cannot be made a directory/);
});

test("the secret is made once, readable by its owner alone, and the same ever after", async () => {
  const dir = folder();
  const first = await keptSecret(dir, "direct-line", bytes(1));
  expect(await keptSecret(dir, "direct-line", bytes(2))).toBe(first);
  expect(first.length).toBeGreaterThan(40);
  expect(statSync(join(dir, "direct-line.secret")).mode & 0o777).toBe(0o600);
  expect(readFileSync(join(dir, "direct-line.secret"), "utf8")).toBe(first);
});

test("a secret that was spoilt refuses to start and says which file to delete", async () => {
  const dir = folder();
  writeFileSync(join(dir, "direct-line.secret"), "");
  await expect(keptSecret(dir, "direct-line", bytes(1))).rejects.toThrow(
    /direct-line\.secret holds no secret\. Delete it/,
  );
});
