import { fold } from "../../matching/text.ts";

/** One sentence in lower case without dots and accents, as long as it stands in the text: places in one are places in the other. */
export interface Sentence {
  readonly start: number;
  readonly plain: string;
  readonly question: boolean;
}

/** A dot ends a sentence unless it belongs to a date, a time or a short form: "25.11. klo 14.30", "kl. 14", "2 p.m. today". */
const end =
  /(?<!\b(?:kl|tel|nr|esim|mm|ev|t\.ex|bl\.a|a\.m|p\.m)|\d)[.!]+(?=\s|$)|\d[.!]+(?=\s+\p{Lu}|\s*$)|\?+|\n+/gu;

/** The sentences of a text, in its order. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { index, 0: mark } of [...text.matchAll(end), { index: text.length, 0: "" }]) {
    const to = index + mark.length;
    const written = text.slice(from, to);
    const start = from + written.length - written.trimStart().length;
    if (written.trim() !== "")
      sentences.push({ start, plain: plainOf(text.slice(start, to)), question: mark.includes("?") });
    from = to;
  }
  return sentences;
}

/** What is compared: each unit of the text stays one, so that places agree. */
const plainOf = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => plainUnit(text[at] ?? "")).join("");

function plainUnit(unit: string): string {
  if (unit === "’" || unit === "´" || unit === "`") return "'";
  const plain = fold(unit.toLowerCase());
  return plain.length === 1 ? plain : unit;
}
