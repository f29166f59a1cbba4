import { textsOf, type FaqContentFile, type WrittenText } from "./faq-file.ts";
import type { Place } from "./place.ts";
import type { Problem } from "./problem.ts";
import { lengthOf } from "./schema.ts";

const MAX_TITLE_LENGTH = 40;

/** What is wrong with the files taken together. `today` is a day like "2026-11-25"; `complete` when no file is missing. */
export function checkFaq(
  files: readonly FaqContentFile[],
  today: string,
  complete: boolean,
): readonly Problem[] {
  return [
    ...checkIds(files),
    // An id that seems unknown may stand in the file that could not be read.
    ...(complete ? checkThen(files) : []),
    ...checkTitles(files),
    ...checkQuestions(files),
    ...checkTexts(files),
    ...checkReviews(files, today),
  ];
}

function checkIds(files: readonly FaqContentFile[]): readonly Problem[] {
  const first = new Map<string, string>();
  return files.flatMap((file) =>
    file.content.entries.flatMap(({ id }, index) => {
      const place = file.placeOf(["entries", index, "id"]);
      const other = first.get(id);
      if (other === undefined) first.set(id, `${file.file}:${place.line}`);
      if (other === undefined) return [];
      return [
        error(
          file,
          place,
          "duplicate-id",
          `The id "${id}" is already used in ${other}. Give one of them another id.`,
        ),
      ];
    }),
  );
}

function checkThen(files: readonly FaqContentFile[]): readonly Problem[] {
  const known = new Set(files.flatMap((file) => file.content.entries.map((entry) => entry.id)));
  return files.flatMap((file) =>
    file.content.entries.flatMap((entry, index) =>
      (entry.then ?? []).flatMap((next, item) => {
        if (known.has(next)) return [];
        const place = file.placeOf(["entries", index, "then", item]);
        return [
          error(
            file,
            place,
            "unknown-then",
            `There is no entry "${next}". Mend its spelling, or remove it here.`,
          ),
        ];
      }),
    ),
  );
}

/** A customer's tap comes back as the title's words, so that two alike could not be told apart. */
function checkTitles(files: readonly FaqContentFile[]): readonly Problem[] {
  const first = new Map<string, string>();
  return eachText(files, (file, { language, text, path }) => {
    const key = `${language} ${alike(text.title)}`;
    const place = file.placeOf([...path, "title"]);
    const other = first.get(key);
    if (other !== undefined)
      return [
        error(
          file,
          place,
          "duplicate-title",
          `The title "${text.title}" is already used in ${other}. Give each entry a title of its own.`,
        ),
      ];
    first.set(key, `${file.file}:${place.line}`);
    return [];
  });
}

function checkQuestions(files: readonly FaqContentFile[]): readonly Problem[] {
  const first = new Map<string, { readonly id: string; readonly where: string }>();
  return eachText(files, (file, { entry, language, text, path }) =>
    text.questions.flatMap((question, item) => {
      const key = `${language} ${alike(question)}`;
      const place = file.placeOf([...path, "questions", item]);
      const other = first.get(key);
      if (other === undefined) first.set(key, { id: entry.id, where: `${file.file}:${place.line}` });
      if (other === undefined || other.id === entry.id) return [];
      return [
        warning(
          file,
          place,
          "duplicate-question",
          `The entry "${other.id}" (${other.where}) has the same question. Leave it only where its answer is.`,
        ),
      ];
    }),
  );
}

const checkTexts = (files: readonly FaqContentFile[]): readonly Problem[] =>
  eachText(files, (file, { text, path }) => [
    ...(lengthOf(text.title) > MAX_TITLE_LENGTH
      ? [
          warning(
            file,
            file.placeOf([...path, "title"]),
            "long-title",
            `The title has ${lengthOf(text.title)} characters; more than ${MAX_TITLE_LENGTH} do not fit on a button. Shorten it.`,
          ),
        ]
      : []),
    ...(text.answer === undefined
      ? [
          warning(
            file,
            file.placeOf(path),
            "no-answer",
            `The entry has no answer: its title "${text.title}" stands as the answer. Write an answer.`,
          ),
        ]
      : []),
  ]);

function checkReviews(files: readonly FaqContentFile[], today: string): readonly Problem[] {
  return files.flatMap((file) => {
    const late = (path: readonly PropertyKey[], reviewBy: string | undefined, owner: string | undefined) =>
      reviewBy === undefined || reviewBy >= today
        ? []
        : [
            warning(
              file,
              file.placeOf(path),
              "review-overdue",
              `This was to be read again by ${reviewBy}${owner === undefined ? "" : ` (owner: ${owner})`}. Read it, mend it, and set a new day.`,
            ),
          ];
    const { content } = file;
    return [
      ...late(["review_by"], content.review_by, content.owner),
      ...content.entries.flatMap((entry, index) =>
        late(["entries", index, "review_by"], entry.review_by, entry.owner ?? content.owner),
      ),
    ];
  });
}

const eachText = (
  files: readonly FaqContentFile[],
  check: (file: FaqContentFile, text: WrittenText) => readonly Problem[],
): readonly Problem[] => files.flatMap((file) => textsOf(file).flatMap((text) => check(file, text)));

/** Two wordings that differ only in case, spaces or the mark at the end are the same to a customer. */
const alike = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[\s.!?]+$/, "");

const make =
  (severity: Problem["severity"]) =>
  (file: FaqContentFile, place: Place, code: string, message: string): Problem => ({
    file: file.file,
    ...place,
    severity,
    code,
    message,
  });
const error = make("error");
const warning = make("warning");
