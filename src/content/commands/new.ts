import { basename, dirname, join, relative, resolve } from "node:path";
import { languages } from "../../domain/language.ts";
import { checkFaq } from "../checks/faq.ts";
import { readFaqFile, type FaqContentFile } from "../faq-file.ts";
import { inWords } from "../import-cases.ts";
import { beginFile, extend, type Extended } from "../new-entry.ts";
import { ContentError, isError, type Problem } from "../problem.ts";
import { idText, oneLine } from "../schemas/parts.ts";
import { readEntryFiles } from "../announcements-file.ts";
import type { Source } from "../source.ts";
import { writeWhole } from "../write-whole.ts";
import { orderOf, readArgs, UsageError, type Command } from "./command.ts";
import { schemaFolder } from "./schema.ts";

const usage = 'npm run faq -- new ID [--file NAME.yaml] [--title "…"] [--faq DIR]';

/** Writes the skeleton of an entry behind the others of a file, or into a new one. Writes nothing that lint has errors for. */
export const newEntry: Command = {
  usage,
  run: (args, world) => {
    const { values, id, title } = readCall(args);
    const { folders, today } = orderOf(world, values.faq);
    const file = fileIn(folders.faqDir, values.file ?? `${id}.yaml`);
    const reads = readAll(folders.faqDir);
    const made = make(file, reads, { id, title });
    const others = reads.flatMap((read) => (read.file.file === file ? [] : read.file));
    refuse(checkFaq([...others, made.file], today, true));
    writeWhole(file, made.text);
    world.write(`${file}:${made.line}:1 now holds "${id}". Write its answer, then: npm run faq -- lint\n`);
    return Promise.resolve(0);
  },
};

function readCall(args: readonly string[]) {
  const options = { file: { type: "string" }, title: { type: "string" }, faq: { type: "string" } } as const;
  const { values, positionals } = readArgs(args, options, usage);
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) throw new UsageError("Name one id.", usage);
  const good = idText.safeParse(id);
  if (!good.success) throw new UsageError(`The id "${id}" ${good.error.issues[0]?.message ?? ""}.`, usage);
  const title = oneLine.safeParse(values.title ?? inWords(id));
  if (!title.success) throw new UsageError(`The title ${title.error.issues[0]?.message ?? ""}.`, usage);
  return { values, id, title: title.data };
}

function fileIn(faqDir: string, named: string): string {
  const within = dirname(named) === "." || resolve(dirname(named)) === resolve(faqDir);
  if (!within) throw new UsageError(`The file must stand in ${faqDir}, where the FAQ is read from.`, usage);
  const name = basename(named);
  if (!name.endsWith(".yaml") || !idText.safeParse(basename(name, ".yaml")).success)
    throw new UsageError(
      `The name ${name} must be small letters, digits and dashes, and end in .yaml.`,
      usage,
    );
  return join(faqDir, name);
}

interface ReadFile {
  readonly source: Source;
  readonly file: FaqContentFile;
}

function readAll(faqDir: string): readonly ReadFile[] {
  const { sources, problems } = readEntryFiles(faqDir);
  const reads = sources.map((source) => ({ source, ...readFaqFile(source) }));
  refuse([...problems, ...reads.flatMap((read) => read.problems)]);
  return reads.flatMap(({ source, file }) => (file === null ? [] : { source, file }));
}

function make(
  file: string,
  reads: readonly ReadFile[],
  entry: { readonly id: string; readonly title: string },
): Extended {
  const read = reads.find(({ source }) => source.file === file);
  const made =
    read === undefined
      ? beginFile(file, { ...entry, language: languages[0] }, schemaFrom(file))
      : extend(read.source, read.file, { ...entry, language: Object.keys(read.file.content.title)[0] ?? "" });
  if ("severity" in made) throw new ContentError([made]);
  return made;
}

/** The way from a file to its schema, as editors want it. */
const schemaFrom = (file: string): string =>
  relative(resolve(dirname(file)), join(schemaFolder, "faq.json")).replaceAll("\\", "/");

function refuse(problems: readonly Problem[]): void {
  const errors = problems.filter(isError);
  if (errors.length > 0) throw new ContentError(errors);
}
