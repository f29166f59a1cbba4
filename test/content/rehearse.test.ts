import { expect, test } from "vitest";
import { rehearse, rehearseWords } from "../../src/content/rehearse.ts";
import { entryId } from "../../src/domain/ids.ts";
import { defaultService } from "../../src/domain/service/service.ts";
import { makeFlows } from "../../src/domain/flow/flow.ts";
import type { Understanding } from "../../src/domain/matching/understanding.ts";
import type { Knowledge } from "../../src/turn/ports/knowledge.ts";
import { faq, voice } from "../fixtures/knowledge.ts";

const now = Date.UTC(2026, 10, 25);
const nothing: Understanding = { language: "fi", wish: null, smallTalk: null, ranked: [] };

/** Knowledge in which every message means this. */
const meaning = (understanding: Partial<Understanding>): Knowledge => ({
  version: "1",
  faq,
  voice,
  service: defaultService,
  flows: makeFlows([]),
  understand: () => ({ ...nothing, ...understanding }),
});
const near = (...scores: readonly (readonly [string, number])[]) => ({
  ranked: scores.map(([id, confidence]) => ({ entry: entryId(id), confidence })),
});

test.each([
  ["sure", near(["due-date", 0.95], ["debt", 0.05]), "answer", "match", []],
  ["sure of an entry that a person continues", near(["debt", 0.97]), "answer", "topic:payments", []],
  ["unclear", near(["due-date", 0.4], ["e-invoice", 0.38]), "ask", "unclear", ["due-date", "e-invoice"]],
  ["unknown", near(["due-date", 0.01]), "hand-over", "no-match", []],
  ["far from everything", {}, "hand-over", "no-match", []],
  ["small talk", { ...near(["debt", 0.9]), smallTalk: "thanks" }, "hand-over", "small-talk", []],
  ["a wish for a person", { ...near(["debt", 0.9]), wish: "asked-human" }, "hand-over", "asked-human", []],
  ["angry", { ...near(["debt", 0.9]), wish: "angry" }, "hand-over", "angry", []],
] as const)(
  "a first message that is %s is told as such",
  (_what, understanding, outcome, reason, options) => {
    expect(rehearse("lasku", meaning(understanding), now)).toMatchObject({ outcome, reason, options });
  },
);

test("the owner's thresholds hold for a rehearsed message as for a customer's", () => {
  const shy = { ...defaultService, matching: { ...defaultService.matching, answerAt: 0.96 } };
  const knowledge = { ...meaning(near(["due-date", 0.95], ["debt", 0.05])), service: shy };
  expect(rehearse("lasku", knowledge, now)).toMatchObject({ outcome: "ask", options: ["due-date"] });
});

test("the nearest entries are named whatever becomes of the message, three where there are three", () => {
  const { nearest, ranked } = rehearse(
    "ihminen",
    meaning({ ...near(["debt", 0.1]), wish: "asked-human" }),
    now,
  );
  expect(nearest).toEqual([{ entry: "debt", confidence: 0.1 }]);
  expect(ranked).toEqual(["debt", "due-date", "e-invoice"]);
});

test("the words of the button to a person go to a person, as in a turn", () => {
  expect(rehearse("puhu ihmiselle", meaning({}), now)).toMatchObject({
    outcome: "hand-over",
    reason: "asked-human",
  });
});

test("the understander sees no personal data", () => {
  const seen: string[] = [];
  const knowledge: Knowledge = { ...meaning({}), understand: (text) => (seen.push(text), nothing) };
  const lines = rehearseWords("hetuni on 131052-308T", knowledge, now);
  expect(seen.join()).not.toContain("308T");
  expect(lines[0]?.text).toBe(
    "Peitin viestistäsi henkilötunnuksen, sillä sitä ei pidä lähettää chatissa. Muu viesti tuli perille.",
  );
});

test("the words are those that the customer would read, with their buttons", () => {
  const lines = rehearseWords("eräpäivä", meaning(near(["due-date", 0.95])), now);
  expect(lines.map(({ text, options }) => [text, options.map(({ title }) => title)])).toEqual([
    ["Vastaus: Eräpäivän muutos.", ["E-laskun tilaus", "Auttoi", "Ei auttanut", "Puhu ihmiselle"]],
  ]);
});
