import type { Faq } from "../../domain/faq.ts";
import type { EntryId } from "../../domain/ids.ts";
import type { Language } from "../../domain/language.ts";
import { titleOf } from "../../domain/words/entries.ts";
import type { FindText } from "../find-entries.ts";

/** In which language titles are named, and where texts stand. */
export interface Tongue {
  readonly language: Language;
  readonly faq: Faq;
  readonly findText: FindText;
  readonly flowsDir: string;
}

/** An entry by its id and title. */
export const named = (entry: EntryId, { language, faq }: Tongue): string =>
  `${entry} (${titleOf(entry, { language, faq })})`;
