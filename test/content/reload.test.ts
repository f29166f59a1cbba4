import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lookAt } from "../../src/content/watch.ts";
import { emptyFolder, folderWith, goodFile } from "./folders.ts";
import { open, titles } from "./open.ts";

/** Open knowledge whose first report was read. */
async function serving(title: string, lookMs?: number) {
  const opened = await open(goodFile("a", title), lookMs);
  await opened.next();
  return opened;
}

/** What may come in place of a good file, and what is told of it. */
const bad: readonly (readonly [what: string, code: string, make: (file: string) => void])[] = [
  [
    "nothing, as an editor leaves it between emptying and writing",
    "empty-file",
    (file) => writeFileSync(file, ""),
  ],
  ["half of its text", "yaml-syntax", (file) => writeFileSync(file, goodFile("a", '"Puolik'))],
  ["UTF-16", "control-character", (file) => writeFileSync(file, Buffer.from(goodFile("a", "A"), "utf16le"))],
  [
    "UTF-16 with its mark",
    "not-utf8",
    (file) => writeFileSync(file, Buffer.from(`\uFEFF${goodFile("a", "A")}`, "utf16le")),
  ],
  ["Latin-1", "not-utf8", (file) => writeFileSync(file, Buffer.from(goodFile("a", "Eräpäivä"), "latin1"))],
  ["tabs", "yaml-syntax", (file) => writeFileSync(file, goodFile("a", "A").replaceAll("  ", "\t"))],
  ["a NUL", "control-character", (file) => writeFileSync(file, goodFile("a", "A\0"))],
  [
    "a bomb of references",
    "alias",
    (file) => writeFileSync(file, "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"),
  ],
  ["a huge file", "file-too-big", (file) => writeFileSync(file, " ".repeat(3_000_000))],
  ["a folder", "not-a-file", (file) => mkdirSync(file)],
  ["a pipe that nobody writes into", "not-a-file", (file) => execFileSync("mkfifo", [file])],
  ["a link that leads nowhere", "unreadable", (file) => symlinkSync("gone", file)],
  ["a link out of the folder", "outside-folder", (file) => symlinkSync("/etc/hostname", file)],
];

test("whatever comes in place of a file, the last good version stays, it is told where, and the mended file serves", async () => {
  const { knowledge, next, file } = await serving("Vanha");
  const told: [string, string | undefined, string | undefined][] = [];
  for (const [what, , make] of bad) {
    rmSync(file, { recursive: true });
    make(file);
    const kept = await next();
    told.push([what, kept?.problems[0]?.code, kept?.problems[0]?.file]);
    expect(titles(knowledge), what).toEqual(["Vanha"]);
  }
  expect(told).toEqual(bad.map(([what, code]) => [what, code, file]));
  rmSync(file, { recursive: true });
  writeFileSync(file, goodFile("a", "Uusi"));
  expect(await next()).toMatchObject({ outcome: "loaded", problems: [] });
  expect(titles(knowledge)).toEqual(["Uusi"]);
});

test("a thousand saves in a second come to one reading or two, and the last one serves", async () => {
  const { knowledge, next, reports, file } = await serving("Vanha");
  for (let at = 0; at < 1_000; at++) writeFileSync(file, goodFile("a", `Tallennus ${at}`));
  while (titles(knowledge)[0] !== "Tallennus 999") await next();
  expect(reports).toEqual([]);
});

test("a file saved in strokes is read when it is whole", async () => {
  const { knowledge, next, file } = await serving("Vanha");
  const text = goodFile("a", "Uusi");
  for (let end = 0; end <= text.length; end += 10) writeFileSync(file, text.slice(0, end));
  writeFileSync(file, text);
  while (titles(knowledge)[0] !== "Uusi") await next();
  expect(knowledge.status()).toMatchObject({ outcome: "loaded", problems: [] });
});

test("a copy that keeps date and size of the file before is noticed", async () => {
  const { knowledge, next, faqDir, file } = await serving("Vanha");
  const { atime, mtime } = statSync(file);
  const copy = join(faqDir, ".copy");
  writeFileSync(copy, goodFile("a", "Uuusi"));
  utimesSync(copy, atime, mtime);
  renameSync(copy, file);
  await next();
  expect(titles(knowledge)).toEqual(["Uuusi"]);
});

test("new permissions are a change: whoever makes a file readable needn't save it", async () => {
  const { next, file } = await serving("Vanha");
  chmodSync(file, 0o600);
  expect(await next()).toMatchObject({ outcome: "loaded" });
});

test("a file whose date lies ahead or behind, as after a clock that jumped, is read like others", async () => {
  const { knowledge, next, file } = await serving("Vanha");
  for (const [title, year] of [
    ["Menneestä", 1980],
    ["Tulevasta", 2090],
  ] as const) {
    writeFileSync(file, goodFile("a", title));
    utimesSync(file, new Date(Date.UTC(year, 0)), new Date(Date.UTC(year, 0)));
    expect(await next()).toMatchObject({ outcome: "loaded" });
    expect(titles(knowledge)).toEqual([title]);
  }
});

test("a folder that is taken away leaves the last good version, and gives notices again once it is back", async () => {
  const { knowledge, next, faqDir, file } = await serving("Vanha", 50);
  const away = join(emptyFolder(), "away");
  cpSync(faqDir, away, { recursive: true });
  rmSync(faqDir, { recursive: true });
  expect(await next()).toMatchObject({ outcome: "kept", problems: [{ code: "no-folder", file: faqDir }] });
  expect(titles(knowledge)).toEqual(["Vanha"]);
  cpSync(away, faqDir, { recursive: true });
  expect(await next()).toMatchObject({ outcome: "loaded", problems: [] });
  writeFileSync(file, goodFile("a", "Uusi"));
  await next();
  expect(titles(knowledge)).toEqual(["Uusi"]);
});

test("a folder that a link swaps for another is noticed", async () => {
  const { knowledge, next, faqDir } = await serving("Vanha", 50);
  const other = folderWith({ "a.yaml": goodFile("a", "Toinen") });
  rmSync(faqDir, { recursive: true });
  symlinkSync(other, faqDir);
  while (titles(knowledge)[0] !== "Toinen") await next();
  writeFileSync(join(other, "a.yaml"), goodFile("a", "Kolmas"));
  while (titles(knowledge)[0] !== "Kolmas") await next();
  expect(titles(knowledge)).toEqual(["Kolmas"]);
});

test("what editors keep beside a file is no change", () => {
  const dir = folderWith({ "a.yaml": goodFile("a", "A") });
  const before = lookAt([dir]);
  for (const name of [".a.yaml.swp", "a.yaml~", "4913", "#a.yaml#"]) writeFileSync(join(dir, name), "x");
  expect(lookAt([dir])).toBe(before);
  writeFileSync(join(dir, "b.yaml"), "x");
  expect(lookAt([dir])).not.toBe(before);
});

test("reading writes nothing, so that a volume may be read-only", async () => {
  const { next, faqDir, flowsDir, file } = await serving("Vanha");
  const states = () => [faqDir, flowsDir, file].map((one) => statSync(one).ctimeMs);
  writeFileSync(file, goodFile("a", "Uusi"));
  const before = states();
  await next();
  expect(states()).toEqual(before);
});
