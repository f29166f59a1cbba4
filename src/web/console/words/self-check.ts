import type { Language } from "../../shared/language.ts";

const matters = (n: number) => (n === 1 ? "1 keskustelu" : `${n} keskustelua`);
const fi = {
  found: (what: string, when: string) =>
    `Tarkistus ${when} löysi vian: ${what}. Kerro palvelun ylläpitäjälle.`,
  withoutOwner: (n: number) => `${matters(n)} ilman hoitajaa`,
  withoutNextAction: (n: number) => `${matters(n)} ilman seuraavaa vaihetta`,
  overdueUnescalated: (n: number) => `${matters(n)} myöhässä, eikä siitä ole kerrottu`,
};

const sv: typeof fi = {
  found: (what, when) =>
    `Kontrollen ${when} hittade ett fel: ${what}. Berätta det för den som driver tjänsten.`,
  withoutOwner: (n) => `${n} samtal som ingen har`,
  withoutNextAction: (n) => `${n} samtal utan nästa steg`,
  overdueUnescalated: (n) => `${n} försenade samtal som ingen har fått veta om`,
};

const conversations = (n: number) => (n === 1 ? "1 conversation" : `${n} conversations`);
const en: typeof fi = {
  found: (what, when) => `The check at ${when} found a fault: ${what}. Tell whoever runs the service.`,
  withoutOwner: (n) => `${conversations(n)} that nobody has`,
  withoutNextAction: (n) => `${conversations(n)} without a next step`,
  overdueUnescalated: (n) => `${conversations(n)} late with nobody told`,
};

/** What is broken when the house counts again what is open. */
export const selfCheck: Readonly<Record<Language, typeof fi>> = { fi, sv, en };
