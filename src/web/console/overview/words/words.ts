import type { Language } from "../../../shared/language.ts";
import { type Words, fi } from "./fi.ts";
import { en } from "./en.ts";
import { sv } from "./sv.ts";

/** What the overview says, in each language. */
export const words: Readonly<Record<Language, Words>> = { fi, sv, en };
