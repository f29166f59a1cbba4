import type { Language } from "../../shared/language.ts";

const fi = {
  promised: (when: string) => `Asiakkaalle luvattiin: ${when} mennessä.`,
  "promise-moved": (when: string) => `Lupauksen aika siirtyi. Uusi aika on ${when}.`,
  "promise-late": (when: string) => `Lupaus myöhästyi. Aika oli ${when}.`,
  "promise-asked": (when: string) => `Asiakas kysyi, missä mennään. Luvattu aika on ${when}.`,
  "promise-page-revoked": "Asiakkaan sivun linkki suljettiin. Seuraava lupaus tuo uuden.",
  "promise-kept": (note: string) => `Lupaus merkittiin pidetyksi. ${note}`.trim(),
  "promise-released": (why: string) => `Lupausta ei enää tarvita. ${why}`.trim(),
  warnings: {
    half: "Puolet lupauksen ajasta on mennyt.",
    most: "Lupaus on vaarassa: viidesosa ajasta on jäljellä.",
    "day-before": "Lupaus erääntyy seuraavana työpäivänä.",
    other: "Lupauksen aika lähestyy.",
  },
  attempt: (outcome: string) => `Asiakkaalle soitettiin: ${outcome.toLowerCase()}.`,
  "not-reached": "Asiakasta ei tavoitettu. Soitot tässä asiassa päättyivät.",
};

const sv: typeof fi = {
  promised: (when) => `Kunden fick ett löfte: senast ${when}.`,
  "promise-moved": (when) => `Löftets tid flyttades. Ny tid är ${when}.`,
  "promise-late": (when) => `Löftet blev försenat. Tiden var ${when}.`,
  "promise-asked": (when) => `Kunden frågade hur det går. Den lovade tiden är ${when}.`,
  "promise-page-revoked": "Länken till kundens sida stängdes. Nästa löfte ger en ny.",
  "promise-kept": (note) => `Löftet märktes som hållet. ${note}`.trim(),
  "promise-released": (why) => `Löftet behövs inte längre. ${why}`.trim(),
  warnings: {
    half: "Hälften av löftets tid har gått.",
    most: "Löftet är i fara: en femtedel av tiden är kvar.",
    "day-before": "Löftet förfaller nästa arbetsdag.",
    other: "Löftets tid närmar sig.",
  },
  attempt: (outcome) => `Kunden ringdes upp: ${outcome.toLowerCase()}.`,
  "not-reached": "Kunden nåddes inte. Samtalen i det här ärendet upphörde.",
};

const en: typeof fi = {
  promised: (when) => `The customer was promised: by ${when}.`,
  "promise-moved": (when) => `The promise was moved. The new time is ${when}.`,
  "promise-late": (when) => `The promise was late. Its time was ${when}.`,
  "promise-asked": (when) => `The customer asked how it stands. The promised time is ${when}.`,
  "promise-page-revoked": "The link to the customer's page was shut. The next promise brings a new one.",
  "promise-kept": (note) => `The promise was marked as kept. ${note}`.trim(),
  "promise-released": (why) => `The promise is no longer needed. ${why}`.trim(),
  warnings: {
    half: "Half of the promise's time has gone.",
    most: "The promise is at risk: a fifth of its time is left.",
    "day-before": "The promise is due on the next working day.",
    other: "The promise is nearly due.",
  },
  attempt: (outcome) => `The customer was called: ${outcome.toLowerCase()}.`,
  "not-reached": "The customer was not reached. Calls about this matter have ended.",
};

/** What became of promises, as the lines between the messages tell it. */
export const promiseLines: Readonly<Record<Language, typeof fi>> = { fi, sv, en };
