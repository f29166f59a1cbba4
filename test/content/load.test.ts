import { expect, test } from "vitest";
import { loadContent } from "../../src/content/load.ts";
import { anyFlows, folderWith, goodFile, shippedFaq, shippedFlows } from "./folders.ts";
import { lint, today } from "./lint.ts";

test("the shipped FAQ loads without a problem", () => {
  const { content, problems } = loadContent({ faqDir: shippedFaq, flowsDir: shippedFlows }, today);
  expect(problems).toEqual([]);
  expect(content?.entries.length).toBe(42);
});

test("an entry comes to the house as its owner wrote it", () => {
  const told = lint({
    "invoices.yaml": `title: { fi: Laskut }
owner: laskutus
review_by: 2027-05-31
entries:
  - id: due-date
    then: [ due-date ]
    hand_over: always
    trial: true
    guidance: { fi: Esihenkilö päättää. }
    texts:
      fi:
        title: Eräpäivä
        questions: [ Milloin?, Koska? ]
        not: [ Milloin sähköt palaavat? ]
        answer: |
          Heti.

          - a
        answer_in: { messenger: Heti! }
        tests: [ voiko siirtää ]
      sv: { title: Förfallodag, questions: [ När? ], answer: Nu. }
`,
  });
  expect(told.content?.entries).toEqual([
    {
      id: "due-date",
      topic: "invoices",
      owner: "laskutus",
      reviewBy: "2027-05-31",
      handOver: "always",
      followUps: ["due-date"],
      isTrial: true,
      guidance: { fi: "Esihenkilö päättää." },
      texts: {
        fi: {
          title: "Eräpäivä",
          questions: ["Milloin?", "Koska?"],
          not: ["Milloin sähköt palaavat?"],
          answer: "Heti.\n\n- a",
          answerIn: { messenger: "Heti!" },
        },
        sv: { title: "Förfallodag", questions: ["När?"], not: [], answer: "Nu.", answerIn: {} },
      },
    },
  ]);
});

test("without an answer the title stands, and reads as it is written", () => {
  const answerFor = (title: string) =>
    lint({
      "a.yaml": goodFile("a", "X")
        .replace("title: X", `title: '${title}'`)
        .replace(/ +answer:.*\n/, ""),
    }).content?.entries[0]?.texts["fi"]?.answer;
  expect(answerFor("Eräpäivän siirto")).toBe("Eräpäivän siirto");
  expect(answerFor("*a* [b](c) <d>")).toBe(String.raw`\*a\* \[b\](c) \<d>`);
  expect(answerFor("# a")).toBe(String.raw`\# a`);
  expect(answerFor("1. a")).toBe(String.raw`1\. a`);
});

test("words that YAML takes for no text elsewhere are text here", () => {
  const told = lint({ "a.yaml": goodFile("a", "No").replace("answer: Vastaus on No.", "answer: yes") });
  expect(told.content?.entries[0]?.texts["fi"]).toMatchObject({ title: "No", answer: "yes" });
});

test("the version is the same for the same files and another for others", () => {
  const version = (files: Readonly<Record<string, string>>) => lint(files).content?.version;
  const first = version({ "a.yaml": goodFile("a", "A") });
  expect(first).toMatch(/^[0-9a-f]{10}$/);
  expect(version({ "a.yaml": goodFile("a", "A") })).toBe(first);
  expect(version({ "a.yaml": goodFile("a", "B") })).not.toBe(first);
  expect(version({ "b.yaml": goodFile("a", "A") })).not.toBe(first);
});

test("entries keep the order of their files", () => {
  const faqDir = folderWith({ "b.yaml": goodFile("first", "Yksi"), "a.yaml": goodFile("second", "Kaksi") });
  const { content } = loadContent({ faqDir, flowsDir: anyFlows() }, today);
  expect(content?.entries.map(({ id }) => id)).toEqual(["second", "first"]);
});
