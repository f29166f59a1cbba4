import type { Language } from "../../shared/language.ts";

const fi = {
  list: "Pitkään auki, ja syy puuttuu",
  since: (time: string) => `Syytä ei ole kerrottu: ${time}`,
  last: (text: string, by: string) => `Viimeksi ${by}: ${text}`,
  title: "Miksi vielä auki",
  field: "Kirjoita syy (asiakas ei näe sitä)",
  act: "Tallenna syy",
};

const sv: typeof fi = {
  list: "Länge öppna, och orsaken saknas",
  since: (time) => `Ingen orsak har angetts: ${time}`,
  last: (text, by) => `Senast ${by}: ${text}`,
  title: "Varför ännu öppet",
  field: "Skriv orsaken (kunden ser den inte)",
  act: "Spara orsaken",
};

const en: typeof fi = {
  list: "Open for long, and the reason is missing",
  since: (time) => `No reason given for ${time}`,
  last: (text, by) => `Last by ${by}: ${text}`,
  title: "Why still open",
  field: "Write the reason (the customer doesn't see it)",
  act: "Save the reason",
};

/** Why matters that have been open for long still are. */
export const whyOpen: Readonly<Record<Language, typeof fi>> = { fi, sv, en };
