import type { Language } from "../../domain/language.ts";
import { titleOf } from "../../domain/words/entries.ts";
import { type Route, route } from "../../http/route.ts";
import type { Knowledge } from "../../turn/ports/knowledge.ts";
import { makeFindWords, textsOf, titlesOf } from "../find-words.ts";
import type { ConsolePolicies } from "../policies.ts";
import type { AnswersAnswer } from "../protocol.ts";
import { input, output } from "../schemas.ts";

/** How many entries one answer names: who sees more writes a word more. */
const mostFound = 20;

interface AnswerParts {
  readonly knowledge: () => Pick<Knowledge, "faq">;
  readonly policies: ConsolePolicies;
}

/** What the FAQ holds, for those who point to it. */
export function answerRoutes({ knowledge, policies }: AnswerParts): readonly Route[] {
  return [
    route({
      method: "GET",
      path: "/console/api/answers",
      policy: policies.signedIn,
      input: { query: input.answers },
      output: { 200: output.answers },
      summary:
        "Finds entries of the FAQ: those with every word of `q` in a title first, then those with them in a question. " +
        "Titles are in `language` where the entry has it; `more` is true when some were left out.",
      run: ({ query: { q, language } }) => ({ status: 200, body: find(q, language, knowledge().faq) }),
    }),
  ];
}

function find(q: string, language: Language, faq: Knowledge["faq"]): AnswersAnswer {
  const has = makeFindWords(q);
  const entries = [...faq.values()];
  const inTitle = new Set(entries.filter((entry) => has(titlesOf(entry))));
  // Going through all questions takes longest, and whoever finds enough titles doesn't miss them.
  const inQuestion =
    inTitle.size > mostFound ? [] : entries.filter((entry) => !inTitle.has(entry) && has(textsOf(entry)));
  const found = [...inTitle, ...inQuestion];
  return {
    answers: found
      .slice(0, mostFound)
      .map(({ id, topic }) => ({ id, title: titleOf(id, { language, faq }), topic })),
    more: found.length > mostFound,
  };
}
