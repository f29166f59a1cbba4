/** What the variables of a line stand for; one that has no source is simply not there. */
export type Variables = Readonly<Partial<Record<string, string>>>;

/**
 * A line with its variables put in. A sentence that names a variable without a source is left out whole: better one
 * sentence less than a guess. Answers "" when no sentence can be said.
 */
export function fill(line: string, variables: Variables): string {
  return line
    .split(/(?<=[.?!])\s+/)
    .filter((sentence) => variablesOf(sentence).every((name) => variables[name] !== undefined))
    .map((sentence) => sentence.replace(/\{([\w-]+)\}/g, (_all, name: string) => variables[name] ?? ""))
    .join(" ");
}

/** The variables a line names, in order. */
export const variablesOf = (line: string): readonly string[] =>
  [...line.matchAll(/\{([\w-]+)\}/g)].map((found) => found[1] ?? "");
