import { expect, test } from "vitest";
import { loadContent } from "../../../src/content/load.ts";
import { showProblem } from "../../../src/content/problem.ts";
import { anyVoice, folderWith, goodFile, shippedFaq, shippedFlows } from "../folders.ts";

const today = "2026-11-25";

/** The flow's problems as "line:column code", with the faq's entry "due-date". */
function problemsOf(files: Readonly<Record<string, string>>): readonly string[] {
  const flowsDir = folderWith({ "voice.yaml": anyVoice, ...files });
  const faqDir = folderWith({ "a.yaml": goodFile("due-date", "Eräpäivä") });
  return loadContent({ faqDir, flowsDir }, today).problems.map(
    ({ file, line, column, code }) => `${file.split("/").at(-1)}:${line}:${column} ${code}`,
  );
}

const words = (text: string) => `{ fi: ${text}, sv: ${text}, en: ${text} }`;
const say = `{ say: ${words("Kiitos.")} }`;
const ask = (as: string, kind = "text") => `{ ask: ${words("Mikä?")}, as: ${as}, kind: ${kind} }`;
const steps = (when: string, ...list: readonly string[]) =>
  `when: ${when}\nsteps:\n${list.map((step) => `  - ${step}\n`).join("")}`;

test("the shipped flows have no problem", () => {
  const { content, problems } = loadContent({ faqDir: shippedFaq, flowsDir: shippedFlows }, today);
  expect(problems.filter(({ file }) => file.startsWith(shippedFlows)).map(showProblem)).toEqual([]);
  expect(content?.flows.map(({ name }) => name)).toContain("rating");
});

test("a good flow has no problem", () => {
  expect(problemsOf({ "a.yaml": steps("closed", ask("what"), say) })).toEqual([]);
});

test.each<[what: string, yaml: string, problem: string]>([
  ["an unknown kind of step", steps("closed", "{ shout: loud }"), "3:5 bad-value"],
  ["a language that is missing", steps("closed", "{ say: { fi: Hei, sv: Hej } }"), "3:12 missing"],
  ["a misspelt key beside the step", steps("closed", `{ say: ${words("Hei")}, idd: a }`), "3:43 unknown-key"],
  ["a kind that nobody knows", steps("closed", ask("a", "colour"), say), "3:62 bad-value"],
  ["a moment that nobody knows", steps("someday", say), "1:7 bad-value"],
  [
    "a choice that is longer than Messenger shows",
    steps(
      "closed",
      `{ ask: ${words("Mikä?")}, as: a, kind: choice, choices: { x: ${words("A".repeat(21))}, y: ${words("B")} } }`,
      say,
    ),
    "3:90 bad-value",
  ],
  ["a promise, which flows can't do yet", steps("closed", "{ do: promise }"), "3:11 bad-value"],
  ["a step that leads nowhere", steps("closed", "{ go: nowhere }"), "3:5 unknown-step"],
  [
    "an answer that nobody asks for",
    steps("closed", `{ if: { answer: { age: given } }, then: [ ${say} ] }`),
    "3:5 unknown-answer",
  ],
  [
    "a value that is no choice",
    steps("closed", ask("a"), `{ if: { answer: { a: red } }, then: [ ${say} ], else: [ ${say} ] }`),
    "4:5 unknown-choice",
  ],
  ["a line that is not in the voice", steps("closed", "{ say: sing-a-song }"), "3:5 unknown-line"],
  ["a line of the house's own deeds", steps("closed", "{ say: closing }"), "3:5 house-line"],
  [
    "a variable that nothing gives",
    steps("closed", `{ say: ${words('"Hei {dog}. Hei."')} }`),
    "3:5 unknown-variable",
  ],
  [
    "a rating that was not asked as one",
    steps("closed", ask("a"), "{ do: { rate: a } }", say),
    "4:5 not-a-rating",
  ],
  [
    "a round without a wait",
    steps("closed", `{ say: ${words("Hei")}, id: again }`, "{ go: again }"),
    "4:5 endless-round",
  ],
  ["an answer to which nothing is said", steps("closed", ask("a")), "3:5 dead-end"],
  [
    "an answer to which nothing is said on one of the ways",
    steps("closed", ask("a"), `{ if: { open: true }, then: [ ${say} ] }`),
    "3:5 dead-end",
  ],
  [
    "an answer to which only words with a variable are said",
    steps("closed", ask("a"), `{ say: ${words('"Avaamme {opens}."')} }`),
    "3:5 dead-end",
  ],
  ["a step behind the end", steps("closed", say, "{ end: true }", say), "5:5 unreachable-step"],
  ["a question beneath the greeting", steps("greeted", ask("a"), say), "3:5 cannot-ask"],
  ["a question beneath a question", steps("asked-back", ask("a"), say), "3:5 cannot-ask"],
  ["a deed before there is a matter", steps("greeted", "{ do: enqueue }"), "3:5 nothing-to-do-to"],
  ["an end that nobody asked for", steps("handed-over", "{ do: close }"), "3:5 close-unasked"],
  ["a choice without choices", steps("closed", ask("a", "choice"), say), "3:5 no-choices"],
  [
    "a choice that is the way to a person",
    steps(
      "closed",
      `{ ask: ${words("Mikä?")}, as: a, kind: choice, choices: { x: ${words("Puhu ihmiselle")}, y: ${words("B")} } }`,
      say,
    ),
    "3:5 taken-label",
  ],
  ["two questions of one name", steps("closed", ask("a"), ask("a"), say), "3:5 double-step"],
  ["an entry that is not in the FAQ", steps("entry:no-such", say), "1:7 unknown-entry"],
])("%s is told with its place", (_, yaml, problem) => {
  expect(problemsOf({ "a.yaml": yaml })).toContain(`a.yaml:${problem}`);
});

test.each([
  ["Siirrän sinut ihmiselle.", "Hej.", "Hello."],
  ["Hei.", "Jag kopplar dig till en människa.", "Hello."],
  ["Hei.", "Ditt ärende är i kundtjänstens kö.", "Hello."],
  ["Hei.", "Hej.", "I'm transferring you to a person."],
  ["Hei.", "Hej.", "You are in the queue now."],
])("words that claim a hand-over need it to be done: %s %s %s", (fi, sv, en) => {
  const claim = `{ say: { fi: "${fi}", sv: "${sv}", en: "${en}" } }`;
  const told = "a.yaml:3:5 claims-queue";
  expect(problemsOf({ "a.yaml": steps("closed", claim) })).toEqual([told]);
  expect(problemsOf({ "a.yaml": steps("entry:due-date", claim) })).toEqual([told]);
  expect(problemsOf({ "a.yaml": steps("handed-over", claim) })).toEqual([]);
  expect(problemsOf({ "a.yaml": steps("entry:due-date", "{ do: enqueue }", claim) })).toEqual([]);
});

test.each([
  ["Soitamme sinulle huomenna.", "Hej.", "Hello."],
  ["Hei.", "Vi ringer dig i morgon.", "Hello."],
  ["Hei.", "Hej.", "We'll call you tomorrow."],
  ["Palaamme asiaan.", "Vi återkommer.", "We will get back to you."],
])("words that promise are refused wherever they stand: %s %s %s", (fi, sv, en) => {
  const claim = `{ say: { fi: "${fi}", sv: "${sv}", en: "${en}" } }`;
  for (const when of ["handed-over", "closed", "entry:due-date"])
    expect(new Set(problemsOf({ "a.yaml": steps(when, claim) }))).toEqual(
      new Set(["a.yaml:3:5 claims-promise"]),
    );
});

test("ordinary words are no claim", () => {
  const plain = `{ say: { fi: "Saitko asiasi hoidettua? Soita, jos haluat.", sv: "Köpet är klart, och köksmätaren byts.", en: "The call was short." } }`;
  expect(problemsOf({ "a.yaml": steps("closed", plain) })).toEqual([]);
});

test("flows that lead to each other are looked at together, and of two for one moment the second is told", () => {
  const files = {
    "a.yaml": steps("closed", "{ go: b }"),
    "b.yaml": `steps:\n  - ${say}\n`,
    "c.yaml": steps("closed", say),
    "d.yaml": `steps:\n  - ${say}\n`,
  };
  expect(problemsOf(files)).toEqual(["c.yaml:1:1 double-moment", "d.yaml:1:1 unreachable-flow"]);
});

test.each([
  ["says", () => say],
  ["goes to itself", (at: number) => `{ go: s${(at + 1) % 2_000}, id: s${at} }`],
  ["asks", (at: number) => ask(`a${at}`)],
])("a flow that %s without end is told as too long", (_, step) => {
  const yaml = steps("closed", ...Array.from({ length: 2_000 }, (__, at) => step(at)));
  expect(problemsOf({ "a.yaml": yaml })).toEqual(["a.yaml:3:3 too-many-steps"]);
});

test("a flow that can't be read blames no other for what may stand in it", () => {
  expect(problemsOf({ "a.yaml": steps("closed", "{ go: b }"), "b.yaml": "steps: [" })).toEqual([
    expect.stringContaining("b.yaml"),
  ]);
});
