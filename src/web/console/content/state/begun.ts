import type { MissedQuestionView } from "../../../../console/protocol.ts";

/** An entry to begin from, with the id that it came with. */
export interface Begun {
  readonly yaml: string;
  readonly id: string;
}

/** What is ready to be pasted into a file, as the entry alone: without its dash and the blanks before every line. */
export function begunOf({ yaml }: Pick<MissedQuestionView, "yaml">): Begun {
  const plain = yaml
    .trimEnd()
    .replace(/^( *)- (?=id:)/m, "$1  ")
    .split("\n");
  const written = plain.filter((line) => line.trim() !== "");
  const indent = Math.min(...written.map((line) => line.search(/\S/)));
  const text = plain.map((line) => line.slice(indent)).join("\n");
  return { yaml: `${text}\n`, id: /^id: *["']?([a-z0-9-]+)/m.exec(text)?.[1] ?? "" };
}

/** The same under another id. */
export const withId = ({ yaml }: Begun, id: string): string => yaml.replace(/^id:.*$/m, `id: ${id}`);
