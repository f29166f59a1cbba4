import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCases } from "../cases.ts";
import { gather } from "../import-cases.ts";
import { ContentError, wholeFile } from "../problem.ts";
import { languageTag } from "../schema.ts";
import { maxBytes } from "../source.ts";
import { writeFaq } from "../write-faq.ts";
import { readArgs, UsageError, type Command } from "./command.ts";

const usage = "npm run faq -- import FILE.csv --lang fi --out DIR";

/** Makes FAQ files without answers from labelled messages. Never writes into a folder that holds anything. */
export const importCases: Command = {
  usage,
  run: async (args, world) => {
    const { file, language, dir } = readCall(args);
    const { entries, skipped, problems } = gather(readCases(file), file);
    if (problems.length > 0) throw new ContentError(problems);
    if (entries.length === 0)
      throw new ContentError([
        wholeFile(
          file,
          "nothing-imported",
          "No message has a label that becomes an entry. Name another file.",
        ),
      ]);
    const files = writeFaq(entries, language);
    const tooBig = files.find(({ text }) => Buffer.byteLength(text) > maxBytes);
    if (tooBig !== undefined)
      throw new ContentError([
        wholeFile(
          file,
          "entry-too-big",
          `One label has more messages than a file of ${maxBytes} bytes holds. Keep the most telling ones.`,
        ),
      ]);
    mkdirSync(dir, { recursive: true });
    for (const { name, text } of files) writeFileSync(join(dir, name), text, { flag: "wx" });
    const questions = entries.reduce((sum, entry) => sum + entry.questions.length, 0);
    world.write(
      `${entries.length} entries with ${questions} questions written to ${files.map(({ name }) => join(dir, name)).join(", ")}\n`,
    );
    world.write(`${skipped} lines left out (no entry, or empty)\n`);
    world.write(`The entries have no answers yet: each title stands as the answer until you write one.\n`);
    return 0;
  },
};

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
  if (!isEmpty(values.out))
    throw new UsageError(
      `--out ${values.out} must be a new or an empty folder, so that nothing is overwritten.`,
      usage,
    );
  return { file, language: language.data, dir: values.out };
}

function isEmpty(dir: string): boolean {
  try {
    return readdirSync(dir).length === 0;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ENOENT";
  }
}
