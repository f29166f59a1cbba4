import { beforeAll, expect, test } from "vitest";
import { advise } from "../../src/content/advise.ts";
import { tryTests } from "../../src/content/entry-tests.ts";
import { readFaqFile, textsOf } from "../../src/content/faq-file.ts";
import { knowledgeOf } from "../../src/content/knowledge.ts";
import { loadContent } from "../../src/content/load.ts";
import { readFolder } from "../../src/content/source.ts";
import type { Entry } from "../../src/domain/faq.ts";
import { languages } from "../../src/domain/language.ts";
import { build } from "../../src/domain/matching/build.ts";
import type { Knowledge } from "../../src/turn/ports/knowledge.ts";
import { shippedFaq, shippedFlows } from "./folders.ts";
import { today } from "./lint.ts";

const { content, problems } = loadContent({ faqDir: shippedFaq, flowsDir: shippedFlows }, today);
if (content === null) throw new Error(`The shipped content has errors: ${JSON.stringify(problems)}`);
const files = readFolder(shippedFaq).sources.flatMap((source) => readFaqFile(source).file ?? []);
const entries: readonly (readonly [string, Entry])[] = content.entries.map((entry) => [entry.id, entry]);

let knowledge: Knowledge;
beforeAll(() => {
  knowledge = knowledgeOf({ ...content, model: build(content) });
});

test("every entry speaks all languages of the house, with tests and a day to be read again", () => {
  for (const file of files) {
    expect(file.content.owner, file.file).toBeDefined();
    expect(file.content.review_by, file.file).toBeDefined();
    expect(Object.keys(file.content.title)).toEqual(languages);
    for (const { entry, language, text } of textsOf(file)) {
      expect(Object.keys(entry.texts), entry.id).toEqual(languages);
      expect(text.questions.length, `${entry.id} ${language}`).toBeGreaterThanOrEqual(5);
      expect(text.tests?.length ?? 0, `${entry.id} ${language}`).toBeGreaterThanOrEqual(2);
      expect(text.tests?.filter((sentence) => text.questions.includes(sentence))).toEqual([]);
    }
  }
});

test("every entry's own tests are answered with it or offer it, in all languages", () => {
  const tried = tryTests(files, knowledge, Date.parse(`${today}T12:00Z`));
  expect(tried.length).toBeGreaterThan(300);
  expect(tried.filter(({ problem }) => problem?.severity === "error").map(({ problem }) => problem)).toEqual(
    [],
  );
});

test("nothing about it could be better that lint knows of", () => {
  expect([...problems, ...advise(files, content)]).toEqual([]);
});

const answersOf = ({ texts }: Entry) =>
  Object.values(texts).flatMap(({ answer, answerIn }) => [answer, ...Object.values(answerIn)]);

test.each(entries)("%s keeps to the voice and leads only to the firm's own pages", (_id, entry) => {
  for (const answer of answersOf(entry)) {
    expect(answer).not.toMatch(/[!\p{Extended_Pictographic}]/u);
    expect(answer).not.toMatch(
      /\b(pian|mahdollisimman|valitettavasti|järjestelmä|snart|soon|unfortunately)\b/i,
    );
    for (const [, address = ""] of answer.matchAll(/\]\(([^)]+)\)/g))
      expect(address).toMatch(/^https:\/\/napavirta\.example\//);
  }
});

/** The figures and addresses of an answer: "8,40" and "8.40", "klo 8" and "8:00" are the same fact. */
const factsOf = (answer: string) =>
  new Set(
    answer
      .replace(/\b(\d{1,2}):00\b/g, "$1")
      .replace(/(\d)[,.](\d)/g, "$1.$2")
      .match(/\d+(\.\d+)?|https:\/\/[^)]+/g),
  );

test.each(entries)("%s names the same figures and pages in every language", (_id, { texts }) => {
  for (const language of languages) {
    const facts = factsOf(texts[language]?.answer ?? "");
    expect(facts).toEqual(factsOf(texts["fi"]?.answer ?? ""));
    const short = factsOf(texts[language]?.answerIn["messenger"] ?? "");
    expect([...short].filter((fact) => !facts.has(fact))).toEqual([]);
  }
});
