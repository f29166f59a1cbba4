import type { Material } from "../domain/matching/model.ts";
import { findConfusable } from "./confusable.ts";
import { textsOf, type FaqContentFile } from "./faq-file.ts";
import type { Problem } from "./problem.ts";

/**
 * What is not wrong in an FAQ but makes it worse: entries without tests, languages that are missing, entries that the matcher
 * confuses. All of them warnings, for those who write it; takes seconds, so that a server never asks.
 */
export const advise = (files: readonly FaqContentFile[], material: Material): readonly Problem[] => [
  ...files.flatMap((file) => [...missingLanguages(file), ...missingTests(file)]),
  ...confusables(files, material),
];

function missingLanguages(file: FaqContentFile): readonly Problem[] {
  const languages = new Set(textsOf(file).map(({ language }) => language));
  return file.content.entries.flatMap((entry, index) => {
    const missing = [...languages].filter((language) => entry.texts[language] === undefined);
    if (missing.length === 0) return [];
    const message = `The entry "${entry.id}" lacks ${missing.join(" and ")}, which others of this file have: such customers are asked whether another language will do. Write it.`;
    return [file.problem("warning", ["entries", index, "texts"], "missing-language", message)];
  });
}

/** A file whose owner writes no tests at all is told once. */
function missingTests(file: FaqContentFile): readonly Problem[] {
  const without = textsOf(file).filter(({ text }) => (text.tests ?? []).length === 0);
  if (without.length === 0) return [];
  if (without.length === textsOf(file).length) {
    const message =
      "No entry of this file has tests. Write under each a few messages as customers send them, unlike the questions.";
    return [file.problem("warning", ["entries"], "no-tests", message)];
  }
  return without.map(({ entry, language, path }) =>
    file.problem(
      "warning",
      path,
      "no-tests",
      `The entry "${entry.id}" has no tests in "${language}". Write a few messages as customers send them, unlike the questions.`,
    ),
  );
}

const examples = 3;

/** Told where the entry stands of which more phrasings are taken for the other's. */
function confusables(files: readonly FaqContentFile[], material: Material): readonly Problem[] {
  const places = new Map(
    files.flatMap((file) =>
      textsOf(file).map(({ entry, language, path }) => [`${entry.id} ${language}`, { file, path }] as const),
    ),
  );
  // A known problem is asked about as what it disturbs is, and goes before it.
  const lasting = material.entries.filter(({ announcement }) => announcement === undefined);
  return findConfusable({ ...material, entries: lasting }).flatMap(
    ({ entries: [one, other], language, mistaken, of }) => {
      const place = places.get(`${one} ${language}`);
      if (place === undefined) return [];
      const such = mistaken.slice(0, examples).map((question) => `"${question}"`);
      const message = `"${one}" and "${other}" are hard to tell apart in "${language}": of their ${of} questions, ${mistaken.length} are nearer to the other one, such as ${such.join(", ")}. Say in the questions of each what makes it different, move those that belong to the other, or make one entry of both.`;
      return [place.file.problem("warning", [...place.path, "questions"], "confusable", message)];
    },
  );
}
