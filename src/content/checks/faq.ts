import { findDoubles } from "./doubles.ts";
import { answersOf, textsOf, type FaqContentFile, type WrittenText } from "../faq-file.ts";
import type { Problem } from "../problem.ts";
import { lengthOf } from "../schemas/parts.ts";
import { hasPassed } from "../validity.ts";

const MAX_TITLE_LENGTH = 40;

/** What is wrong with the files taken together. `today` is a day like "2026-11-25"; `complete` when no file is missing. */
export function checkFaq(
  files: readonly FaqContentFile[],
  today: string,
  complete: boolean,
): readonly Problem[] {
  return [
    ...findDoubles(files),
    // An id that seems unknown may stand in the file that could not be read.
    ...(complete ? checkThen(files) : []),
    ...files.flatMap((file) => [
      ...checkTexts(file),
      ...checkReviews(file, today),
      ...checkDates(file, today),
    ]),
  ];
}

function checkThen(files: readonly FaqContentFile[]): readonly Problem[] {
  const known = new Set(files.flatMap((file) => file.content.entries.map((entry) => entry.id)));
  return files.flatMap((file) =>
    file.content.entries.flatMap((entry, index) =>
      (entry.then ?? []).flatMap((next, item) => {
        const message = `There is no entry "${next}". Mend its spelling, or remove it here.`;
        const path = ["entries", index, "then", item];
        return known.has(next) ? [] : [file.problem("error", path, "unknown-then", message)];
      }),
    ),
  );
}

function checkTexts(file: FaqContentFile): readonly Problem[] {
  return textsOf(file).flatMap((written) => {
    const { text, path } = written;
    const problems: Problem[] = [...openLinks(file, written)];
    const length = lengthOf(text.title);
    if (length > MAX_TITLE_LENGTH) {
      const message = `The title has ${length} characters; more than ${MAX_TITLE_LENGTH} do not fit on a button. Shorten it.`;
      problems.push(file.problem("warning", [...path, "title"], "long-title", message));
    }
    if (text.answer === undefined) {
      const message = `The entry has no answer: its title "${text.title}" stands as the answer. Write an answer.`;
      problems.push(file.problem("warning", path, "no-answer", message));
    }
    return problems;
  });
}

/** What goes over http:// can be read and changed on its way. */
const openLinks = (file: FaqContentFile, written: WrittenText): readonly Problem[] =>
  answersOf(written).flatMap(([path, answer]) =>
    answer.split("\n").flatMap((row, line) => {
      const [link] = /\]\((http:[^)\s]*)/i.exec(row)?.slice(1) ?? [];
      if (link === undefined) return [];
      const message = `The link to "${link}" is not encrypted. Write https:// if the site has it.`;
      return [file.problemInLine(path, line, "http-link", message, "warning")];
    }),
  );

function checkReviews(file: FaqContentFile, today: string): readonly Problem[] {
  const { owner, review_by: reviewBy, entries } = file.content;
  const reviews = [
    { path: ["review_by"], day: reviewBy, who: owner },
    ...entries.map((entry, index) => ({
      path: ["entries", index, "review_by"],
      day: entry.review_by,
      who: entry.owner ?? owner,
    })),
  ];
  return reviews.flatMap(({ path, day, who }) => {
    if (day === undefined || day >= today) return [];
    const by = who === undefined ? day : `${day} (owner: ${who})`;
    const message = `This was to be read again by ${by}. Read it, mend it, and set a new day.`;
    return [file.problem("warning", path, "review-overdue", message)];
  });
}

function checkDates(file: FaqContentFile, today: string): readonly Problem[] {
  return file.content.entries.flatMap((entry, index) => {
    if (!hasPassed(entry, today)) return [];
    const message = `The entry held until ${entry.valid_until} and is not answered any more. Set a new day, or remove the entry.`;
    return [file.problem("warning", ["entries", index, "valid_until"], "expired", message)];
  });
}
