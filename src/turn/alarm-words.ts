import type { Language } from "../domain/language.ts";
import type { AlarmLetter, Breach } from "./alarms.ts";

type Words = Pick<AlarmLetter, "subject" | "paragraphs" | "link">;

const matters = (n: number) => (n === 1 ? "1 keskustelu" : `${n} keskustelua`);
const conversations = (n: number) => (n === 1 ? "1 conversation" : `${n} conversations`);

/** What was found, for each language and breach. */
const what: Readonly<Record<Language, Readonly<Record<Breach, (n: number) => string>>>> = {
  fi: {
    withoutOwner: (n) => `${matters(n)} ilman hoitajaa`,
    withoutNextAction: (n) => `${matters(n)} ilman seuraavaa vaihetta`,
    overdueUnescalated: (n) => `${matters(n)} myöhässä, eikä siitä ole kerrottu`,
  },
  sv: {
    withoutOwner: (n) => `${n} samtal som ingen har`,
    withoutNextAction: (n) => `${n} samtal utan nästa steg`,
    overdueUnescalated: (n) => `${n} försenade samtal som ingen har fått veta om`,
  },
  en: {
    withoutOwner: (n) => `${conversations(n)} that nobody has`,
    withoutNextAction: (n) => `${conversations(n)} without a next step`,
    overdueUnescalated: (n) => `${conversations(n)} late with nobody told`,
  },
};

/** The letter of an alarm, by the reader's language: what was found, how many, when, and where to look. */
export const alarmWords: Readonly<
  Record<Language, (breach: Breach, count: number, when: string, link: string) => Words>
> = {
  fi: (breach, count, when, link) => ({
    subject: `Itsetarkistus: ${what.fi[breach](count)}`,
    paragraphs: [
      `Tarkistus ${when} löysi vian: ${what.fi[breach](count)}. Kerro palvelun ylläpitäjälle ja katso tilanne täältä: ${link}`,
      "Samasta viasta ei tule uutta viestiä ennen kuin se on ollut poissa kymmenen minuuttia.",
    ],
    link,
  }),
  sv: (breach, count, when, link) => ({
    subject: `Självkontrollen: ${what.sv[breach](count)}`,
    paragraphs: [
      `Kontrollen ${when} hittade ett fel: ${what.sv[breach](count)}. Berätta det för den som driver tjänsten och se läget här: ${link}`,
      "Om samma fel kommer inget nytt meddelande förrän det har varit borta i tio minuter.",
    ],
    link,
  }),
  en: (breach, count, when, link) => ({
    subject: `Self-check: ${what.en[breach](count)}`,
    paragraphs: [
      `The check ${when} found a fault: ${what.en[breach](count)}. Tell whoever runs the service, and see how it stands: ${link}`,
      "You get no other message of the same fault until it has been gone for ten minutes.",
    ],
    link,
  }),
};
