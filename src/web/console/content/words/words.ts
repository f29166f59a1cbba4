import { signal } from "@preact/signals";
import type { Language } from "../../../shared/language.ts";
import type { Words } from "./fi.ts";

/** Each language comes by itself: whoever works in one carries none of the others. */
const sources: Readonly<Record<Language, () => Promise<Words>>> = {
  fi: async () => (await import("./fi.ts")).fi,
  sv: async () => (await import("./sv.ts")).sv,
  en: async () => (await import("./en.ts")).en,
};

const loaded = signal<Readonly<Partial<Record<Language, Words>>>>({});

/** Fetches the words of a language, unless they are there. Without a connection what is there goes on. */
export async function loadWords(language: Language): Promise<void> {
  if (loaded.peek()[language] !== undefined) return;
  try {
    const words = await sources[language]();
    loaded.value = { ...loaded.peek(), [language]: words };
  } catch {
    // Chosen again, it is tried again.
  }
}

/** The words in this language, or while those are not there in one that is; null while there are none at all. */
export const wordsIn = (language: Language): Words | null =>
  loaded.value[language] ?? Object.values(loaded.value)[0] ?? null;
