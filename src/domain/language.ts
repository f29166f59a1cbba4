/** The languages the house itself speaks, first choice first. */
export const languages = ["fi", "sv", "en"] as const;
export type Language = (typeof languages)[number];

/** The house language that a locale ("sv-FI", "en_GB", "fi") asks for, or null when it asks for none of them. */
export function languageOf(locale: string | null): Language | null {
  const tag = locale?.toLowerCase().split(/[-_]/)[0];
  return languages.find((language) => language === tag) ?? null;
}
