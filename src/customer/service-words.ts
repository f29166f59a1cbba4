import type { Language } from "../domain/language.ts";
import type { ChannelRole } from "../domain/service/service.ts";

/** The page's own words; what it tells comes from the description. */
export interface ServiceWords {
  readonly title: string;
  readonly open: string;
  readonly closed: string;
  readonly opens: (time: string) => string;
  readonly until: (time: string) => string;
  readonly closes: (time: string) => string;
  readonly reason: (reason: string) => string;
  readonly bot: string;
  readonly secrets: string;
  /** What stands before the address of the safe place. */
  readonly safe: string;
  readonly covers: string;
  readonly notOurs: string;
  readonly looksAfter: (who: string) => string;
  readonly hours: string;
  readonly days: string;
  readonly answersIn: Readonly<Record<Language, string>>;
  readonly clock: (hours: string) => string;
  readonly shut: string;
  readonly different: string;
  readonly today: (hours: string) => string;
  readonly why: string;
  readonly channels: string;
  readonly roles: Readonly<Record<ChannelRole, string>>;
  readonly firstWord: (minutes: number) => string;
  readonly languages: string;
  readonly whole: string;
}

const fi: ServiceWords = {
  title: "Palvelu",
  open: "Asiakaspalvelu on nyt auki.",
  closed: "Asiakaspalvelu on nyt kiinni.",
  opens: (time) => `Se avautuu ${time}.`,
  until: (time) => `Se sulkeutuu ${time}.`,
  closes: (time) => `Se sulkeutuu poikkeuksellisesti ${time}.`,
  reason: (reason) => `Syy: ${reason}.`,
  bot: "Botti vastaa chatissa kellon ympäri.",
  secrets: "Älä lähetä chatissa henkilötunnusta äläkä korttitietoja: emme käsittele niitä siellä.",
  safe: "Turvallinen paikka:",
  covers: "Mitä hoidamme",
  notOurs: "Mikä ei kuulu meille",
  looksAfter: (who) => `Asiaa hoitaa ${who}`,
  hours: "Milloin ihminen vastaa",
  days: "Päivät",
  answersIn: { fi: "Suomeksi", sv: "Ruotsiksi", en: "Englanniksi" },
  clock: (hours) => `klo ${hours}`,
  shut: "kiinni",
  different: "Poikkeavat päivät",
  today: (hours) => `Tänään poikkeuksellisesti ${hours}`,
  why: "Syy",
  channels: "Miten meidät tavoittaa",
  roles: {
    solve: "Asia hoidetaan täällä.",
    guide: "Neuvomme, missä asia hoidetaan.",
    feedback: "Täällä otamme palautetta vastaan.",
  },
  firstWord: (minutes) => `Ihminen vastaa aukioloaikana ${minutes} minuutissa.`,
  languages: "Kieli",
  whole: "Poikkeavat päivät ja muut yhteystavat",
};

const sv: ServiceWords = {
  title: "Service",
  open: "Kundtjänsten är öppen nu.",
  closed: "Kundtjänsten är stängd nu.",
  opens: (time) => `Den öppnar ${time}.`,
  until: (time) => `Den stänger ${time}.`,
  closes: (time) => `Den stänger undantagsvis ${time}.`,
  reason: (reason) => `Orsak: ${reason}.`,
  bot: "Boten svarar i chatten dygnet runt.",
  secrets: "Skicka inte personbeteckning eller kortuppgifter i chatten: vi behandlar dem inte där.",
  safe: "Säker plats:",
  covers: "Vad vi sköter",
  notOurs: "Vad vi inte sköter",
  looksAfter: (who) => `Ärendet sköts av ${who}`,
  hours: "När en människa svarar",
  days: "Dagar",
  answersIn: { fi: "På finska", sv: "På svenska", en: "På engelska" },
  clock: (hours) => `kl. ${hours}`,
  shut: "stängt",
  different: "Avvikande dagar",
  today: (hours) => `I dag undantagsvis ${hours}`,
  why: "Orsak",
  channels: "Hur du når oss",
  roles: {
    solve: "Här sköts ditt ärende.",
    guide: "Vi visar var ärendet sköts.",
    feedback: "Här tar vi emot respons.",
  },
  firstWord: (minutes) => `Under öppettiderna svarar en människa inom ${minutes} minuter.`,
  languages: "Språk",
  whole: "Avvikande dagar och andra sätt att nå oss",
};

const en: ServiceWords = {
  title: "Service",
  open: "Customer service is open now.",
  closed: "Customer service is closed now.",
  opens: (time) => `It opens ${time}.`,
  until: (time) => `It closes ${time}.`,
  closes: (time) => `Exceptionally, it closes ${time}.`,
  reason: (reason) => `Reason: ${reason}.`,
  bot: "The bot answers in the chat around the clock.",
  secrets: "Don't send a personal identity code or card details in the chat: we don't handle them there.",
  safe: "Safe place:",
  covers: "What we look after",
  notOurs: "What isn't ours",
  looksAfter: (who) => `Looked after by ${who}`,
  hours: "When a person answers",
  days: "Days",
  answersIn: { fi: "In Finnish", sv: "In Swedish", en: "In English" },
  clock: (hours) => hours,
  shut: "closed",
  different: "Days that differ",
  today: (hours) => `Today, exceptionally: ${hours}`,
  why: "Reason",
  channels: "How to reach us",
  roles: {
    solve: "Your matter is dealt with here.",
    guide: "We show you where it is dealt with.",
    feedback: "We take your feedback here.",
  },
  firstWord: (minutes) => `During opening hours a person answers within ${minutes} minutes.`,
  languages: "Language",
  whole: "Days that differ, and other ways to reach us",
};

export const serviceWords: Readonly<Record<Language, ServiceWords>> = { fi, sv, en };

/** Each language by its own name. */
export const languageNames: Readonly<Record<Language, string>> = {
  fi: "Suomeksi",
  sv: "På svenska",
  en: "In English",
};
