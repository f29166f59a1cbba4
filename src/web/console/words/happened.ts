import type { Language } from "../../shared/language.ts";

const fi = {
  answered: (question: string, answer: string) => `Asiakas kertoi. ${question}: ${answer}`,
  queued: (reason: string) => `${reason}. Asia siirtyi jonoon.`,
  taken: (name: string) => `${name} otti keskustelun.`,
  waited: (wait: string) => `Asiakas odotti ${wait}.`,
  told: "Asiakkaalle kerrottiin:",
  closed: (reason: string) => `Keskustelu suljettiin. Syy: ${reason}`,
  late: {
    "first-human-word": "Ensimmäinen vastaus on myöhässä.",
    reply: "Vastaus asiakkaalle on myöhässä.",
    other: "Vastaus asiakkaalle on myöhässä.",
  },
  away: "Asiakaspalvelija ei ollut paikalla. Asia palasi jonoon.",
  reopened: {
    queue: "Asiakas palasi asiaan. Se on jonossa.",
    agent: "Asiakas palasi asiaan. Hoitaja pysyy samana.",
  },
  givenBack: (name: string) => `${name} antoi keskustelun botille.`,
  transferred: (name: string) => `Asiaa hoitaa nyt ${name}.`,
  letGo: (name: string) => `${name} antoi asian jonoon.`,
  takenFrom: (name: string) => `${name} siirsi asian jonoon, sillä hoitaja ei ole paikalla.`,
  guidanceWrong: (title: string) => `Ohje ilmoitettiin vääräksi: ${title}`,
  guidanceMended: (note: string) => `Ohje on korjattu: ${note}`,
  noPromise: (words: string) => `Vastauksen sanoista ”${words}” merkittiin: ei lupaus.`,
  letterDead: (address: string) => `Viesti ei mennyt perille: ${address}. Asiakas ei ole saanut tätä tietoa.`,
  leftOut: (names: string) => `Mukana tuli jotakin, mitä ei oteta vastaan: ${names}`,
  byMail: "Viesti tuli sähköpostilla.",
  ended: "Asiakas lopetti keskustelun.",
};

const sv: typeof fi = {
  answered: (question, answer) => `Kunden berättade. ${question}: ${answer}`,
  queued: (reason) => `${reason}. Ärendet gick till kön.`,
  taken: (name) => `${name} tog samtalet.`,
  waited: (wait) => `Kunden väntade ${wait}.`,
  told: "Kunden fick veta:",
  closed: (reason) => `Samtalet stängdes. Orsak: ${reason}`,
  late: {
    "first-human-word": "Det första svaret är försenat.",
    reply: "Svaret till kunden är försenat.",
    other: "Svaret till kunden är försenat.",
  },
  away: "Medarbetaren var inte på plats. Ärendet gick tillbaka till kön.",
  reopened: {
    queue: "Kunden återkom i ärendet. Det är i kön.",
    agent: "Kunden återkom i ärendet. Samma medarbetare har det.",
  },
  givenBack: (name) => `${name} gav samtalet till boten.`,
  transferred: (name) => `${name} sköter nu ärendet.`,
  letGo: (name) => `${name} gav ärendet till kön.`,
  takenFrom: (name) => `${name} flyttade ärendet till kön, eftersom den som hade det inte är på plats.`,
  guidanceWrong: (title) => `Anvisningen anmäldes som felaktig: ${title}`,
  guidanceMended: (note) => `Anvisningen är rättad: ${note}`,
  noPromise: (words) => `Om orden ”${words}” i svaret märktes: inget löfte.`,
  letterDead: (address) =>
    `Meddelandet kom inte fram: ${address}. Kunden har inte fått den här informationen.`,
  leftOut: (names) => `Något som inte tas emot följde med: ${names}`,
  byMail: "Meddelandet kom med e-post.",
  ended: "Kunden avslutade samtalet.",
};

const en: typeof fi = {
  answered: (question, answer) => `The customer told. ${question}: ${answer}`,
  queued: (reason) => `${reason}. The matter went to the queue.`,
  taken: (name) => `${name} took the conversation.`,
  waited: (wait) => `The customer waited ${wait}.`,
  told: "The customer was told:",
  closed: (reason) => `The conversation was closed. Reason: ${reason}`,
  late: {
    "first-human-word": "The first answer is late.",
    reply: "The answer to the customer is late.",
    other: "The answer to the customer is late.",
  },
  away: "The agent was away. The matter went back to the queue.",
  reopened: {
    queue: "The customer came back. The matter is in the queue.",
    agent: "The customer came back. The same agent has it.",
  },
  givenBack: (name) => `${name} gave the conversation to the bot.`,
  transferred: (name) => `${name} has the matter now.`,
  letGo: (name) => `${name} gave the matter to the queue.`,
  takenFrom: (name) => `${name} moved the matter to the queue, since its agent is not at work.`,
  guidanceWrong: (title) => `Guidance was reported wrong: ${title}`,
  guidanceMended: (note) => `The guidance has been corrected: ${note}`,
  noPromise: (words) => `The words “${words}” of the reply were marked: not a promise.`,
  letterDead: (address) => `The message did not arrive: ${address}. The customer has not been told this.`,
  leftOut: (names) => `Something came along that is not taken: ${names}`,
  byMail: "The message came by e-mail.",
  ended: "The customer ended the conversation.",
};

/** What happened, as the lines between the messages tell it. */
export const happened: Readonly<Record<Language, typeof fi>> = { fi, sv, en };
