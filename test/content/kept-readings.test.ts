import { cpSync, mkdirSync, readFileSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test, vi } from "vitest";
import { keeping, programHash, takeKept } from "../../src/content/kept-readings.ts";
import { type WorkOrder, workApart } from "../../src/content/work.ts";
import { entryId } from "../../src/domain/ids.ts";
import { anyFlows, emptyFolder, folderWith, goodFile } from "./folders.ts";
import { today } from "./lint.ts";

/** No process can read anything in this time: what comes all the same was kept. */
const atOnce = { timeMs: 1, memoryMb: 256 };
const program = programHash();

/** One file that was read once, what came of it, and where that is kept. */
async function readOnce() {
  const flowsDir = emptyFolder();
  cpSync(anyFlows(), flowsDir, { recursive: true });
  const folders = { faqDir: folderWith({ "a.yaml": goodFile("a", "Laskun eräpäivä") }), flowsDir };
  const keep = { dir: join(emptyFolder(), "readings"), program };
  const order: WorkOrder = { folders, today };
  const first = await workApart(order, { keep });
  const file = join(keep.dir, readdirSync(keep.dir)[0] ?? "");
  return { order, keep, first, file };
}

test("what came of reading is there at once when the same files are read by the same program again", async () => {
  const { order, keep, first } = await readOnce();
  expect(first.built).not.toBeNull();
  expect(await workApart(order, { keep, limits: atOnce })).toEqual(first);
  expect(statSync(keep.dir).mode & 0o777).toBe(0o700);
});

test("what evidence taught, which are customers' words, is kept nowhere", async () => {
  const { order, keep } = await readOnce();
  const learnt = [{ entry: entryId("a"), language: "fi", text: "koska pitää maksaa" }] as const;
  expect((await workApart({ ...order, learnt }, { keep })).built).not.toBeNull();
  expect(readdirSync(keep.dir)).toHaveLength(1);
  expect(await workApart({ ...order, learnt }, { keep, limits: atOnce })).toMatchObject({ built: null });
});

test("another text, file, day or program is read anew", async () => {
  const { order, keep } = await readOnce();
  const { folders } = order;
  const isRead = async (asked: WorkOrder, by = keep) =>
    (await workApart(asked, { keep: by, limits: atOnce })).built === null;
  expect(await isRead({ ...order, today: "2026-11-26" })).toBe(true);
  expect(await isRead(order, { ...keep, program: "another" })).toBe(true);
  expect(await isRead(order)).toBe(false);
  mkdirSync(join(folders.flowsDir, "synonyms"), { recursive: true });
  writeFileSync(join(folders.flowsDir, "synonyms", "fi.yaml"), "lasku: maksu\n");
  expect(await isRead(order)).toBe(true);
  writeFileSync(join(folders.faqDir, "a.yaml"), goodFile("a", "Laskun summa"));
  expect(await isRead(order)).toBe(true);
});

test("files with errors are never kept, and read as they are", async () => {
  const { order, keep } = await readOnce();
  writeFileSync(join(order.folders.faqDir, "a.yaml"), "titel: 1\n");
  const broken = await workApart(order, { keep });
  expect(broken).toMatchObject({ built: null, problems: [{ code: "missing" }, { code: "missing" }, {}] });
  expect(readdirSync(keep.dir)).toHaveLength(1);
});

test("what is kept and has broken off, been changed or lost its wishes is read anew", async () => {
  const { order, keep, first, file } = await readOnce();
  const whole = readFileSync(file);
  const lengthOfFirst = 4 + whole.readUInt32LE(0);
  const changed = Buffer.from(whole).fill(255, 4, 12);
  const tooLong = Buffer.concat([whole, Buffer.from([1, 2])]);
  const broken = [whole.subarray(0, whole.length - 1), whole.subarray(0, lengthOfFirst), Buffer.alloc(0)];
  for (const bytes of [...broken, changed, tooLong]) {
    writeFileSync(file, bytes);
    expect(await workApart(order, { keep, limits: atOnce })).toMatchObject({ built: null });
  }
  // Read in a process that knows the wishes, it is kept without them: no use to the next one.
  expect(await workApart(order, { keep })).toEqual(first);
  vi.resetModules();
  const { workApart: workInAnother } = await import("../../src/content/work.ts");
  expect(await workInAnother(order, { keep, limits: atOnce })).toMatchObject({ built: null });
  expect(await workInAnother(order, { keep })).toEqual(first);
});

test("where nothing can be kept, files are read all the same", async () => {
  const { order, keep, first } = await readOnce();
  for (const dir of [join(keep.dir, "no", "folder"), join(order.folders.faqDir, "a.yaml"), "/proc"])
    expect(await workApart(order, { keep: { ...keep, dir } })).toEqual(first);
});

test("files that changed while they were read are not kept, and only the four readings used last are", async () => {
  const { keep, file } = await readOnce();
  const pieces = [readFileSync(file)];
  const ago = (s: number) => Date.now() / 1_000 - s;
  for (const name of ["b", "c", "d", "e"]) {
    expect([...keeping(keep, name, pieces, () => true)]).toEqual(pieces);
    utimesSync(join(keep.dir, `${name}.reading`), ago(60), ago(name === "c" ? 90 : 60));
  }
  writeFileSync(join(keep.dir, "dead.tmp"), "");
  utimesSync(join(keep.dir, "dead.tmp"), ago(7_200), ago(7_200));
  writeFileSync(join(keep.dir, "living.tmp"), "");
  expect([...keeping(keep, "f", pieces, () => false)]).toEqual(pieces);
  const left = readdirSync(keep.dir).filter((name) => name !== basename(file));
  expect(left.toSorted()).toEqual(["b.reading", "d.reading", "e.reading", "living.tmp"]);
  expect(await takeKept(keep, "b")).toBeNull();
});
