/** The languages everything of ours is said in, in the order in which they are offered. */
export const languages = ["fi", "sv", "en"] as const;
export type Language = (typeof languages)[number];

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  fi: "Suomi",
  sv: "Svenska",
  en: "English",
};

/** The language a tag such as "sv-FI" means, if it is one of ours. */
export function languageOf(tag: string | null | undefined): Language | null {
  const first = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === first) ?? null;
}
