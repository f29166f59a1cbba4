import type { Language } from "../../shared/language.ts";

const fi = {
  title: "Ohjeet ja vastaukset",
  none: "Tähän ei löytynyt ohjetta eikä vastausta.",
  why: { answered: "botti vastasi tällä", near: "lähellä kysymystä" },
  trial: "kokeilussa",
  trialText: "Kokeilussa: botti ei anna tätä asiakkaille.",
  yours: "Ohje sinulle",
  hidden: "Asiakas ei näe tätä.",
  answer: "Vastaus asiakkaalle",
  wrong: "Ohjeemme oli väärä",
  told: "Huomasi virheen?",
  text: "Tästä tulee tehtävä vastauksen vastuuhenkilölle, ja näet täällä, kun se on korjattu. Asiakkaalle ei lähetetä nyt mitään.",
  which: "Missä vastauksessa virhe on?",
  what: "Mikä on väärin, ja miten pitäisi olla?",
  who: "Kuka sen huomasi?",
  from: {
    agent: "Minä",
    customer: "Asiakas. Hänelle kerrotaan tässä keskustelussa, kun ohje on korjattu.",
  },
  act: "Ilmoita",
  mended: (title: string) => `Ohje on korjattu: ${title}`,
  open: "Avaa keskustelu",
  seen: "Luettu",
};

const sv: typeof fi = {
  title: "Anvisningar och svar",
  none: "Här hittades varken anvisning eller svar.",
  why: { answered: "boten svarade så här", near: "nära frågan" },
  trial: "på prov",
  trialText: "På prov: boten ger inte det här till kunder.",
  yours: "Anvisning till dig",
  hidden: "Kunden ser inte det här.",
  answer: "Svar till kunden",
  wrong: "Vår anvisning var fel",
  told: "Märkte ett fel?",
  text: "Det här blir en uppgift för den som ansvarar för svaret, och du ser här när det är rättat. Ingenting skickas till kunden nu.",
  which: "I vilket svar finns felet?",
  what: "Vad är fel, och hur ska det vara?",
  who: "Vem märkte det?",
  from: {
    agent: "Jag",
    customer: "Kunden. Kunden får veta i det här samtalet när anvisningen är rättad.",
  },
  act: "Anmäl",
  mended: (title) => `Anvisningen är rättad: ${title}`,
  open: "Öppna samtalet",
  seen: "Läst",
};

const en: typeof fi = {
  title: "Guidance and answers",
  none: "No guidance and no answer was found for this.",
  why: { answered: "the bot answered with this", near: "near to the question" },
  trial: "on trial",
  trialText: "On trial: the bot doesn't give this to customers.",
  yours: "Guidance for you",
  hidden: "The customer doesn't see this.",
  answer: "Answer to the customer",
  wrong: "Our guidance was wrong",
  told: "Found a mistake?",
  text: "This becomes a task for whoever looks after the answer, and you see here when it is corrected. Nothing is sent to the customer now.",
  which: "Which answer has the mistake?",
  what: "What is wrong, and how should it be?",
  who: "Who found it?",
  from: {
    agent: "I did",
    customer: "The customer, who is told in this conversation when the guidance is corrected.",
  },
  act: "Report",
  mended: (title) => `The guidance has been corrected: ${title}`,
  open: "Open the conversation",
  seen: "Read",
};

/** What the FAQ tells agents, and how they say that it is wrong. */
export const guidance: Readonly<Record<Language, typeof fi>> = { fi, sv, en };
