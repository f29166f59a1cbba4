import { basename } from "node:path";
import type { Zone } from "../domain/calendar.ts";
import type { Entry, EntryText } from "../domain/faq.ts";
import { entryId } from "../domain/ids.ts";
import { messengerLimits } from "../domain/messenger-limits.ts";
import { checkMarkdown } from "./checks/markdown.ts";
import { readContent, type ContentFile } from "./content-file.ts";
import { faqFile, type FaqFile, type FaqFileEntry, type FaqFileText } from "./schemas/faq.ts";
import { maxFlaws } from "./yaml/guard.ts";
import type { Problem } from "./problem.ts";
import type { Source } from "./source.ts";
import { spanOf } from "./validity.ts";

export type FaqContentFile = ContentFile<FaqFile>;

/** One text of one entry of a file, with the way to it. */
export interface WrittenText {
  readonly entry: FaqFileEntry;
  readonly language: string;
  readonly text: FaqFileText;
  readonly path: readonly PropertyKey[];
}

/** One file of the FAQ: its shape, and that its answers hold only what every channel can show. */
export function readFaqFile(source: Source): {
  readonly file: FaqContentFile | null;
  readonly problems: readonly Problem[];
} {
  const { file, problems } = readContent(source, faqFile);
  if (file === null) return { file, problems };
  const texts = textsOf(file);
  const found = [
    ...texts.flatMap((text) => checkAnswers(file, text)),
    ...texts.flatMap((text) => longAnswers(file, text)),
  ];
  return { file, problems: found.slice(0, maxFlaws) };
}

/** Every text of every entry, in the order of the file. */
export const textsOf = (file: FaqContentFile): readonly WrittenText[] =>
  file.content.entries.flatMap((entry, index) =>
    Object.entries(entry.texts).map(([language, text]) => ({
      entry,
      language,
      text,
      path: ["entries", index, "texts", language],
    })),
  );

/** The titles of all entries, each with its language before it. */
export const titlesIn = (files: readonly FaqContentFile[]): Set<string> =>
  new Set(files.flatMap(textsOf).map(({ language, text }) => `${language} ${text.title}`));

/** The answers of a text with the way to each: the one for all channels, and those for one. */
export function answersOf({
  text,
  path,
}: WrittenText): readonly (readonly [readonly PropertyKey[], string])[] {
  const answers = Object.entries(text.answer_in ?? {}).map(
    ([channel, answer]) => [[...path, "answer_in", channel], answer] as const,
  );
  return text.answer === undefined ? answers : [[[...path, "answer"], text.answer], ...answers];
}

function checkAnswers(file: FaqContentFile, written: WrittenText): readonly Problem[] {
  return answersOf(written).flatMap(([answerPath, answer]) =>
    checkMarkdown(answer).map(({ line, message }) =>
      file.problemInLine(answerPath, line, "markdown", message),
    ),
  );
}

/** Messenger says its own words of an answer, else those of all. */
const longAnswers = (file: FaqContentFile, written: WrittenText): readonly Problem[] =>
  answersOf(written).flatMap(([path, answer]) => {
    const isSaidThere =
      path.at(-1) === (written.text.answer_in?.["messenger"] === undefined ? "answer" : "messenger");
    if (!isSaidThere || answer.length < messengerLimits.text) return [];
    const message = `The answer has ${answer.length} characters; Messenger takes less than ${messengerLimits.text} in a message. Shorten it, or write a shorter one beneath answer_in: messenger.`;
    return [file.problem("warning", path, "long-answer", message)];
  });

/** The entries of a file as the house knows them. */
export function entriesOf(file: FaqContentFile, zone: Zone): readonly Entry[] {
  const topic = basename(file.file, ".yaml");
  return file.content.entries.map((entry) => ({
    ...datesOf(entry, zone),
    ...careOf(entry, file.content),
    id: entryId(entry.id),
    topic,
    handOver: entry.hand_over ?? "offer",
    followUps: (entry.then ?? []).map(entryId),
    isTrial: entry.trial ?? false,
    guidance: entry.guidance ?? {},
    texts: Object.fromEntries(
      Object.entries(entry.texts).map(([language, text]) => [language, entryText(text)]),
    ),
  }));
}

function datesOf(entry: FaqFileEntry, zone: Zone): Pick<Entry, "valid"> {
  const valid = spanOf(entry, zone);
  return valid === null ? {} : { valid };
}

/** The file's owner and day hold for every entry that has none of its own. */
function careOf(entry: FaqFileEntry, file: FaqFile): Pick<Entry, "owner" | "reviewBy"> {
  const owner = entry.owner ?? file.owner;
  const reviewBy = entry.review_by ?? file.review_by;
  return { ...(owner !== undefined && { owner }), ...(reviewBy !== undefined && { reviewBy }) };
}

const entryText = (text: FaqFileText): EntryText => ({
  title: text.title,
  questions: text.questions,
  not: text.not ?? [],
  answer: text.answer ?? asMarkdown(text.title),
  answerIn: text.answer_in ?? {},
});

/** Plain words as markdown that reads the same. */
const asMarkdown = (words: string): string =>
  words
    .replace(/[\\`*_[\]<&]/g, String.raw`\$&`)
    .replace(/^([#>+-])/, String.raw`\$1`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`);
