import type { Language } from "../../shared/language.ts";

const fi = {
  heard: (words: string) => `”${words}” on lupaus`,
  byHand: "Vastaus on lupaus",
  time: "Mihin mennessä",
  otherTime: "Muu aika",
  contact: "Missä kerrotaan",
  chat: "Tässä keskustelussa",
  otherContact: "Muu yhteystieto",
  ownTime: "Päivä ja kellonaika",
  ownContact: "Sähköposti tai puhelinnumero",
  none: "Ei lupaus",
  undo: "Peru lupaus",
  promise: "Lupaa",
  send: "Lähetä ja lupaa",
  problems: {
    "promise-in-words":
      "Viestissä on lupaus, joten sitä ei vielä lähetetty. Valitse aika, tai merkitse että se ei ole lupaus.",
    "promise-without": "Viestiä ei vielä lähetetty. Valitse aika, ja mihin asiakas saa tiedon.",
    "too-early": "Tämä aika on jo mennyt. Valitse myöhempi.",
    "too-late": "Näin pitkälle ei voi luvata. Valitse aika 60 päivän sisältä.",
    "closed-then": "Silloin kukaan ei ole töissä. Valitse toinen aika.",
    "no-mail":
      "Sähköpostia ei lähetetä täältä, joten viestiä ei vielä lähetetty. Lupaa vastaus keskustelussa tai soittona.",
    "slot-full": "Tälle ajalle on luvattu jo niin paljon kuin pystytään pitämään. Valitse toinen aika.",
  } as Readonly<Record<string, string>>,
};

const sv: typeof fi = {
  heard: (words) => `”${words}” är ett löfte`,
  byHand: "Svaret är ett löfte",
  time: "Senast när",
  otherTime: "Annan tid",
  contact: "Var det berättas",
  chat: "I det här samtalet",
  otherContact: "Annan kontaktuppgift",
  ownTime: "Dag och klockslag",
  ownContact: "E-post eller telefonnummer",
  none: "Inget löfte",
  undo: "Ta bort löftet",
  promise: "Lova",
  send: "Skicka och lova",
  problems: {
    "promise-in-words":
      "Meddelandet innehåller ett löfte, så det har inte skickats än. Välj en tid, eller märk att det inte är ett löfte.",
    "promise-without": "Meddelandet har inte skickats än. Välj en tid och vart kunden får besked.",
    "too-early": "Den tiden har redan gått. Välj en senare.",
    "too-late": "Så långt fram går det inte att lova. Välj en tid inom 60 dagar.",
    "closed-then": "Då är ingen på jobbet. Välj en annan tid.",
    "no-mail":
      "Härifrån skickas ingen e-post, så meddelandet har inte skickats än. Lova svar i samtalet eller per telefon.",
    "slot-full": "För den tiden har redan lovats så mycket som kan hållas. Välj en annan tid.",
  },
};

const en: typeof fi = {
  heard: (words) => `“${words}” is a promise`,
  byHand: "The reply is a promise",
  time: "By when",
  otherTime: "Another time",
  contact: "Where they are told",
  chat: "In this conversation",
  otherContact: "Another contact",
  ownTime: "Day and time",
  ownContact: "E-mail or phone number",
  none: "Not a promise",
  undo: "Take the promise back",
  promise: "Promise",
  send: "Send and promise",
  problems: {
    "promise-in-words":
      "The message holds a promise, so it has not been sent yet. Choose a time, or mark that it is none.",
    "promise-without": "The message has not been sent yet. Choose a time, and where the customer is told.",
    "too-early": "That time has passed. Choose a later one.",
    "too-late": "That is too far ahead to promise. Choose a time within 60 days.",
    "closed-then": "Nobody is at work then. Choose another time.",
    "no-mail":
      "No e-mail is sent from here, so the message has not been sent yet. Promise the answer in the conversation or as a call.",
    "slot-full": "As much is promised for that time as can be kept. Choose another time.",
  },
};

/** How an agent's reply becomes a promise, or is said to be none. */
export const promising: Readonly<Record<Language, typeof fi>> = { fi, sv, en };
