import { expect, test } from "vitest";
import { loadContent } from "../../../src/content/load.ts";
import { flowFiles } from "../../../src/content/flows/flow-file.ts";
import { tryDialogues } from "../../../src/content/flows/flow-tests.ts";
import { flowOf, knowing } from "../../fixtures/flows.ts";
import { anyVoice, folderWith, goodFile } from "../folders.ts";

/** The flow's problems as "line:column code". */
function problemsOf(yaml: string): readonly string[] {
  const flowsDir = folderWith({ "voice.yaml": anyVoice, "a.yaml": yaml });
  const faqDir = folderWith({ "a.yaml": goodFile("due-date", "Eräpäivä") });
  return loadContent({ faqDir, flowsDir }, "2026-11-25").problems.map(
    ({ line, column, code }) => `${line}:${column} ${code}`,
  );
}

const say = (text: string) => `{ say: { fi: "${text}", sv: "${text}", en: "${text}" } }`;
const ask = `{ ask: { fi: Mikä?, sv: Vilket?, en: Which? }, as: number, kind: text }`;
const fields = "{ status: [paid, open], due: text }";
const lookup = (more: string) => `{ lookup: { ${more} } }`;
const good = lookup(`url: "https://crm.example.fi/a", send: [number], as: invoice, fields: ${fields}`);
const steps = (when: string, ...list: readonly string[]) =>
  `when: ${when}\nsteps:\n${list.map((step) => `  - ${step}\n`).join("")}`;
const answered = "Eräpäivä on {invoice-due}. Kiitos.";

test("a good lookup has no problem, and what it brings can be said and branched by", () => {
  const paid = "{ if: { answer: { invoice-status: paid } }, then: [ { do: enqueue } ] }";
  expect(problemsOf(steps("entry:due-date", ask, good, paid, say(answered)))).toEqual([]);
});

test.each<[what: string, yaml: string, problem: string]>([
  ["an address without TLS", good.replace("https:", "http:"), "4:22 bad-value"],
  ["an address with a password in it", good.replace("crm.", "me:secret@crm."), "4:22 bad-value"],
  ["an address that is none", good.replace("https://crm.example.fi/a", "crm.example.fi"), "4:22 bad-value"],
  [
    "a wait that no customer would bear",
    lookup(`url: "https://a.fi/", send: [number], as: invoice, fields: ${fields}, within: 31 s`),
    "4:121 bad-value",
  ],
  [
    "a lookup of nothing",
    lookup('url: "https://a.fi/", send: [number], as: invoice, fields: {}'),
    "4:76 bad-value",
  ],
  [
    "a lookup that sends nothing",
    lookup(`url: "https://a.fi/", send: [], as: invoice, fields: ${fields}`),
    "4:45 bad-value",
  ],
  ["an answer to send that nobody asks for", good.replace("[number]", "[age]"), "4:5 unknown-answer"],
])("%s is told with its place", (_, step, problem) => {
  expect(problemsOf(steps("entry:due-date", ask, step, say("Kiitos.")))).toContain(problem);
});

test.each<[what: string, yaml: string, problem: string]>([
  [
    "a value that the system doesn't give",
    steps("entry:due-date", ask, good, `{ if: { answer: { invoice-status: lost } } }`, say("Kiitos.")),
    "5:5 unknown-choice",
  ],
  [
    "a field that the system doesn't give",
    steps("entry:due-date", ask, good, say("{invoice-sum}. Kiitos.")),
    "5:5 unknown-variable",
  ],
  ["a lookup to which nothing is said", steps("entry:due-date", ask, good), "4:5 dead-end"],
  [
    "a lookup to which only words with a variable are said",
    steps("entry:due-date", ask, good, say("{invoice-due}.")),
    "4:5 dead-end",
  ],
  ["a lookup beneath the greeting", steps("greeted", good, say("Kiitos.")), "3:5 cannot-look-up"],
  ["a lookup beneath a question", steps("asked-back", good, say("Kiitos.")), "3:5 cannot-look-up"],
  ["a lookup after the end", steps("closed", ask, good, say("Kiitos.")), "4:5 cannot-look-up"],
  [
    "a round of lookups, which would call for ever",
    steps("entry:due-date", ask, good, say("Kiitos."), "{ go: invoice }"),
    "6:5 endless-round",
  ],
])("%s is told with its place", (_, yaml, problem) => {
  expect(problemsOf(yaml)).toContain(problem);
});

test("in the queue a person looks it up, so nothing has to be said after it", () => {
  expect(problemsOf(steps("handed-over", ask, good))).toEqual([]);
});

test("the dialogues of a file say what the system answers, or that it fails", async () => {
  const yaml = `${steps("entry:due-date", ask, good, say(answered))}tests:
  - name: found
    dialogue:
      - customer: voiko eräpäivää siirtää
      - customer: L-12
      - bot: Tarkistan asian
      - lookup: { status: open, due: 1.12.2026 }
      - bot: Eräpäivä on 1.12.2026. Kiitos.
      - state: bot
  - name: not found
    dialogue:
      - customer: voiko eräpäivää siirtää
      - customer: L-12
      - lookup: fails
      - bot: En saanut tietoa
      - state: queued
  - name: wrong
    dialogue:
      - customer: voiko eräpäivää siirtää
      - customer: L-12
      - lookup: { status: lost }
      - state: bot
`;
  const files = flowFiles(folderWith({ "a.yaml": yaml }));
  const tried = await tryDialogues(files, knowing(flowOf("a", yaml)), Date.UTC(2026, 10, 25, 8));
  expect(tried.map(({ name, problem }) => [name, problem?.message ?? null])).toEqual([
    ["found", null],
    ["not found", null],
    ["wrong", expect.stringContaining("The matter is queued.")],
  ]);
});
