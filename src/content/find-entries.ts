import { readFaqFile, textsOf } from "./faq-file.ts";
import { readEntryFiles } from "./announcements-file.ts";

/** Finds where the text of an entry in a language stands ("faq/invoices.yaml:12"); null for one that is not in the files. */
export type FindText = (entry: string, language: string, part: "questions" | "not") => string | null;

/** Reads the folder's files as they are now and answers where their texts begin; where a part is missing, its text. */
export function readPlaces(faqDir: string): FindText {
  const places = new Map(
    readEntryFiles(faqDir).sources.flatMap((source) => {
      const { file } = readFaqFile(source);
      if (file === null) return [];
      return textsOf(file).flatMap(({ entry, language, text, path }) =>
        (["questions", "not"] as const).map((part) => {
          const { line } = file.placeOf(text[part] === undefined ? path : [...path, part]);
          return [keyOf(entry.id, language, part), `${file.file}:${line}`] as const;
        }),
      );
    }),
  );
  return (entry, language, part) => places.get(keyOf(entry, language, part)) ?? null;
}

const keyOf = (...parts: readonly string[]): string => parts.join(" ");
