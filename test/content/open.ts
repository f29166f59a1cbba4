import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterEach } from "vitest";
import { openKnowledge, type ContentReport, type OpenKnowledge } from "../../src/content/knowledge.ts";
import { workApart } from "../../src/content/work.ts";
import { anyFlows, emptyFolder, folderWith } from "./folders.ts";
import { today } from "./lint.ts";

const opened: OpenKnowledge[] = [];
afterEach(async () => {
  for (const knowledge of opened.splice(0)) await knowledge.close();
});

/** Knowledge of one file, closed after the test, and each report as it comes. */
export async function open(text: string, lookMs = 60_000, read: typeof workApart = workApart) {
  const faqDir = folderWith({ "a.yaml": text });
  const flowsDir = emptyFolder();
  cpSync(anyFlows(), flowsDir, { recursive: true });
  const reports: ContentReport[] = [];
  let told = () => {};
  const knowledge = await openKnowledge({
    faqDir,
    flowsDir,
    now: () => Date.parse(today),
    report: (report) => {
      reports.push(report);
      told();
    },
    pace: { settleMs: 10, lookMs },
    read,
  });
  opened.push(knowledge);
  const next = async () => {
    if (reports.length === 0) await new Promise<void>((resolve) => (told = resolve));
    return reports.shift();
  };
  return { knowledge, reports, next, faqDir, flowsDir, file: join(faqDir, "a.yaml") };
}

/** What its entries are called in Finnish. */
export const titles = (knowledge: OpenKnowledge) =>
  [...knowledge.current().faq.values()].map((entry) => entry.texts["fi"]?.title);
