import { launcherWords } from "./launcher.ts";
import type { Rows } from "./speak.ts";

/** What the widget itself says, in Finnish, Swedish and English: one row, one line of the screen. */
export const words = {
  ...launcherWords,
  desk: ["Asiakaspalvelu", "Kundtjänst", "Customer service"],
  fresh: ["Uusia viestejä", "Nya meddelanden", "New messages"],
  close: ["Pienennä keskustelu", "Minimera chatten", "Minimise chat"],
  language: ["Kieli", "Språk", "Language"],
  more: ["Lisää toimintoja", "Fler val", "More options"],
  service: ["Palvelu", "Service", "Service"],
  hide: ["Piilota viesti", "Dölj meddelandet", "Hide message"],
  copy: ["Kopioi keskustelu", "Kopiera samtalet", "Copy this conversation"],
  copied: ["Kopioitu", "Kopierat", "Copied"],
  save: ["Tallenna keskustelu", "Spara samtalet", "Save this conversation"],
  end: ["Lopeta keskustelu", "Avsluta samtalet", "End conversation"],
  goOn: [
    "Voit jatkaa myöhemmin kirjoittamalla tähän.",
    "Du kan fortsätta senare genom att skriva här.",
    "You can go on later by writing here.",
  ],
  stay: ["Ei sittenkään", "Inte ändå", "Never mind"],
  person: ["Puhu ihmiselle", "Prata med en person", "Talk to a person"],
  log: ["Keskustelu", "Samtal", "Conversation"],
  bot: ["Botti", "Bot", "Bot"],
  you: ["Sinä", "Du", "You"],
  write: ["Kirjoita viesti", "Skriv ett meddelande", "Write a message"],
  send: ["Lähetä", "Skicka", "Send"],
  attach: ["Liitä kuva tai PDF", "Bifoga en bild eller PDF", "Attach a picture or PDF"],
  remove: ["Poista", "Ta bort", "Remove"],
  sending: ["Lähetetään", "Skickas", "Sending"],
  sent: ["Perillä", "Framme", "Delivered"],
  failed: [
    "Ei lähtenyt. Viesti on tallessa.",
    "Gick inte iväg. Meddelandet finns kvar.",
    "Not sent. Your message is kept.",
  ],
  file: [
    "Tällaista tiedostoa emme voi ottaa vastaan. Lähetä kuva tai PDF.",
    "En sådan fil kan vi inte ta emot. Skicka en bild eller en PDF.",
    "We can't accept a file of this kind. Please send a picture or a PDF.",
  ],
  large: [
    "Tiedosto on liian suuri: yhteen viestiin mahtuu 5 Mt.",
    "Filen är för stor: ett meddelande rymmer 5 MB.",
    "The file is too large: a message holds 5 MB.",
  ],
  many: [
    "Viestiin mahtuu viisi tiedostoa.",
    "Ett meddelande rymmer fem filer.",
    "A message holds five files.",
  ],
  empty: ["Tiedosto on tyhjä.", "Filen är tom.", "The file is empty."],
  gone: [
    "Tiedosto ei ehtinyt lähteä. Liitä se uudelleen.",
    "Filen hann inte iväg. Bifoga den igen.",
    "The file was not sent. Attach it again.",
  ],
  long: [
    "Viesti on liian pitkä. Lyhennä sitä tai lähetä se osissa.",
    "Meddelandet är för långt. Förkorta det eller skicka det i delar.",
    "The message is too long. Shorten it or send it in parts.",
  ],
  left: ["Merkkejä jäljellä:", "Tecken kvar:", "Characters left:"],
  writes: ["kirjoittaa", "skriver", "is writing"],
  queued: ["Asiasi on jonossa", "Ditt ärende är i kön", "You are in the queue"],
  answersHere: [
    "Ihminen vastaa tähän keskusteluun",
    "En människa svarar i det här samtalet",
    "A person will answer in this chat",
  ],
  promise: ["Lupaus", "Löfte", "Promise"],
  by: ["mennessä", "senast", "by"],
  stands: [
    "Voit sulkea sivun, lupaus on voimassa",
    "Du kan stänga sidan, löftet gäller",
    "You may close the page, the promise stands",
  ],
  has: ["hoitaa asiaasi", "sköter ditt ärende", "is taking care of this"],
  answers: ["Ihminen vastaa", "En människa svarar", "A person answers"],
  reopens: ["Voit jatkaa kirjoittamalla", "Fortsätt genom att skriva", "You can go on by writing"],
  holds: ["Lupaus on voimassa", "Löftet gäller", "The promise stands"],
  waits: ["Odotat ihmistä", "Du väntar på en människa", "Waiting for a person"],
  quiet: ["Botti on nyt hiljaa", "Boten är tyst nu", "The bot is quiet now"],
  kept: [
    "Viestisi lähtevät, kun yhteys palaa",
    "Dina meddelanden skickas när den är tillbaka",
    "Your messages are sent when it is back",
  ],
  atOnce: ["Botti vastaa heti", "Boten svarar direkt", "The bot answers at once"],
  connecting: ["Yhdistetään", "Ansluter", "Connecting"],
  refused: [
    "Keskustelu ei ole käytössä tällä sivulla.",
    "Chatten används inte på den här sidan.",
    "Chat is not in use on this page.",
  ],
  helped: ["Auttoiko vastaus?", "Hjälpte svaret?", "Did this help?"],
} as const satisfies Rows;

export type Word = keyof typeof words;
export type Say = (word: Word) => string;
