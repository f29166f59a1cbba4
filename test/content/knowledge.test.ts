import { once } from "node:events";
import { cpSync, renameSync, rmSync, symlinkSync, watch, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { entryId } from "../../src/domain/ids.ts";
import { learnWishes } from "../../src/domain/matching/wishes/learn.ts";
import { openKnowledge } from "../../src/content/knowledge.ts";
import { ContentError } from "../../src/content/problem.ts";
import { loadService, readService } from "../../src/content/service-file.ts";
import { type WorkResult, workApart } from "../../src/content/work.ts";
import { anyFlows, folderWith, goodFile } from "./folders.ts";
import { today } from "./lint.ts";
import { open, titles } from "./open.ts";

test("what the files say is understood", async () => {
  const { knowledge, next } = await open(goodFile("due-date", "Laskun eräpäivä"));
  expect(await next()).toMatchObject({ outcome: "loaded", problems: [] });
  const now = knowledge.current();
  expect(now.understand("laskun eräpäivä", 0).ranked[0]?.entry).toBe("due-date");
  expect(now.voice.buttons.person.fi).toBe("Puhu ihmiselle");
});

test("a broken file leaves the last good version serving, and a mended one takes its place", async () => {
  const { knowledge, next, file } = await open(goodFile("due-date", "Vanha"));
  const first = await next();
  writeFileSync(file, goodFile("due-date", '"Rikki'));
  const kept = await next();
  expect(kept).toMatchObject({ outcome: "kept", version: first?.version });
  expect(kept?.problems[0]).toMatchObject({ line: 6, column: 16, code: "yaml-syntax" });
  expect(titles(knowledge)).toEqual(["Vanha"]);
  writeFileSync(file, goodFile("due-date", "Uusi"));
  const loaded = await next();
  expect(loaded).toMatchObject({ outcome: "loaded", problems: [] });
  expect(loaded?.version).not.toBe(first?.version);
  expect(titles(knowledge)).toEqual(["Uusi"]);
  expect(knowledge.current().understand("uusi", 0).ranked[0]?.entry).toBe("due-date");
});

test("what evidence confirmed helps to understand, and no answer changes by it", async () => {
  const { knowledge, reports, next, file } = await open(goodFile("due-date", "Laskun eräpäivä"));
  await next();
  const asked = "rahat tulee vasta tilipäivänä";
  const before = knowledge.current();
  const confidence = () => knowledge.current().understand(asked, 0).ranked[0]?.confidence ?? 0;
  const untaught = confidence();
  const learnt = [{ entry: entryId("due-date"), language: "fi", text: asked }] as const;
  knowledge.learn(learnt);
  expect(await next()).toMatchObject({ outcome: "loaded", version: before.version, learnt: 1 });
  const taught = confidence();
  expect(taught).toBeGreaterThan(untaught);
  expect(knowledge.current().faq).toEqual(before.faq);
  expect(knowledge.learnt()).toEqual(learnt);
  knowledge.learn([...learnt]);
  writeFileSync(file, goodFile("due-date", "Uusi"));
  expect(await next()).toMatchObject({ learnt: 1 });
  expect(titles(knowledge)).toEqual(["Uusi"]);
  expect(confidence()).toBeGreaterThan(untaught);
  knowledge.learn([]);
  expect(await next()).toMatchObject({ learnt: 0 });
  expect(confidence()).toBeLessThan(taught);
  expect(reports).toEqual([]);
});

test("a turn that began with one version keeps it to its end", async () => {
  const { knowledge, next, file } = await open(goodFile("due-date", "Vanha"));
  await next();
  const mine = knowledge.current();
  writeFileSync(file, goodFile("other", "Uusi"));
  await next();
  expect(mine.understand("vanha", 0).ranked[0]?.entry).toBe("due-date");
  expect(mine.faq.has(entryId("other"))).toBe(false);
});

test("files that are added, renamed over and removed are noticed", async () => {
  const { knowledge, next, faqDir, file } = await open(goodFile("a", "Yksi"));
  await next();
  writeFileSync(join(faqDir, "b.yaml"), goodFile("b", "Kaksi"));
  await next();
  expect(titles(knowledge)).toEqual(["Yksi", "Kaksi"]);
  writeFileSync(join(faqDir, ".a.tmp"), goodFile("a", "Kolme"));
  renameSync(join(faqDir, ".a.tmp"), file);
  await next();
  expect(titles(knowledge)).toEqual(["Kolme", "Kaksi"]);
  rmSync(join(faqDir, "b.yaml"));
  await next();
  expect(titles(knowledge)).toEqual(["Kolme"]);
});

test("a folder that is replaced as a whole is noticed by looking", async () => {
  const { knowledge, next, faqDir } = await open(goodFile("a", "Vanha"), 25);
  await next();
  const other = folderWith({ "a.yaml": goodFile("a", "Uudempi") });
  rmSync(faqDir, { recursive: true });
  cpSync(other, faqDir, { recursive: true });
  while (titles(knowledge)[0] !== "Uudempi") await next();
  expect(titles(knowledge)).toEqual(["Uudempi"]);
});

test("a link that leads to itself among the files is told, and disturbs nothing", async () => {
  const { knowledge, next, faqDir } = await open(goodFile("a", "Vanha"), 25);
  await next();
  symlinkSync("loop.yaml", join(faqDir, "loop.yaml"));
  expect(await next()).toMatchObject({ outcome: "kept", problems: [{ code: "unreadable" }] });
  rmSync(join(faqDir, "loop.yaml"));
  expect(await next()).toMatchObject({ outcome: "loaded", problems: [] });
  expect(titles(knowledge)).toEqual(["Vanha"]);
});

test("a voice that changes is heard", async () => {
  const { knowledge, next, flowsDir } = await open(goodFile("a", "A"));
  await next();
  const voice = structuredClone(knowledge.current().voice);
  writeFileSync(
    join(flowsDir, "voice.yaml"),
    JSON.stringify({
      ...voice,
      buttons: { ...voice.buttons, person: { fi: "Ihminen", sv: "Människa", en: "Person" } },
    }),
  );
  await next();
  expect(knowledge.current().voice.buttons.person.sv).toBe("Människa");
});

test("it does not start on broken content, and says everything that is wrong", async () => {
  const faqDir = folderWith({ "a.yaml": "titel: 1\n", "b.yaml": "- 1\n" });
  const refused = openKnowledge({
    faqDir,
    flowsDir: anyFlows(),
    now: () => Date.parse(today),
    report: () => {},
  });
  await expect(refused).rejects.toThrow(ContentError);
  await expect(refused).rejects.toThrow(/a\.yaml:1:1 error unknown-key[^]*b\.yaml:1:1 error wrong-type/);
});

test("reading that takes too long or too much memory is a problem, not an outage", async () => {
  const order = {
    folders: { faqDir: folderWith({ "a.yaml": goodFile("a", "A") }), flowsDir: anyFlows() },
    today,
  };
  const slow = await workApart(order, { limits: { timeMs: 1, memoryMb: 256 } });
  expect(slow).toMatchObject({ built: null, problems: [{ code: "too-slow" }] });
  const big = await workApart(order, { limits: { timeMs: 60_000, memoryMb: 8 } });
  expect(big).toMatchObject({ built: null, problems: [{ code: "too-big" }] });
});

test("how wishes are heard is learnt once: each later reading has the same of the first", async () => {
  const folders = { faqDir: folderWith({ "a.yaml": goodFile("a", "A") }), flowsDir: anyFlows() };
  const [first, second] = [await workApart({ folders, today }), await workApart({ folders, today })];
  if (first.built === null || second.built === null) throw new Error("The folder has errors.");
  expect(second.built.model.wishes).toBe(first.built.model.wishes);
  expect(second.built.model.wishes).toEqual(learnWishes());
});

test("closing ends a reading that is under way, and nothing is told after it", async () => {
  const { knowledge, reports, next, file, faqDir } = await open(goodFile("a", "A"), 1);
  await next();
  const watcher = watch(faqDir);
  const noticed = once(watcher, "change");
  writeFileSync(file, goodFile("a", "B"));
  await noticed;
  watcher.close();
  await knowledge.close();
  expect(titles(knowledge)).toEqual(["A"]);
  expect(reports).toEqual([]);
});

test("today's early end holds at once, still holds when the files are read again, and so do thresholds saved meanwhile", async () => {
  const { knowledge, next, flowsDir } = await open(goodFile("due-date", "Laskun eräpäivä"));
  await next();
  const noon = Date.parse("2026-11-25T10:00:00Z");
  const order = { closes: "14:00", team: null, reason: {} } as const;
  expect(knowledge.closeToday(order, noon)).toMatchObject({ ok: true, day: "2026-11-25" });
  expect(knowledge.current().service.exceptions).toHaveLength(1);
  expect(await next()).toMatchObject({ outcome: "loaded" });
  expect(knowledge.current().service.exceptions).toHaveLength(1);
  writeFileSync(join(flowsDir, "service.yaml"), "matching: { answer_at: 0.9 }\n");
  expect(await next()).toMatchObject({ outcome: "loaded" });
  expect(knowledge.current().service).toMatchObject({
    exceptions: [{ team: null }],
    matching: { answerAt: 0.9 },
  });
});

test("a reading that began before an early end doesn't undo it, nor bring back one that was taken back", async () => {
  const noon = Date.parse("2026-11-25T10:00:00Z");
  const order = { closes: "14:00", team: null, reason: {} } as const;
  const orders = [order, { ...order, closes: "15:00" }, { ...order, closes: null }];
  const seen: number[] = [];
  const meanwhile: (() => void)[] = [];
  let first: Promise<WorkResult> | null = null;
  const { knowledge, next } = await open(goodFile("a", "A"), 60_000, async (...asked) => {
    first ??= workApart(...asked);
    const { built, problems } = await first;
    const { service } = loadService(readService(asked[0].folders.flowsDir), today);
    meanwhile.shift()?.();
    return built === null || service === null
      ? { built: null, problems }
      : { built: { ...built, service }, problems };
  });
  await next();
  const exceptions = () => knowledge.current().service.exceptions.length;
  for (const one of orders) {
    meanwhile.push(() => void knowledge.closeToday(one, noon));
    await knowledge.reload();
    seen.push(exceptions());
  }
  expect(seen).toEqual([1, 1, 0]);
});

test("an early end that isn't taken changes nothing", async () => {
  const { knowledge, next } = await open(goodFile("due-date", "Laskun eräpäivä"));
  await next();
  const before = knowledge.current();
  const refused = knowledge.closeToday({ closes: "never", team: null, reason: {} }, 0);
  expect(refused).toMatchObject({ ok: false, code: "bad-time" });
  expect(knowledge.current()).toBe(before);
});
