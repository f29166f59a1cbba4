import { stringify } from "yaml";
import { maxValues } from "./yaml/guard.ts";
import { inWords, type Gathered } from "./import-cases.ts";
import { maxBytes } from "./source.ts";

export interface WrittenFile {
  readonly name: string;
  readonly text: string;
}

/** FAQ files with these entries, as few as the limits of a file allow. */
export function writeFaq(entries: readonly Gathered[], language: string): readonly WrittenFile[] {
  const head = `${writeYaml({ title: { [language]: "Imported" } })}entries:\n`;
  const files: { text: string; values: number }[] = [];
  for (const entry of entries) {
    const text = writeEntry(entry, language);
    const values = entry.questions.length + keysOfEntry;
    const last = files.at(-1);
    if (
      last !== undefined &&
      Buffer.byteLength(last.text + text) <= maxBytes &&
      last.values + values <= maxValues
    ) {
      last.text += text;
      last.values += values;
    } else files.push({ text: head + text, values: values + keysOfEntry });
  }
  return files.map(({ text }, at) => ({
    name: files.length === 1 ? "imported.yaml" : `imported-${at + 1}.yaml`,
    text,
  }));
}

/** The keys of an entry, and more than those of the head. */
const keysOfEntry = 6;

function writeEntry({ id, label, questions }: Gathered, language: string): string {
  return writeNewEntry(id, language, { title: inWords(label), questions, answer: null });
}

/** One new entry as it stands beneath `entries:`, indented. */
export function writeNewEntry(
  id: string,
  language: string,
  { title, questions, answer }: { title: string; questions: readonly string[]; answer: string | null },
): string {
  const written = answer === null ? { title, questions } : { title, questions, answer };
  return (
    writeYaml([{ id, texts: { [language]: written } }])
      .replace(/^/gm, "  ")
      .trimEnd() + "\n"
  );
}

/** Quotes also what older YAML would take for something else than text ("no", "12:30"). */
export const writeYaml = (value: unknown): string => stringify(value, { lineWidth: 0, compat: "yaml-1.1" });
