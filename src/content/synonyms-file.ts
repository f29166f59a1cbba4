import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { languageTag, mapOf, oneLine } from "./schemas/parts.ts";
import { readContent } from "./content-file.ts";
import { wholeFile, type Problem } from "./problem.ts";
import { readFolder, type Read } from "./source.ts";

/** The owner's own words by language tag, each with what it stands for. */
export type SynonymsByLanguage = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Where they stand. */
export const synonymsFolder = (flowsDir: string): string => join(flowsDir, "synonyms");

const word = z.string().regex(/^[\p{L}\p{M}\p{N}]{2,}\*?$/u, {
  error: 'must be one word of at least two letters, with a star for any ending, such as "soppari*"',
});

/** flows/synonyms/fi.yaml: words that customers use, each with the FAQ's own words for the same. */
export const synonymsFile = mapOf(word, oneLine, '"soppari*: sopimus"');

/** The files of the folder as they stand; nothing where there is no folder, for nobody needs one. */
export const readSynonyms = (flowsDir: string): Read =>
  existsSync(synonymsFolder(flowsDir)) ? readFolder(synonymsFolder(flowsDir)) : { sources: [], problems: [] };

/** What the files say, each named by its language. */
export function loadSynonyms(read: Read): { synonyms: SynonymsByLanguage; problems: readonly Problem[] } {
  const files = read.sources.map((source) => {
    const tag = basename(source.file, ".yaml");
    if (!languageTag.safeParse(tag).success) {
      const message = `The name ${basename(source.file)} is no language. Name the file by its language, such as "fi.yaml".`;
      return { tag, words: {}, problems: [wholeFile(source.file, "bad-language", message)] };
    }
    const { file, problems } = readContent(source, synonymsFile);
    return { tag, words: file?.content ?? {}, problems };
  });
  return {
    synonyms: Object.fromEntries(files.map(({ tag, words }) => [tag, words])),
    problems: [...read.problems, ...files.flatMap(({ problems }) => problems)],
  };
}
