import type { Entry } from "../domain/faq.ts";
import { fold } from "../domain/matching/text.ts";

/** Makes the test whether every one of the words stands somewhere in some texts, whatever their case and accents. */
export function makeFindWords(q: string): (texts: readonly string[]) => boolean {
  const wanted = plain(q)
    .split(/\s+/)
    .filter((word) => word !== "");
  return (texts) => {
    const all = texts.map(plain);
    return wanted.every((word) => all.some((text) => text.includes(word)));
  };
}

const plain = (text: string): string => fold(text.toLowerCase());

export const titlesOf = ({ texts }: Entry): readonly string[] =>
  Object.values(texts).map(({ title }) => title);
export const textsOf = ({ texts }: Entry): readonly string[] =>
  Object.values(texts).flatMap(({ title, questions }) => [title, ...questions]);
