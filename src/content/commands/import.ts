import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCases } from "../cases.ts";
import { gather, type Gathered } from "../import-cases.ts";
import { ContentError, wholeFile } from "../problem.ts";
import { languageTag } from "../schemas/parts.ts";
import { maxBytes } from "../source.ts";
import { writeFaq } from "../write-faq.ts";
import { readArgs, UsageError, type Command } from "./command.ts";

const usage = "npm run faq -- import FILE.csv --lang fi --out DIR";

/** Makes FAQ files without answers from labelled messages. Never writes into a folder that holds anything. */
export const importCases: Command = {
  usage,
  run: async (args, world) => {
    const { file, language, dir } = readCall(args);
    if (!isNewOrEmpty(dir))
      refuse(dir, "not-empty", "This is not a new or an empty folder, so nothing was written. Name another.");
    const { entries, skipped, problems } = gather(readCases(file), file);
    if (problems.length > 0) throw new ContentError(problems);
    if (entries.length === 0)
      refuse(file, "nothing-imported", "No message here belongs to an entry. Name another file.");
    const files = writeFaq(entries, language);
    if (files.some(({ text }) => Buffer.byteLength(text) > maxBytes))
      refuse(
        file,
        "entry-too-big",
        `One label has more messages than a file of ${maxBytes} bytes holds. Keep fewer.`,
      );
    mkdirSync(dir, { recursive: true });
    for (const { name, text } of files) writeFileSync(join(dir, name), text, { flag: "wx" });
    world.write(
      summary(
        entries,
        skipped,
        files.map(({ name }) => join(dir, name)),
      ),
    );
    return 0;
  },
};

function summary(entries: readonly Gathered[], skipped: number, files: readonly string[]): string {
  const questions = entries.reduce((sum, entry) => sum + entry.questions.length, 0);
  return [
    `${entries.length} entries with ${questions} questions written to ${files.join(", ")}`,
    `${skipped} lines left out (no entry, or empty)`,
    "The entries have no answers yet: each title stands as the answer until you write one.\n",
  ].join("\n");
}

function refuse(file: string, code: string, message: string): never {
  throw new ContentError([wholeFile(file, code, message)]);
}

function readCall(args: readonly string[]) {
  const options = { lang: { type: "string" }, out: { type: "string" } } as const;
  const { values, positionals } = readArgs(args, options, usage);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError("Name one CSV file.", usage);
  if (values.lang === undefined || values.out === undefined)
    throw new UsageError("--lang and --out are both needed.", usage);
  const language = languageTag.safeParse(values.lang);
  if (!language.success)
    throw new UsageError(`--lang ${language.error.issues[0]?.message ?? "is wrong"}.`, usage);
  return { file, language: language.data, dir: values.out };
}

function isNewOrEmpty(dir: string): boolean {
  try {
    return readdirSync(dir).length === 0;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ENOENT";
  }
}
