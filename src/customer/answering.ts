import { type Language, languageOf, languages } from "../domain/language.ts";
import type { Asked } from "../http/route.ts";

/** A text as it goes over the wire. */
export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The language that was asked for, else the first of the browser's that the house speaks, else the house's first. */
export function languageFor(lang: string | undefined, asked: Pick<Asked, "header">): Language {
  const wanted = [lang ?? "", ...(asked.header("accept-language") ?? "").split(",")];
  const spoken = wanted.map((tag) => languageOf(tag.split(";")[0]?.trim() ?? null));
  return spoken.find((language) => language !== null) ?? languages[0];
}
