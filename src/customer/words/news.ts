import type { Language } from "../../domain/language.ts";

/** What the customer's page tells of known problems. */
export interface NewsWords {
  readonly unnamed: string;
  readonly whenFixed: string;
  readonly next: (due: string) => string;
  readonly late: (due: string) => string;
}

export const newsWords: Readonly<Record<Language, NewsWords>> = {
  fi: {
    unnamed: "Vika, josta kysyit",
    whenFixed: "Saat viestin keskusteluun, kun asia on korjattu.",
    next: (due) => `Seuraava tieto tulee ${due} mennessä.`,
    late: (due) => `Lupasimme tietoa ${due} mennessä, eikä sitä vielä ole. Pahoittelemme.`,
  },
  sv: {
    unnamed: "Felet du frågade om",
    whenFixed: "Du får ett meddelande i chatten när det är åtgärdat.",
    next: (due) => `Nästa besked kommer senast ${due}.`,
    late: (due) => `Vi lovade besked senast ${due} och har ännu inget. Vi beklagar.`,
  },
  en: {
    unnamed: "The fault you asked about",
    whenFixed: "You will get a message in the chat when it is fixed.",
    next: (due) => `The next update comes by ${due}.`,
    late: (due) => `We promised an update by ${due} and don't have one yet. We are sorry.`,
  },
};
