import type { FaqFileEntry } from "../schemas/faq.ts";
import { textsOf, type FaqContentFile, type WrittenText } from "../faq-file.ts";
import type { Problem } from "../problem.ts";
import { isDated, overlap } from "../validity.ts";

/** Something that should stand once in all files. */
interface Mention {
  readonly file: FaqContentFile;
  readonly path: readonly PropertyKey[];
  /** Mentions with the same key are doubles of each other. */
  readonly key: string;
  readonly entry: FaqFileEntry;
  readonly words: string;
  /** Whether it may stand once only, whatever the dates of its entry. */
  readonly forEver: boolean;
}

/** Ids, titles and questions that stand twice, told where they stand again. */
export function findDoubles(files: readonly FaqContentFile[]): readonly Problem[] {
  return [
    ...again(files.flatMap(ids), ({ file, path, words }, where) => [
      file.problem(
        "error",
        path,
        "duplicate-id",
        `The id "${words}" is already used in ${where}. Give one of them another id.`,
      ),
    ]),
    // A customer's tap comes back as the title's words, so that two alike could not be told apart.
    ...again(files.flatMap(titles), ({ file, path, words }, where) => [
      file.problem(
        "error",
        path,
        "duplicate-title",
        `The title "${words}" is already used in ${where}. Give each entry a title of its own.`,
      ),
    ]),
    ...again(files.flatMap(questions), ({ file, path, entry }, where, first) =>
      first.entry.id === entry.id ? [] : [sharedQuestion(file, path, entry, where, first)],
    ),
  ];
}

function again(
  mentions: readonly Mention[],
  tell: (mention: Mention, where: string, first: Mention) => readonly Problem[],
): readonly Problem[] {
  const firsts = new Map<string, Mention[]>();
  return mentions.flatMap((mention) => {
    const before = firsts.get(mention.key) ?? [];
    const first = before.find((earlier) => clash(earlier, mention));
    if (first !== undefined)
      return tell(mention, `${first.file.file}:${first.file.placeOf(first.path).line}`, first);
    firsts.set(mention.key, [...before, mention]);
    return [];
  });
}

/** Entries whose dates never meet may say the same: each has its time. Ids are for ever. */
const clash = (one: Mention, other: Mention): boolean => one.forEver || overlap(one.entry, other.entry);

function sharedQuestion(
  file: FaqContentFile,
  path: readonly PropertyKey[],
  entry: FaqFileEntry,
  where: string,
  first: Mention,
): Problem {
  const same = `The entry "${first.entry.id}" (${where}) has the same question`;
  return isDated(entry) || isDated(first.entry)
    ? file.problem(
        "warning",
        path,
        "overlapping-dates",
        `${same} and holds on the same days. Give them dates that do not meet, or leave the question in one.`,
      )
    : file.problem("warning", path, "duplicate-question", `${same}. Leave it only where its answer is.`);
}

const ids = (file: FaqContentFile): readonly Mention[] =>
  file.content.entries.map((entry, index) => ({
    file,
    path: ["entries", index, "id"],
    key: entry.id,
    entry,
    words: entry.id,
    forEver: true,
  }));

const titles = (file: FaqContentFile): readonly Mention[] =>
  textsOf(file).map((written) => mention(file, written, written.text.title, ["title"]));

const questions = (file: FaqContentFile): readonly Mention[] =>
  textsOf(file).flatMap((written) =>
    written.text.questions.map((question, item) => mention(file, written, question, ["questions", item])),
  );

const mention = (
  file: FaqContentFile,
  { entry, language, path }: WrittenText,
  words: string,
  rest: readonly PropertyKey[],
): Mention => ({
  file,
  path: [...path, ...rest],
  key: `${language} ${alike(words)}`,
  entry,
  words,
  forEver: false,
});

/** Two wordings that differ only in case, spaces or the mark at the end are the same to a customer. */
const alike = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[\s.!?]+$/, "");
