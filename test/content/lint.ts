import { basename } from "node:path";
import { loadContent } from "../../src/content/load.ts";
import { anyFlows, folderWith } from "./folders.ts";

/** The day of all tests: reviews are judged by it. */
export const today = "2026-11-25";

/** Every problem of a folder with these files as "file:line:column code", and the messages. */
export function lint(files: Readonly<Record<string, string | Uint8Array>>) {
  const { content, problems } = loadContent({ faqDir: folderWith(files), flowsDir: anyFlows() }, today);
  const places = problems.map(
    ({ file, line, column, severity, code }) => `${basename(file)}:${line}:${column} ${severity} ${code}`,
  );
  return { content, places, messages: problems.map(({ message }) => message) };
}

/** A FAQ file with one entry, "due-date", whose Finnish text has these lines. */
export const entry = (lines: string) =>
  `title: { fi: Laskut }\nentries:\n  - id: due-date\n    texts:\n      fi:\n${lines}`;
/** The lines of a text beneath its title. */
export const rest = "        questions: [ Milloin? ]\n        answer: Heti.\n";
