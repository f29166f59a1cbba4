import type { Language } from "../../shared/language.ts";
import { en } from "./en.ts";
import { type Words, fi } from "./fi.ts";
import { sv } from "./sv.ts";

/** The desk's words in each language. */
export const words: Readonly<Record<Language, Words>> = { fi, sv, en };
