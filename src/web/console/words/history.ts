import type { Language } from "../../shared/language.ts";

const fi = {
  title: "Asiakkaan historia",
  /** Above the log: the channel, the day and what it was about. */
  show: (channel: string, when: string, about: string) => `Näytä aiempi: ${channel}, ${when}. ${about}`,
  older: (n: number) => (n === 1 ? "ja vielä 1 asia" : `ja vielä ${n} asiaa`),
  now: (channel: string) => `Tämä asia: ${channel}`,
  this: "Tämä asia",
  had: (name: string) => `Asiaa hoiti ${name}.`,
  byBot: "Botti hoiti.",
  rest: (n: number) => `Vanhemmat (${n})`,
  most: "Näkyvissä on 50 uusinta asiaa.",
  same: (channel: string) => `Sama asiakas: ${channel}`,
  waited: (time: string) => `Asiakas on odottanut ${time}.`,
  promised: (when: string, what: string) => `Luvattu, ${when}: ${what}`,
  takeBoth: "Ota molemmat",
  takeToo: "Ota tämäkin",
  linked: "Sama asiakas muualla",
  others: (n: number) => `Muut kanavat (${n})`,
  how: {
    code: (when: string) => `asiakas yhdisti koodilla ${when}`,
    identity: (when: string) => `sama tunnistautuminen ${when}`,
  },
  part: "Eri ihminen",
  partOf: (channel: string) => `Eri ihminen: ${channel}`,
  parting: {
    title: "Nämä ovat kaksi eri ihmistä",
    text: (channel: string) => `Ei enää kuulu tähän historiaan: ${channel}. Kirjoita, mistä tiedät sen.`,
    reason: "Syy (asiakas ei näe sitä)",
    told: "Asiakas näkee molemmissa kanavissa, että yhteys on purettu. Uusi koodi yhdistää ne taas.",
    act: "Erota",
  },
};

const sv: typeof fi = {
  title: "Kundens historik",
  show: (channel, when, about) => `Visa tidigare: ${channel}, ${when}. ${about}`,
  older: (n) => (n === 1 ? "och 1 ärende till" : `och ${n} ärenden till`),
  now: (channel) => `Det här ärendet: ${channel}`,
  this: "Det här ärendet",
  had: (name) => `Ärendet sköttes av ${name}.`,
  byBot: "Boten skötte ärendet.",
  rest: (n) => `Äldre (${n})`,
  most: "De 50 nyaste ärendena visas.",
  same: (channel) => `Samma kund: ${channel}`,
  waited: (time) => `Kunden har väntat ${time}.`,
  promised: (when, what) => `Utlovat, ${when}: ${what}`,
  takeBoth: "Ta båda",
  takeToo: "Ta det här också",
  linked: "Samma kund på annat håll",
  others: (n) => `Andra kanaler (${n})`,
  how: {
    code: (when) => `kunden kopplade ihop med en kod ${when}`,
    identity: (when) => `samma inloggning ${when}`,
  },
  part: "En annan person",
  partOf: (channel) => `En annan person: ${channel}`,
  parting: {
    title: "De här är två olika personer",
    text: (channel) => `Hör inte längre till den här historiken: ${channel}. Skriv hur du vet det.`,
    reason: "Orsak (kunden ser den inte)",
    told: "Kunden ser i båda kanalerna att kopplingen har tagits bort. En ny kod kopplar ihop dem igen.",
    act: "Skilj åt",
  },
};

const en: typeof fi = {
  title: "The customer's history",
  show: (channel, when, about) => `Show earlier: ${channel}, ${when}. ${about}`,
  older: (n) => (n === 1 ? "and 1 more matter" : `and ${n} more matters`),
  now: (channel) => `This matter: ${channel}`,
  this: "This matter",
  had: (name) => `${name} had it.`,
  byBot: "The bot had it.",
  rest: (n) => `Older (${n})`,
  most: "The 50 newest matters are shown.",
  same: (channel) => `Same customer: ${channel}`,
  waited: (time) => `The customer has waited ${time}.`,
  promised: (when, what) => `Promised, ${when}: ${what}`,
  takeBoth: "Take both",
  takeToo: "Take this too",
  linked: "Same customer elsewhere",
  others: (n) => `Other channels (${n})`,
  how: {
    code: (when) => `the customer linked it with a code ${when}`,
    identity: (when) => `same sign-in ${when}`,
  },
  part: "Another person",
  partOf: (channel) => `Another person: ${channel}`,
  parting: {
    title: "These are two people",
    text: (channel) => `No longer part of this history: ${channel}. Write how you know.`,
    reason: "Reason (the customer doesn't see it)",
    told: "The customer sees in both channels that the link is gone. A new code links them again.",
    act: "Part them",
  },
};

/** One customer's matters, whatever the channel. */
export const historyWords: Readonly<Record<Language, typeof fi>> = { fi, sv, en };
