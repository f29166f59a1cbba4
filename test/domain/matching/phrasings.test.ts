import { expect, test } from "vitest";
import { phrasingsOf } from "../../../src/domain/matching/phrasings.ts";

const text = (title: string, questions: readonly string[], answer: string) => ({
  title,
  questions,
  not: [],
  answer,
  answerIn: {},
});

test("an entry is learnt from its questions, its title and the sentences of its answer", () => {
  const answer =
    "Soita **vikapäivystykseen** heti. Numero on [sivulla](https://napavirta.example/vika).\n\n- Älä koske johtoon!";
  expect(phrasingsOf(text("Vika", ["Sähköt poikki"], answer))).toEqual([
    "Sähköt poikki",
    "Vika",
    "Soita vikapäivystykseen heti.",
    "Numero on sivulla.",
    "Älä koske johtoon!",
  ]);
});

test("what repeats a question isn't learnt twice, and neither are headings or the end of a long answer", () => {
  const long = Array.from({ length: 30 }, (_, at) => `Tämä on lause ${at}.`).join(" ");
  const learnt = phrasingsOf(text("sähköt poikki!", ["Sähköt poikki"], `Näin toimit\n${long}`));
  expect(learnt).toHaveLength(13);
  expect(learnt).not.toContain("Näin toimit");
});
