import { stringify } from "yaml";
import { inWords, type Gathered } from "./import-cases.ts";
import { maxBytes } from "./source.ts";

export interface WrittenFile {
  readonly name: string;
  readonly text: string;
}

/** FAQ files with these entries, as few as the size of a file allows. */
export function writeFaq(entries: readonly Gathered[], language: string): readonly WrittenFile[] {
  const head = `${writeYaml({ title: { [language]: "Imported" } })}entries:\n`;
  const texts: string[] = [];
  for (const entry of entries) {
    const written = writeEntry(entry, language);
    const last = texts.at(-1);
    if (last !== undefined && Buffer.byteLength(last + written) <= maxBytes)
      texts[texts.length - 1] = last + written;
    else texts.push(head + written);
  }
  return texts.map((text, at) => ({
    name: texts.length === 1 ? "imported.yaml" : `imported-${at + 1}.yaml`,
    text,
  }));
}

function writeEntry({ id, label, questions }: Gathered, language: string): string {
  const entry = [{ id, texts: { [language]: { title: inWords(label), questions } } }];
  return writeYaml(entry).replace(/^/gm, "  ").trimEnd() + "\n";
}

/** Quotes also what older YAML would take for something else than text ("no", "12:30"). */
const writeYaml = (value: unknown): string => stringify(value, { lineWidth: 0, compat: "yaml-1.1" });
