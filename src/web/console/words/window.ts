import type { Language } from "../../shared/language.ts";

const fi = {
  /** The name of the channel, and until when. */
  open: (channel: string, until: string) => `${channel}: voit vastata ${until} asti.`,
  person: (channel: string, until: string) =>
    `${channel}: voit vastata itse ${until} asti. Botti ei enää voi kirjoittaa asiakkaalle.`,
  byEmail: (channel: string, address: string) =>
    `${channel}: vastausaika on päättynyt. Vastauksesi lähtee osoitteeseen ${address}.`,
  byPhone: (channel: string, number: string) =>
    `${channel}: vastausaika on päättynyt. Vastauksesi lähtee tekstiviestinä numeroon ${number}.`,
  shut: (channel: string) =>
    `${channel}: vastausaika on päättynyt, eikä asiakas ole jättänyt sähköpostia. Tänne ei voi enää kirjoittaa. Jätä huomautus: asia jatkuu, kun asiakas kirjoittaa.`,
  channels: { messenger: "Messenger" } as Readonly<Record<string, string>>,
  notTold: "Asiakas ei ole saanut tätä tietoa: keskustelun vastausaika oli päättynyt.",
  problems: {
    "window-closed":
      "Ei lähtenyt: kanavan vastausaika on päättynyt, eikä asiakas ole jättänyt osoitetta. Jätä huomautus: asia jatkuu, kun asiakas kirjoittaa.",
    "past-window":
      "Kanavan vastausaika päättyy ennen luvattua aikaa. Valitse aiempi aika, tai pyydä asiakkaalta sähköposti ja lupaa siihen.",
  } as Readonly<Record<string, string>>,
};

const sv: typeof fi = {
  open: (channel, until) => `${channel}: du kan svara till ${until}.`,
  person: (channel, until) =>
    `${channel}: du kan själv svara till ${until}. Boten kan inte längre skriva till kunden.`,
  byEmail: (channel, address) => `${channel}: svarstiden har gått ut. Ditt svar går till ${address}.`,
  byPhone: (channel, number) =>
    `${channel}: svarstiden har gått ut. Ditt svar går som textmeddelande till ${number}.`,
  shut: (channel) =>
    `${channel}: svarstiden har gått ut, och kunden har inte lämnat någon e-post. Det går inte längre att skriva hit. Lämna en anteckning: ärendet fortsätter när kunden skriver.`,
  channels: { messenger: "Messenger" },
  notTold: "Kunden har inte fått den här informationen: samtalets svarstid hade gått ut.",
  problems: {
    "window-closed":
      "Gick inte iväg: kanalens svarstid har gått ut, och kunden har inte lämnat någon adress. Lämna en anteckning: ärendet fortsätter när kunden skriver.",
    "past-window":
      "Kanalens svarstid går ut före den utlovade tiden. Välj en tidigare tid, eller be kunden om en e-postadress och lova dit.",
  },
};

const en: typeof fi = {
  open: (channel, until) => `${channel}: you can answer until ${until}.`,
  person: (channel, until) =>
    `${channel}: you can answer yourself until ${until}. The bot can no longer write to the customer.`,
  byEmail: (channel, address) => `${channel}: the time to answer has ended. Your reply goes to ${address}.`,
  byPhone: (channel, number) =>
    `${channel}: the time to answer has ended. Your reply goes to ${number} as a text message.`,
  shut: (channel) =>
    `${channel}: the time to answer has ended, and the customer left no e-mail address. Nothing more can be written here. Leave a note: the matter goes on when the customer writes.`,
  channels: { messenger: "Messenger" },
  notTold: "The customer has not been told this: the time to answer in this conversation had ended.",
  problems: {
    "window-closed":
      "Not sent: the channel's time to answer has ended, and the customer left no address. Leave a note: the matter goes on when the customer writes.",
    "past-window":
      "The channel's time to answer ends before the time promised. Choose an earlier one, or ask the customer for an e-mail address and promise to that.",
  },
};

/** Until when the customer can be written to in the channel, and what then. */
export const windowWords: Readonly<Record<Language, typeof fi>> = { fi, sv, en };
