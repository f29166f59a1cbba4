import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { flowFiles } from "../../../src/content/flows/flow-file.ts";
import { tryDialogues } from "../../../src/content/flows/flow-tests.ts";
import { knowledgeOf } from "../../../src/content/knowledge.ts";
import { showProblem } from "../../../src/content/problem.ts";
import { workApart } from "../../../src/content/work.ts";
import type { Knowledge } from "../../../src/turn/ports/knowledge.ts";
import { folderWith, shippedFaq, shippedFlows } from "../folders.ts";

/** A Wednesday morning on which the demo's service is open, and the Sunday before, on which it isn't. */
const moments = [Date.UTC(2026, 10, 25, 8), Date.UTC(2026, 10, 22, 3)];

let knowledge: Knowledge;
beforeAll(async () => {
  const { built } = await workApart({
    folders: { faqDir: shippedFaq, flowsDir: shippedFlows },
    today: "2026-11-25",
  });
  if (built === null) throw new Error("The shipped content does not load.");
  knowledge = knowledgeOf(built);
});

test("every shipped flow goes as its own tests say, at any hour", async () => {
  const names = readdirSync(shippedFlows).filter((name) => name.endsWith(".yaml"));
  const flows = names.filter((name) => /^steps:/m.test(readFileSync(join(shippedFlows, name), "utf8")));
  for (const now of moments) {
    const tried = await tryDialogues(flowFiles(shippedFlows), knowledge, now);
    expect(tried.flatMap(({ problem }) => problem ?? []).map(showProblem)).toEqual([]);
    expect(new Set(tried.map(({ flow }) => `${flow}.yaml`))).toEqual(new Set(flows));
  }
});

const rating = `when: closed
steps:
  - say: { fi: Kiitos., sv: Tack., en: Thanks. }
tests:
  - name: wrong
    dialogue:
`;

test.each([
  ["- customer: Puhu ihmiselle\n      - bot: Hei hei", "or write a part of that or the question's name.", 8],
  ["- customer: Puhu ihmiselle\n      - state: bot", "The matter is queued.", 8],
  ["- state: closed", "The matter is none yet.", 7],
])("a dialogue that goes otherwise is told with its place: %s", async (lines, message, line) => {
  const files = flowFiles(folderWith({ "rating.yaml": `${rating}      ${lines}\n` }));
  const [tried] = await tryDialogues(files, knowledge, moments[0] ?? 0);
  expect(tried?.problem).toMatchObject({
    line,
    code: "failed-test",
    message: expect.stringContaining(message),
  });
});

test("a house that does not know its hours can't be tried by night", async () => {
  const files = flowFiles(
    folderWith({
      "a.yaml": rating.replace("    dialogue:", "    hours: closed\n    dialogue: [ chat: opens ]"),
    }),
  );
  const [tried] = await tryDialogues(
    files,
    { ...knowledge, service: { ...knowledge.service, teams: [] } },
    0,
  );
  expect(tried?.problem?.message).toContain("doesn't know its hours");
});
