import type { Language } from "../../shared/language.ts";

const fi = {
  open: "Odottaa",
  title: "Ketä odotetaan?",
  whom: { customer: "Asiakasta", other: "Muuta tahoa" },
  meanwhile: {
    customer: "Jos asiakkaasta ei kuulu siihen mennessä, häntä muistutetaan.",
    other: "Silloin asia palaa sinulle vastattavaksi.",
  },
  reason: "Mitä odotetaan (asiakas ei näe sitä)",
  until: "Mihin asti",
  act: "Merkitse odottamaan",
  at: (when: string) => `${when} asti`,
  problems: {
    "answer-first": "Asiakas odottaa vastausta. Vastaa ensin, ja merkitse sitten odottamaan.",
    "promised-already": "Asiakkaalle on luvattu jotakin, ja asia odottaa lupauksen aikaa.",
    "wait-too-late": "Näin pitkään ei voi odottaa. Valitse aika 60 päivän sisältä.",
  } as Readonly<Record<string, string>>,
};

const sv: typeof fi = {
  open: "Väntar",
  title: "Vem väntar vi på?",
  whom: { customer: "Kunden", other: "Någon annan" },
  meanwhile: {
    customer: "Om kunden inte hör av sig före det får kunden en påminnelse.",
    other: "Då ska du svara i ärendet igen.",
  },
  reason: "Vad vi väntar på (kunden ser det inte)",
  until: "Till när",
  act: "Märk som väntande",
  at: (when) => `fram till ${when}`,
  problems: {
    "answer-first": "Kunden väntar på svar. Svara först och märk sedan som väntande.",
    "promised-already": "Något har lovats kunden, och ärendet väntar på löftets tid.",
    "wait-too-late": "Så länge går det inte att vänta. Välj en tid inom 60 dagar.",
  },
};

const en: typeof fi = {
  open: "Waiting",
  title: "Who are we waiting for?",
  whom: { customer: "The customer", other: "Somebody else" },
  meanwhile: {
    customer: "If nothing is heard of the customer by then, they are reminded.",
    other: "Then the matter is yours to answer again.",
  },
  reason: "What we wait for (the customer doesn't see it)",
  until: "Until when",
  act: "Mark as waiting",
  at: (when) => `until ${when}`,
  problems: {
    "answer-first": "The customer waits for an answer. Answer first, then mark as waiting.",
    "promised-already": "Something is promised to the customer, and the matter waits for that time.",
    "wait-too-late": "That is too long to wait. Choose a time within 60 days.",
  },
};

/** How an agent waits for the customer or for somebody outside. */
export const waiting: Readonly<Record<Language, typeof fi>> = { fi, sv, en };
