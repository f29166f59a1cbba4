import { spawn } from "node:child_process";
import {
  chmodSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { baseOf, writeFile } from "../../../src/content/editing/write-file.ts";
import type { Disk } from "../../../src/content/write-whole.ts";
import { readFolder } from "../../../src/content/source.ts";
import { folderWith, goodFile } from "../folders.ts";

const before = goodFile("due-date", "Eräpäivä");
const after = goodFile("due-date", "Eräpäivän siirto");

/** A folder with one file. */
function faq(text: string = before) {
  const dir = folderWith({ "invoices.yaml": text });
  const file = join(dir, "invoices.yaml");
  return { dir, file, text: () => readFileSync(file, "utf8"), names: () => readdirSync(dir) };
}

const fails = (code: string) => () => {
  throw Object.assign(new Error(`${code}: no`), { code });
};
const disk: Disk = { write: (file, bytes) => writeFileSync(file, bytes), rename: renameSync };

test("a file gets its new text whole, with the rights it had, and nothing is left beside it", () => {
  const { file, text, names } = faq();
  chmodSync(file, 0o640);
  expect(writeFile(file, baseOf(before), after)).toEqual({ ok: true });
  expect(text()).toBe(after);
  expect(names()).toEqual(["invoices.yaml"]);
  expect(statSync(file).mode & 0o777).toBe(0o640);
});

test("a file that is in another state stays as it is, and its text is told", () => {
  const { file, text } = faq();
  expect(writeFile(file, baseOf("other"), after)).toEqual({ ok: false, code: "changed", text: before });
  expect(text()).toBe(before);
});

test("what an editor saves while we write is not overwritten", () => {
  const { file, text, names } = faq();
  const saves: Disk = {
    ...disk,
    write: (beside, bytes, mode) => {
      disk.write(beside, bytes, mode);
      writeFileSync(file, "saved meanwhile");
    },
  };
  expect(writeFile(file, baseOf(before), after, saves)).toMatchObject({
    code: "changed",
    text: "saved meanwhile",
  });
  expect(text()).toBe("saved meanwhile");
  expect(names()).toEqual(["invoices.yaml"]);
});

test("a file that is gone is told, before and while we write", () => {
  const { file, names } = faq();
  const removes: Disk = {
    ...disk,
    write: (beside, bytes, mode) => {
      disk.write(beside, bytes, mode);
      unlinkSync(file);
    },
  };
  const gone = { ok: false, code: "changed", text: null };
  expect(writeFile(file, baseOf(before), after, removes)).toEqual(gone);
  expect(writeFile(file, baseOf(before), after)).toEqual(gone);
  expect(names()).toEqual([]);
});

describe.each([
  ["a full disk", { ...disk, write: fails("ENOSPC") }],
  [
    "a disk that is full half way",
    { ...disk, write: (file: string) => (writeFileSync(file, "titl"), fails("ENOSPC")()) },
  ],
  ["a folder that can't be written", { ...disk, write: fails("EACCES") }],
  ["a volume for reading alone", { ...disk, write: fails("EROFS") }],
  ["a step that is refused", { ...disk, rename: fails("EPERM") }],
] satisfies readonly (readonly [string, Disk])[])("%s", (_, broken) => {
  test("leaves the file as it was and nothing beside it, and says why", () => {
    const { file, text, names } = faq();
    const wrote = writeFile(file, baseOf(before), after, broken);
    expect(wrote).toMatchObject({
      ok: false,
      code: "not-writable",
      why: expect.stringMatching(/^E[A-Z]+: no/),
    });
    expect(text()).toBe(before);
    expect(names()).toEqual(["invoices.yaml"]);
  });
});

test.skipIf(process.getuid?.() === 0)("a folder without the right to write is told", () => {
  const { dir, file, text } = faq();
  chmodSync(dir, 0o555);
  expect(writeFile(file, baseOf(before), after)).toMatchObject({ code: "not-writable" });
  chmodSync(dir, 0o755);
  expect(text()).toBe(before);
});

test("a link within the folder stays a link to the file that is written", () => {
  const { dir, file, text } = faq();
  const link = join(dir, "link.yaml");
  symlinkSync(file, link);
  expect(writeFile(link, baseOf(before), after)).toEqual({ ok: true });
  expect(text()).toBe(after);
  expect(readFileSync(link, "utf8")).toBe(after);
});

test("a byte order mark stays where it was", () => {
  const { file, text } = faq(`\uFEFF${before}`);
  expect(writeFile(file, baseOf(before), after)).toEqual({ ok: true });
  expect(text()).toBe(`\uFEFF${after}`);
});

test("killed between the new file and the step over the old one, the old one stands and the rest is read by nobody", async () => {
  const { dir, file, text, names } = faq();
  const script = `
    import { writeFile } from ${JSON.stringify(join(import.meta.dirname, "../../../src/content/editing/write-file.ts"))};
    import { writeFileSync } from "node:fs";
    const disk = {
      write: (file, bytes) => writeFileSync(file, bytes),
      rename: () => process.kill(process.pid, "SIGKILL"),
    };
    writeFile(${JSON.stringify(file)}, ${JSON.stringify(baseOf(before))}, "new", disk);
  `;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: "inherit" });
  const signal = await new Promise((resolve) => child.once("exit", (_, by) => resolve(by)));
  expect(signal).toBe("SIGKILL");
  expect(text()).toBe(before);
  expect(names()).toHaveLength(2);
  expect(readFolder(dir).sources.map((source) => source.file)).toEqual([file]);
  expect(writeFile(file, baseOf(before), after)).toEqual({ ok: true });
});
