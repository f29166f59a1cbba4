import { textsOf, type FaqContentFile, type WrittenText } from "./faq-file.ts";
import type { Problem } from "./problem.ts";

/** Something that should stand once in all files. */
interface Mention {
  readonly file: FaqContentFile;
  readonly path: readonly PropertyKey[];
  /** Mentions with the same key are doubles of each other. */
  readonly key: string;
  readonly entry: string;
  readonly words: string;
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
      first.entry === entry
        ? []
        : [
            file.problem(
              "warning",
              path,
              "duplicate-question",
              `The entry "${first.entry}" (${where}) has the same question. Leave it only where its answer is.`,
            ),
          ],
    ),
  ];
}

function again(
  mentions: readonly Mention[],
  tell: (mention: Mention, where: string, first: Mention) => readonly Problem[],
): readonly Problem[] {
  const firsts = new Map<string, Mention>();
  return mentions.flatMap((mention) => {
    const first = firsts.get(mention.key);
    if (first !== undefined)
      return tell(mention, `${first.file.file}:${first.file.placeOf(first.path).line}`, first);
    firsts.set(mention.key, mention);
    return [];
  });
}

const ids = (file: FaqContentFile): readonly Mention[] =>
  file.content.entries.map(({ id }, index) => ({
    file,
    path: ["entries", index, "id"],
    key: id,
    entry: id,
    words: id,
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
  entry: entry.id,
  words,
});

/** Two wordings that differ only in case, spaces or the mark at the end are the same to a customer. */
const alike = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[\s.!?]+$/, "");
