import type { Language } from "../../shared/language.ts";

interface Correcting {
  readonly wrong: string;
  readonly change: string;
  readonly rightBy: (title: string, name: string) => string;
  readonly noneBy: (name: string) => string;
  readonly title: string;
  readonly text: string;
  readonly search: string;
  readonly list: string;
  readonly nothing: (words: string) => string;
  readonly more: string;
  readonly unread: string;
  readonly none: string;
  readonly act: string;
}

/** How an agent says which answer would have been right. */
export const correcting: Readonly<Record<Language, Correcting>> = {
  fi: {
    wrong: "Väärä vastaus?",
    change: "Muuta",
    rightBy: (title, name) => `Oikea vastaus: ${title} (${name})`,
    noneBy: (name) => `Valmista vastausta ei ole (${name})`,
    title: "Mikä olisi ollut oikea vastaus?",
    text: "Botti oppii tästä. Asiakkaalle ei lähetetä mitään.",
    search: "Hae vastauksia",
    list: "Vastaukset",
    nothing: (words) => `Haulla ”${words}” ei löytynyt vastausta.`,
    more: "Tässä ovat ensimmäiset. Lisää löytyy tarkemmalla haulla.",
    unread: "Vastauksia ei saatu haettua. Jatka kirjoittamista, niin yritetään uudelleen.",
    none: "Valmista vastausta ei ole",
    act: "Tallenna",
  },
  sv: {
    wrong: "Fel svar?",
    change: "Ändra",
    rightBy: (title, name) => `Rätt svar: ${title} (${name})`,
    noneBy: (name) => `Det finns inget färdigt svar (${name})`,
    title: "Vilket svar hade varit rätt?",
    text: "Boten lär sig av det här. Ingenting skickas till kunden.",
    search: "Sök svar",
    list: "Svar",
    nothing: (words) => `Inget svar hittades med ”${words}”.`,
    more: "Det här är de första. Fler hittas med en noggrannare sökning.",
    unread: "Svaren kunde inte hämtas. Fortsätt skriva, så försöker vi igen.",
    none: "Det finns inget färdigt svar",
    act: "Spara",
  },
  en: {
    wrong: "Wrong answer?",
    change: "Change",
    rightBy: (title, name) => `Right answer: ${title} (${name})`,
    noneBy: (name) => `There is no ready answer (${name})`,
    title: "Which answer would have been right?",
    text: "The bot learns from this. Nothing is sent to the customer.",
    search: "Search answers",
    list: "Answers",
    nothing: (words) => `No answer was found for “${words}”.`,
    more: "These are the first ones. A closer search finds more.",
    unread: "The answers could not be read. Go on typing to try again.",
    none: "There is no ready answer",
    act: "Save",
  },
};
