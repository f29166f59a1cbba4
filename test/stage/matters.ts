import type { Who } from "./customer.ts";

/** One line of a matter: who says it, or what they do. */
export type Line =
  | { readonly by: "customer"; readonly text: string; readonly picture?: true }
  | { readonly by: "Riikka" | "Oskari"; readonly text: string }
  | { readonly by: "Riikka" | "Oskari"; readonly takes: true }
  | { readonly by: "Riikka" | "Oskari"; readonly note: string }
  /** Promised for so many minutes later, told where `contact` says. */
  | {
      readonly by: "Riikka" | "Oskari";
      readonly promises: string;
      readonly minutes: number;
      readonly contact: string;
    }
  | { readonly by: "Riikka" | "Oskari"; readonly closes: string };

/** Somebody's matter: what has happened when the stage is set, and what they say later, when an agent has answered them. */
export interface Matter {
  readonly who: Who;
  /** When they came, in minutes before the stage begins; where time is real, they come as it begins. */
  readonly minutesAgo: number;
  readonly lines: readonly Line[];
  readonly later: readonly string[];
}

const says = (text: string): Line => ({ by: "customer", text });

/** In the order in which they came. The people are made up, as is what troubles them. */
export const matters: readonly Matter[] = [
  {
    who: { name: "Hannu Laine", locale: "fi-FI" },
    minutesAgo: 76,
    lines: [
      says("mittarin lukema on väärin"),
      says("puhu ihmiselle"),
      { by: "Oskari", takes: true },
      {
        by: "Oskari",
        promises: "Soitan, kun verkkoyhtiö on vahvistanut lukeman.",
        minutes: 50,
        contact: "040 555 0112",
      },
    ],
    later: ["Hyvä, odotan soittoa."],
  },
  {
    who: { name: "Tuula Nieminen", locale: "fi-FI", reference: "11872" },
    minutesAgo: 61,
    lines: [
      says("Laskussa on kaksi perusmaksua"),
      says("puhu ihmiselle"),
      { by: "Riikka", takes: true },
      { by: "Riikka", text: "Hei Tuula. Näen saman: marraskuulla on kaksi perusmaksua." },
      {
        by: "Riikka",
        promises: "Tarkistan laskun ja kerron, mitä hyvitetään.",
        minutes: 90,
        contact: "chat",
      },
    ],
    later: ["Selvä, hyvä näin."],
  },
  {
    who: { name: "Camilla Öhman", locale: "sv-FI" },
    minutesAgo: 57,
    lines: [
      says("Jag har fått två avtal"),
      says("Prata med en person"),
      { by: "Riikka", takes: true },
      {
        by: "Riikka",
        promises: "Jag utreder avtalen och ringer dig.",
        minutes: 24 * 60,
        contact: "050 555 0143",
      },
    ],
    later: ["Tack, det passar bra."],
  },
  {
    who: { name: "Leena Aho", locale: "fi-FI" },
    minutesAgo: 52,
    lines: [
      says("maksoin laskun kahteen kertaan"),
      says("haluan että joku tarkistaa tämän"),
      says("puhu ihmiselle"),
      { by: "Oskari", takes: true },
      {
        by: "Oskari",
        text: "Hei Leena. Näen molemmat maksut. Toinen palautuu tilillesi ke 25.11. mennessä.",
      },
      says("hienoa, kiitos paljon"),
      { by: "Oskari", closes: "solved" },
    ],
    later: [],
  },
  {
    // The same customer as below, in another window: what she comes with is one history.
    who: { name: "Sanna Korpi", locale: "fi-FI", reference: "20871" },
    minutesAgo: 50,
    lines: [
      says("Milloin uusi mittari tulee?"),
      says("puhu ihmiselle"),
      { by: "Oskari", takes: true },
      { by: "Oskari", text: "Hei Sanna. Verkkoyhtiö vaihtoi mittarisi 12.11., ja se on jo käytössä." },
      says("Selvä, kiitos."),
      { by: "Oskari", closes: "solved" },
    ],
    later: [],
  },
  {
    who: { name: "Timo Koski", locale: "fi-FI" },
    minutesAgo: 47,
    lines: [
      says("mistä näen sähkön alkuperän"),
      says("Puhu ihmiselle"),
      says("ei sittenkään, löysin sen jo itse"),
      { by: "Riikka", takes: true },
      { by: "Riikka", closes: "no-reply-needed" },
    ],
    later: [],
  },
  {
    who: { name: "Petri Salo", locale: "fi-FI", reference: "10233" },
    minutesAgo: 27,
    lines: [
      says("Minulle luvattiin soittaa eilen eikä kukaan soittanut"),
      says("asiakaspalvelijalle"),
      says("Odotan siis soittoa vieläkin. Missä se viipyy?"),
    ],
    later: ["No niin, kiva että joku vastaa.", "Soittakaa vaikka heti, olen kotona.", "Hyvä, kiitos."],
  },
  {
    who: { name: null, locale: "fi-FI" },
    minutesAgo: 9,
    lines: [
      says("Sopimus irtisanottu, mutta lasku tuli silti"),
      says("En mitään näistä"),
      says("saanko ihmisen"),
    ],
    later: [
      "Irtisanoin sen 3.11. ja sain siitä vahvistuksen.",
      "Joo, laitan vahvistuksen tähän kun löydän sen.",
    ],
  },
  {
    who: { name: "Sanna Korpi", locale: "fi-FI", reference: "20871" },
    minutesAgo: 7,
    lines: [
      says("Mistä näen kulutuksen tunneittain?"),
      says("Ei auttanut"),
      says("Siellä näkyy vain kuukaudet, ei tunteja."),
      { by: "Riikka", takes: true },
      {
        by: "Riikka",
        note: "Mittari on etäluettava. Tuntitiedot puuttuvat 12.11. alkaen, verkkoyhtiö on tehnyt vaihdon.",
      },
      {
        by: "Riikka",
        text: "Hei Sanna. Mittarisi vaihdettiin 12.11., ja uuden mittarin tunnit tulevat näkyviin tällä viikolla.",
      },
      says("Ahaa. Näkyykö ne vanhat tunnit silti jossain?"),
    ],
    later: ["Okei, katson perjantaina uudestaan.", "Kiitos avusta."],
  },
  {
    who: { name: "Mikael Sund", locale: "sv-FI" },
    minutesAgo: 6,
    lines: [
      says("Hej, jag flyttar den 1 december. Vart anmäler jag den nya adressen?"),
      says("Prata med en person"),
      says("Den nya adressen är Strandvägen 4 i Borgå."),
    ],
    later: ["Tack. Behöver jag läsa av mätaren själv?", "Det låter bra, tack för hjälpen."],
  },
  {
    who: { name: "Emma Lind", locale: "sv-FI" },
    minutesAgo: 5,
    lines: [
      says("Min faktura är för stor, vad ska jag göra?"),
      says("Prata med en person"),
      { by: "Oskari", takes: true },
      {
        by: "Oskari",
        text: "Hej Emma. Jag ser på fakturan: den gäller två månader. Vill du dela upp den i två rater?",
      },
    ],
    later: ["Ja tack, gärna två rater.", "Passar bra. Tack."],
  },
  {
    who: { name: "Olga Ivanova", locale: "en-GB" },
    minutesAgo: 4,
    lines: [says("Can I pay my bill in two parts?"), says("I would like to talk to a person please")],
    later: ["The bill is 184 euros and it is due on Friday.", "Two parts would be great. Thank you."],
  },
  {
    who: { name: null, locale: "fi-FI" },
    minutesAgo: 3,
    lines: [{ by: "customer", text: "Tällainen lasku tuli, onko tämä oikein?", picture: true }],
    later: ["Ei kiirettä, tarkistakaa rauhassa.", "Kiitos."],
  },
  {
    who: { name: "Aino Lehtonen", locale: "fi-FI", reference: "18204" },
    minutesAgo: 2,
    lines: [
      says("lasku meni väärin"),
      says("ei nuo, summa on tuplat entiseen ja mä oon todella vihanen"),
      { by: "customer", text: "ok, lisään vielä kuvan laskusta", picture: true },
    ],
    later: ["Ahaa. Milloin sen tietää, onko se lukema oikein?", "No sovitaan niin.", "Kiitos."],
  },
  {
    who: { name: "Jukka Hietala", locale: "fi-FI" },
    minutesAgo: 1,
    lines: [says("voiko laskun eräpäivää muuttaa")],
    later: [],
  },
];

/** Those who come later, one by one, while the stage is on. */
export const latecomers: readonly Matter[] = [
  {
    who: { name: "Noora Vuori", locale: "fi-FI" },
    minutesAgo: 0,
    lines: [says("miten otan e-laskun käyttöön"), says("Auttoi")],
    later: [],
  },
  {
    who: { name: "Kaarina Mäki", locale: "fi-FI" },
    minutesAgo: 0,
    lines: [says("pakastin suli sähkökatkon aikana, kuka korvaa"), says("Ei auttanut")],
    later: ["Katko kesti yli kuusi tuntia.", "Selvä, teen hakemuksen. Kiitos."],
  },
  {
    who: { name: "James Reed", locale: "en-GB" },
    minutesAgo: 0,
    lines: [says("My power is out, what should I do?"), says("Talk to a person")],
    later: ["The whole street seems dark.", "OK, calling them now."],
  },
  {
    who: { name: null, locale: "sv-FI" },
    minutesAgo: 0,
    lines: [says("Hur säger jag upp mitt avtal?"), says("Prata med en person")],
    later: ["Jag flyttar utomlands i januari.", "Tack så mycket."],
  },
];
