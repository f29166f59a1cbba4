import { isDeepStrictEqual } from "node:util";
import { readFaqFile, type FaqContentFile } from "./faq-file.ts";
import { wholeFile, type Problem } from "./problem.ts";
import type { Source } from "./source.ts";
import { writeYaml } from "./write-faq.ts";

export interface NewEntry {
  readonly id: string;
  readonly title: string;
  /** The language of the title; the other texts are left to the owner. */
  readonly language: string;
}

/** A file's text with the entry behind those that stand there, everything else as it was, and the line where it begins. */
export interface Extended {
  readonly file: FaqContentFile;
  readonly text: string;
  readonly line: number;
}

/** Puts the skeleton of an entry behind the others of a file, or tells why it can't. */
export function extend(source: Source, before: FaqContentFile, entry: NewEntry): Extended | Problem {
  const newline = source.text.includes("\r\n") ? "\r\n" : "\n";
  const rows = source.text.split(/\r?\n/);
  const { end, indent } = endOfEntries(rows, before);
  const added = skeleton(entry).map((row) => indent + row);
  const rest = rows.slice(end).join("") === "" ? [""] : rows.slice(end);
  const text = [...rows.slice(0, end), "", ...added, ...rest].join(newline);
  const { file } = readFaqFile({ file: source.file, text });
  const isGood = file !== null && isDeepStrictEqual(withoutLast(file), before.content);
  return isGood ? { file, text, line: end + 2 } : notExtended(source.file);
}

/** The row behind the last entry, and how far entries are indented. What stands there by accident shows when it is read again. */
function endOfEntries(rows: readonly string[], { content, placeOf }: FaqContentFile) {
  const last = placeOf(["entries", content.entries.length - 1]).line - 1;
  const dash = rows.slice(0, last + 1).findLast((row) => /^ *- /.test(row)) ?? "";
  const nextKey = rows.findIndex((row, at) => at > last && /^[^\s#-]/.test(row));
  const own = nextKey < 0 ? rows : rows.slice(0, nextKey);
  return {
    end: own.findLastIndex((row) => /^\s*[^\s#]|^\s+#/.test(row)) + 1,
    indent: dash.slice(0, dash.indexOf("-")),
  };
}

const withoutLast = ({ content }: FaqContentFile): FaqContentFile["content"] => ({
  ...content,
  entries: content.entries.slice(0, -1),
});

const notExtended = (file: string): Problem =>
  wholeFile(
    file,
    "not-extended",
    'Nothing was written: its entries are not a list with a "- " for each. Write them so, or name another file.',
  );

/** A new file that holds the entry alone. `schema` is the way from it to the schema that editors use. */
export function beginFile(name: string, entry: NewEntry, schema: string): Extended | Problem {
  const head = [
    `# yaml-language-server: $schema=${schema}`,
    "title:",
    `  ${entry.language}: ${quoted(entry.title)}`,
    "# owner: who reads this again, and until when",
    "# review_by: 2030-01-31",
    "entries:",
  ];
  const text = [...head, ...skeleton(entry).map((row) => `  ${row}`), ""].join("\n");
  const { file, problems } = readFaqFile({ file: name, text });
  return file === null ? (problems[0] ?? notExtended(name)) : { file, text, line: head.length + 1 };
}

/** Good as it stands, and met by no customer, so that the owner may save it half done. */
const skeleton = ({ id, title, language }: NewEntry): readonly string[] => [
  `- id: ${id}`,
  "  trial: true # take this line away when the answer is ready: customers don't meet the entry before",
  "  # then: [another-entry] # what customers often need next",
  "  # guidance:",
  `  #   ${language}: For agents alone, how far they may go and who decides.`,
  "  texts:",
  `    ${language}:`,
  `      title: ${quoted(title)}`,
  "      questions: # how customers ask it, in their own words, 5 or more",
  `        - ${quoted(title)}`,
  "      # not:",
  "      #   - A message that looks alike and belongs elsewhere",
  "      # answer: |",
  "      #   The fact first. Then what to do, with a [link](https://a.example).",
  "      # tests:",
  "      #   - Other words that must lead here",
];

const quoted = (text: string): string => writeYaml(text).trim();
