import type { Language } from "../../shared/language.ts";

const fi = {
  answered: (question: string, answer: string) => `Asiakas kertoi. ${question}: ${answer}`,
  queued: (reason: string) => `${reason}. Asia siirtyi jonoon.`,
  taken: (name: string) => `${name} otti keskustelun.`,
  assigned: (name: string) => `Keskustelu annettiin: ${name}.`,
  unanswered: (name: string) => `${name} ei vastannut ajoissa. Asia palasi jonon kärkeen.`,
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
  askedFor: (name: string) => `${name} pyysi asiaa itselleen.`,
  takenFrom: (name: string) => `${name} siirsi asian jonoon, sillä hoitaja ei ole paikalla.`,
  guidanceWrong: (title: string) => `Ohje ilmoitettiin vääräksi: ${title}`,
  guidanceMended: (note: string) => `Ohje on korjattu: ${note}`,
  waitsCustomer: (why: string) => `Odottaa asiakasta: ${why}`,
  waitsOther: (why: string) => `Odottaa muuta tahoa: ${why}`,
  lookAgain: (why: string) => `Oli määrä katsoa uudelleen: ${why}`,
  whyOpen: (why: string) => `Miksi vielä auki: ${why}`,
  noPromise: (words: string) => `Vastauksen sanoista ”${words}” merkittiin: ei lupaus.`,
  letterDead: (address: string) => `Viesti ei mennyt perille: ${address}. Asiakas ei ole saanut tätä tietoa.`,
  lineDead: (text: string) => `Asiakas ei ole saanut viestiä: ”${text}”`,
  lineMailed: (address: string) => `Kanava ei ottanut vastausta. Se lähtee tänne: ${address}`,
  leftOut: {
    /** Why in few words; null in lines that don't tell. */
    names: (names: string, why: string | null) =>
      why === null ? `Tiedostoa ei otettu vastaan: ${names}` : `Ei otettu vastaan (${why}): ${names}`,
    why: {
      "too-large": "liian suuri",
      "too-many": "liian monta tiedostoa",
      "other-kind": "muu kuin kuva tai PDF",
      unreadable: "ei avautunut",
    },
    mailed: "Asiakas sai siitä sähköpostin.",
  },
  byMail: "Viesti tuli sähköpostilla.",
  earlier: (when: string, who: string, title: string) =>
    `Viesti vastaa aiempaan asiaan${title && ` ”${title}”`}, joka päättyi ${when}.${who && ` Sitä hoiti ${who}.`}`,
  ended: "Asiakas lopetti keskustelun.",
};

const sv: typeof fi = {
  answered: (question, answer) => `Kunden berättade. ${question}: ${answer}`,
  queued: (reason) => `${reason}. Ärendet gick till kön.`,
  taken: (name) => `${name} tog samtalet.`,
  assigned: (name) => `Samtalet gavs till ${name}.`,
  unanswered: (name) => `${name} svarade inte i tid. Ärendet är först i kön igen.`,
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
  askedFor: (name) => `${name} bad att få ärendet.`,
  takenFrom: (name) => `${name} flyttade ärendet till kön, eftersom den som hade det inte är på plats.`,
  guidanceWrong: (title) => `Anvisningen anmäldes som felaktig: ${title}`,
  guidanceMended: (note) => `Anvisningen är rättad: ${note}`,
  waitsCustomer: (why) => `Väntar på kunden: ${why}`,
  waitsOther: (why) => `Väntar på någon annan: ${why}`,
  lookAgain: (why) => `Skulle ses över på nytt: ${why}`,
  whyOpen: (why) => `Varför ännu öppet: ${why}`,
  noPromise: (words) => `Om orden ”${words}” i svaret märktes: inget löfte.`,
  letterDead: (address) =>
    `Meddelandet kom inte fram: ${address}. Kunden har inte fått den här informationen.`,
  lineDead: (text) => `Kunden har inte fått meddelandet: ”${text}”`,
  lineMailed: (address) => `Kanalen tog inte emot svaret. Det skickas till ${address}.`,
  leftOut: {
    names: (names, why) =>
      why === null ? `Filen togs inte emot: ${names}` : `Togs inte emot (${why}): ${names}`,
    why: {
      "too-large": "för stor",
      "too-many": "för många filer",
      "other-kind": "varken bild eller PDF",
      unreadable: "gick inte att öppna",
    },
    mailed: "Kunden fick veta det per e-post.",
  },
  byMail: "Meddelandet kom med e-post.",
  earlier: (when, who, title) =>
    `Meddelandet svarar på ett tidigare ärende${title && ` ”${title}”`}, som avslutades ${when}.${who && ` ${who} hade det.`}`,
  ended: "Kunden avslutade samtalet.",
};

const en: typeof fi = {
  answered: (question, answer) => `The customer told. ${question}: ${answer}`,
  queued: (reason) => `${reason}. The matter went to the queue.`,
  taken: (name) => `${name} took the conversation.`,
  assigned: (name) => `The conversation was given to ${name}.`,
  unanswered: (name) => `${name} did not answer in time. The matter is first in the queue again.`,
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
  askedFor: (name) => `${name} asked for the matter.`,
  takenFrom: (name) => `${name} moved the matter to the queue, since its agent is not at work.`,
  guidanceWrong: (title) => `Guidance was reported wrong: ${title}`,
  guidanceMended: (note) => `The guidance has been corrected: ${note}`,
  waitsCustomer: (why) => `Waits for the customer: ${why}`,
  waitsOther: (why) => `Waits for somebody else: ${why}`,
  lookAgain: (why) => `Was to be looked at again: ${why}`,
  whyOpen: (why) => `Why it is still open: ${why}`,
  noPromise: (words) => `The words “${words}” of the reply were marked: not a promise.`,
  letterDead: (address) => `The message did not arrive: ${address}. The customer has not been told this.`,
  lineDead: (text) => `The customer did not get the message: “${text}”`,
  lineMailed: (address) => `The channel did not take the reply. It is sent to ${address}.`,
  leftOut: {
    names: (names, why) =>
      why === null ? `The file was not taken: ${names}` : `Not taken (${why}): ${names}`,
    why: {
      "too-large": "too large",
      "too-many": "too many files",
      "other-kind": "neither a picture nor a PDF",
      unreadable: "could not be opened",
    },
    mailed: "The customer was told so by e-mail.",
  },
  byMail: "The message came by e-mail.",
  earlier: (when, who, title) =>
    `The message answers an earlier matter${title && ` “${title}”`}, which ended ${when}.${who && ` ${who} had it.`}`,
  ended: "The customer ended the conversation.",
};

/** What happened, as the lines between the messages tell it. */
export const happened: Readonly<Record<Language, typeof fi>> = { fi, sv, en };
