import { expect, test } from "vitest";
import { loadContent } from "../../src/content/load.ts";
import { isError } from "../../src/content/problem.ts";
import { defaultThresholds } from "../../src/domain/matching/match.ts";
import { anyVoice, folderWith, goodFile } from "./folders.ts";
import { today } from "./lint.ts";

const faqDir = () => folderWith({ "a.yaml": goodFile("a", "A") });

function load(service: string | Uint8Array) {
  const flowsDir = folderWith({ "voice.yaml": anyVoice, "service.yaml": service });
  const { content, problems } = loadContent({ faqDir: faqDir(), flowsDir }, today);
  expect(content === null).toBe(problems.some(isError));
  const told = problems.map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);
  return { content, told };
}

test("a house without the file goes by the usual thresholds", () => {
  const { content } = loadContent(
    { faqDir: faqDir(), flowsDir: folderWith({ "voice.yaml": anyVoice }) },
    today,
  );
  expect(content?.service.matching).toEqual(defaultThresholds);
});

test("an owner sets the thresholds that matter, and the usual ones hold beside them", () => {
  const { content } = load("matching:\n  answer_at: 0.6\n  most_options: 2\n");
  expect(content?.service.matching).toEqual({ ...defaultThresholds, answerAt: 0.6, mostOptions: 2 });
});

test("other thresholds are another version of the content", () => {
  const version = (at: number) => load(`matching: { answer_at: ${at} }\n`).content?.version;
  expect(version(0.6)).not.toBe(version(0.7));
});

test("a threshold that can't be one is told at its place", () => {
  const told = (line: string) => load(`matching:\n  ${line}\n`).told;
  expect(told("answer_at: 60")).toEqual([
    '2:14 bad-value "answer_at" must be a number from 0 to 1, such as 0.5.',
  ]);
  expect(told('ask_at: "0.2"')[0]).toMatch(/^2:11 wrong-type "ask_at" must be a number/);
  expect(told("rival_share: -1")[0]).toMatch(/^2:16 bad-value "rival_share" must be a number from 0 to 1/);
  expect(told("most_options: 2.5")[0]).toMatch(/^2:17 \S+ "most_options" must be a whole number from 1 to 5/);
  expect(told("most_options: 6")[0]).toMatch(/^2:17 bad-value/);
  expect(told("answer: 0.5")[0]).toMatch(
    /^2:3 unknown-key "answer" is not known here.*known: answer_at, ask_at/,
  );
});

test("asking must begin below answering, also where one of the two isn't written", () => {
  expect(load("matching:\n  answer_at: 0.4\n  ask_at: 0.4\n").told).toEqual([
    '3:11 bad-value "ask_at" must be less than "answer_at" (0.5 where that is not written).',
  ]);
  expect(load("matching:\n  ask_at: 0.7\n").told[0]).toMatch(/^2:11 bad-value "ask_at" must be less/);
  expect(load("matching:\n  answer_at: 0.1\n").told[0]).toMatch(
    /^2:3 missing "ask_at" is missing here; it must be less/,
  );
});

test("a description that can't be read keeps the house from loading", () => {
  expect(load("matching: [").told).toHaveLength(1);
  expect(load(new Uint8Array([0xff, 0xfe, 0x00])).told[0]).toMatch(/^1:1 not-utf8/);
});
