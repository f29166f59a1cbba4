import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { knowledgeOf } from "../../src/content/knowledge.ts";
import { workApart } from "../../src/content/work.ts";
import { matchOf } from "../../src/domain/decide.ts";
import { folderWith } from "./folders.ts";

const root = join(import.meta.dirname, "../..");
const announced = (name: string): string => readFileSync(join(root, "test/fixtures/announced", name), "utf8");
const texts = z.array(z.string());
const messages = z
  .record(z.string(), z.record(z.string(), z.object({ about: texts, near: texts })))
  .parse(parse(announced("messages.yaml")));
const now = Date.UTC(2026, 10, 25, 10);

test("who writes about a known problem is told of it, and few who write of what is near", async () => {
  const faqDir = folderWith({ "announcements.yaml": announced("announcements.yaml") });
  cpSync(join(root, "faq"), faqDir, { recursive: true });
  const folders = { faqDir, flowsDir: join(root, "flows") };
  const { built } = await workApart({ folders, today: "2026-11-25", learnt: [] });
  const knowledge = knowledgeOf(built ?? expect.fail());
  const isTold = (text: string, id: string): boolean => {
    const match = matchOf(knowledge.understand(text, now), { ...knowledge, now });
    return match.kind === "sure" && match.entry === id;
  };
  const counts = Object.entries(messages).flatMap(([id, languages]) =>
    Object.values(languages).map(({ about, near }) => ({
      about: about.filter((text) => isTold(text, id)).length,
      near: near.filter((text) => isTold(text, id)).length,
    })),
  );
  const sum = (kind: "about" | "near") => counts.reduce((all, one) => all + one[kind], 0);
  // Of 48 each: far more than the 17 of a problem that stands in for nothing (decision 32 has the figures).
  expect(sum("about")).toBeGreaterThanOrEqual(34);
  expect(sum("near")).toBeLessThanOrEqual(8);
});
