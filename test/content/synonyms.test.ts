import { expect, test } from "vitest";
import { loadContent } from "../../src/content/load.ts";
import { build } from "../../src/domain/matching/build.ts";
import { makeMatcher } from "../../src/domain/matching/matcher.ts";
import { anyVoice, folderWith, goodFile, shippedFaq, shippedFlows } from "./folders.ts";
import { today } from "./lint.ts";

const faq = { "a.yaml": goodFile("contract", "Sopimus"), "b.yaml": goodFile("meter", "Mittari") };

function load(synonyms: Readonly<Record<string, string>>) {
  const files = Object.entries(synonyms).map(([name, text]) => [`synonyms/${name}`, text]);
  const flowsDir = folderWith({ "voice.yaml": anyVoice, ...Object.fromEntries(files) });
  return loadContent({ faqDir: folderWith(faq), flowsDir }, today);
}

function nearestTo(message: string, synonyms: Readonly<Record<string, string>>) {
  const { content } = load(synonyms);
  if (content === null) throw new Error("The content has errors.");
  return makeMatcher(build(content))(message).ranked[0]?.entry;
}

test("a customer's own word is understood once the owner says what it stands for", () => {
  const as = (meant: string) => ({
    "fi.yaml": `kapula*: ${meant}
nysväke: ${meant}
`,
  });
  expect(nearestTo("kapulasta kysyisin", as("mittari"))).toBe("meter");
  expect(nearestTo("kapulasta kysyisin", as("sopimus"))).toBe("contract");
  expect(nearestTo("NYSVAKE", as("sopimus"))).toBe("contract");
});

test("other synonyms are another version of the content", () => {
  const version = (text: string) => load({ "fi.yaml": text }).content?.version;
  expect(version("kapula: mittari\n")).not.toBe(version("kapula: sopimus\n"));
});

test("what is no word, says nothing or has no language is told by its place", () => {
  const told = (files: Readonly<Record<string, string>>) =>
    load(files).problems.map(({ line, code }) => `${line} ${code}`);
  expect(told({ "fi.yaml": "kapula*: mittari\nmin kapula: mittari\n" })).toEqual([
    expect.stringMatching(/^2 /),
  ]);
  expect(told({ "fi.yaml": "kapula:\n" })).toEqual([expect.stringMatching(/^1 /)]);
  expect(told({ "suomi.yaml": "kapula: mittari\n" })).toEqual(["1 bad-language"]);
});

test("the shipped synonyms load with the shipped FAQ", () => {
  const { content, problems } = loadContent({ faqDir: shippedFaq, flowsDir: shippedFlows }, today);
  expect(problems).toEqual([]);
  expect(Object.keys(content?.synonyms ?? {})).toEqual(["en", "fi", "sv"]);
});
