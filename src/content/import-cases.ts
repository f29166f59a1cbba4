import { idOfLabel, labelsWithoutEntry, type Case } from "./cases.ts";
import type { Problem } from "./problem.ts";

/** Labelled messages gathered to what an entry needs. */
export interface Gathered {
  readonly id: string;
  /** The label as it first stood, and on which line. */
  readonly label: string;
  readonly line: number;
  readonly questions: readonly string[];
}

export interface Gathering {
  readonly entries: readonly Gathered[];
  /** Messages left out: the label is no entry, or the sentence is empty. */
  readonly skipped: number;
  readonly problems: readonly Problem[];
}

/** Gathers messages by label, in the order of first labels. Labels that differ only in case or separators are one entry. */
export function gather(cases: readonly Case[], file: string): Gathering {
  const wanted = cases
    .map((one) => ({ ...one, sentence: inOneLine(one.sentence) }))
    .filter(({ sentence, label }) => sentence !== "" && !labelsWithoutEntry.has(label));
  const entries = new Map<string, Gathered & { readonly questions: string[] }>();
  const problems: Problem[] = [];
  for (const { line, sentence, label } of wanted) {
    const id = idOfLabel(label);
    const entry = entries.get(id) ?? { id, label, line, questions: [] };
    const message = refusal(label, entry);
    if (message === null) entries.set(id, entry).get(id)?.questions.push(sentence);
    else problems.push({ file, line, column: 1, severity: "error", code: "bad-label", message });
  }
  return { entries: [...entries.values()], skipped: cases.length - wanted.length, problems };
}

function refusal(label: string, entry: Gathered): string | null {
  if (entry.id === "")
    return `The label "${label}" holds no letter a-z or digit to make an id of. Rename it.`;
  if (inWords(label).toLowerCase() === inWords(entry.label).toLowerCase()) return null;
  return `The labels "${label}" and "${entry.label}" (line ${entry.line}) would both become the id "${entry.id}". Rename one of them.`;
}

/** A label as a title: "EXCHANGE_POLICY" is "Exchange policy". */
export function inWords(label: string): string {
  const words = label
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Line breaks and invisible characters say nothing in a question. */
const inOneLine = (sentence: string): string => sentence.replace(/[\s\p{Cc}]+/gu, " ").trim();
