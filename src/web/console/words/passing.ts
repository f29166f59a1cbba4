import type { Language } from "../../shared/language.ts";

const fi = {
  open: "Siirrä",
  title: "Kenelle asia siirretään?",
  queue: "Jonoon, kenelle tahansa",
  has: (n: number) => (n === 1 ? "1 asia" : `${n} asiaa`),
  away: "ei paikalla",
  note: "Huomautus jatkajalle (asiakas ei näe sitä)",
  told: "Asiakkaalle kerrotaan, missä hänen asiansa on nyt.",
  act: "Siirrä asia",
  handOvers: (n: number) => (n === 1 ? "Hoitaja vaihtunut kerran" : `Hoitaja vaihtunut ${n} kertaa`),
  problems: {
    "unknown-agent": "Tätä työtoveria ei löydy. Valitse toinen.",
    "agent-away": "Työtoveri ei ole enää paikalla. Valitse toinen, tai jono.",
  } as Readonly<Record<string, string>>,
};

const sv: typeof fi = {
  open: "Överför",
  title: "Till vem överförs ärendet?",
  queue: "Till kön, till vem som helst",
  has: (n) => (n === 1 ? "1 ärende" : `${n} ärenden`),
  away: "inte på plats",
  note: "Anteckning till den som fortsätter (kunden ser den inte)",
  told: "Kunden får veta var ärendet är nu.",
  act: "Överför ärendet",
  handOvers: (n) => (n === 1 ? "Bytt medarbetare en gång" : `Bytt medarbetare ${n} gånger`),
  problems: {
    "unknown-agent": "Den här kollegan finns inte. Välj en annan.",
    "agent-away": "Kollegan är inte längre på plats. Välj en annan, eller kön.",
  },
};

const en: typeof fi = {
  open: "Transfer",
  title: "Who gets the matter?",
  queue: "The queue, for anyone",
  has: (n) => (n === 1 ? "1 matter" : `${n} matters`),
  away: "not at work",
  note: "Note for who goes on (the customer doesn't see it)",
  told: "The customer is told where the matter is now.",
  act: "Transfer the matter",
  handOvers: (n) => (n === 1 ? "Changed hands once" : `Changed hands ${n} times`),
  problems: {
    "unknown-agent": "There is no such colleague. Choose another.",
    "agent-away": "The colleague is no longer at work. Choose another, or the queue.",
  },
};

/** How a matter goes to a colleague or to the queue. */
export const passing: Readonly<Record<Language, typeof fi>> = { fi, sv, en };
