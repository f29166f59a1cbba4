import {
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { keeping, type Part, programHash, takeKept } from "../../src/content/kept-readings.ts";
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
  const first = await (await inAnother())(order, { keep });
  const fileOf = (part: Part) =>
    join(keep.dir, readdirSync(keep.dir).find((name) => name.endsWith(`.${part}`)) ?? "");
  return { order, keep, first, fileOf };
}

/** The same in a process that has read nothing yet. */
async function inAnother(): Promise<typeof workApart> {
  vi.resetModules();
  return (await import("../../src/content/work.ts")).workApart;
}

test("what came of reading is there at once when the same files are read by the same program again", async () => {
  const { order, keep, first } = await readOnce();
  expect(first.built).not.toBeNull();
  expect(await workApart(order, { keep, limits: atOnce })).toEqual(first);
  expect(statSync(keep.dir).mode & 0o777).toBe(0o700);
});

test("what evidence taught, which are customers' words, is kept nowhere", async () => {
  const { order, keep } = await readOnce();
  expect(readdirSync(keep.dir)).toHaveLength(3);
  const learnt = [{ entry: entryId("a"), language: "fi", text: "koska pitää maksaa" }] as const;
  expect((await workApart({ ...order, learnt }, { keep })).built).not.toBeNull();
  expect(readdirSync(keep.dir)).toHaveLength(3);
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
  expect(readdirSync(keep.dir)).toHaveLength(3);
});

test("whatever part of what is kept has broken off, been changed or got lost, it is read anew", async () => {
  const { order, keep, first, fileOf } = await readOnce();
  for (const part of ["reading", "taught", "wishes"] as const) {
    const file = fileOf(part);
    const whole = readFileSync(file);
    const lengthOfFirst = 4 + whole.readUInt32LE(0);
    const changed = Buffer.from(whole).fill(255, 4, 12);
    const tooLong = Buffer.concat([whole, Buffer.from([1, 2])]);
    const broken = [whole.subarray(0, whole.length - 1), whole.subarray(0, lengthOfFirst), Buffer.alloc(0)];
    for (const bytes of [...broken, changed, tooLong]) {
      writeFileSync(file, bytes);
      const work = await inAnother();
      expect(await work(order, { keep, limits: atOnce }), part).toMatchObject({ built: null });
    }
    rmSync(file);
    expect(await (await inAnother())(order, { keep }), part).toEqual(first);
    expect(await (await inAnother())(order, { keep, limits: atOnce }), part).toEqual(first);
  }
});

test("what was read while a server ran is there at once for the next one", async () => {
  const { order, keep } = await readOnce();
  writeFileSync(join(order.folders.faqDir, "a.yaml"), goodFile("a", "Laskun summa"));
  const second = await workApart(order, { keep });
  expect(await (await inAnother())(order, { keep, limits: atOnce })).toEqual(second);
});

test("where the same texts are learnt from, the parts of the model that serve serve on, and what is kept is whole", async () => {
  const { order, keep, first } = await readOnce();
  const known = first.built;
  expect(known).not.toBeNull();
  const service = join(order.folders.flowsDir, "voice.yaml");
  writeFileSync(service, `${readFileSync(service, "utf8")}# another line\n`);
  const second = (await workApart(order, { keep, known })).built;
  expect(second?.version).not.toBe(known?.version);
  expect(second?.model).toEqual(known?.model);
  expect(second?.model.shelf).toBe(known?.model.shelf);
  expect((await (await inAnother())(order, { keep, limits: atOnce })).built).toEqual(second);
  writeFileSync(join(order.folders.faqDir, "a.yaml"), goodFile("a", "Laskun summa"));
  const third = (await workApart(order, { keep, known })).built;
  expect(third?.model.shelf).not.toEqual(known?.model.shelf);
});

test("a start on another day learns nothing anew", async () => {
  const { order, keep, first, fileOf } = await readOnce();
  const taught = statSync(fileOf("taught"), { bigint: true });
  const next = await (await inAnother())({ ...order, today: "2026-11-26" }, { keep });
  expect(next.built).toEqual(first.built);
  expect(statSync(fileOf("taught"), { bigint: true }).ino).toBe(taught.ino);
});

test("where nothing can be kept, files are read all the same", async () => {
  const { order, keep, first } = await readOnce();
  for (const dir of [join(keep.dir, "no", "folder"), join(order.folders.faqDir, "a.yaml"), "/proc"])
    expect(await workApart(order, { keep: { ...keep, dir } })).toEqual(first);
});

test("files that changed while they were read are not kept, and only the four readings used last are", async () => {
  const { keep, fileOf } = await readOnce();
  const first = readdirSync(keep.dir);
  const pieces = [readFileSync(fileOf("reading"))];
  const ago = (s: number) => Date.now() / 1_000 - s;
  for (const name of ["b", "c", "d", "e"]) {
    expect([...keeping(keep, "reading", name, pieces)]).toEqual(pieces);
    utimesSync(join(keep.dir, `${name}.reading`), ago(60), ago(name === "c" ? 90 : 60));
  }
  writeFileSync(join(keep.dir, "dead.tmp"), "");
  utimesSync(join(keep.dir, "dead.tmp"), ago(7_200), ago(7_200));
  writeFileSync(join(keep.dir, "living.tmp"), "");
  expect([...keeping(keep, "reading", "f", pieces, () => false)]).toEqual(pieces);
  const left = readdirSync(keep.dir).filter((name) => !first.includes(name));
  expect(left.toSorted()).toEqual(["b.reading", "d.reading", "e.reading", "living.tmp"]);
  expect(await takeKept(keep, "reading", "b")).toBeNull();
});
