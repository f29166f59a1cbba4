import type { Entry, EntryText } from "../../../src/domain/faq.ts";
import { entryId } from "../../../src/domain/ids.ts";

/** The FAQ of a small town's library: what the matcher is tried on. */

const text = (title: string, questions: readonly string[], not: readonly string[] = []): EntryText => ({
  title,
  questions,
  not,
  answer: title,
  answerIn: {},
});

const entry = (id: string, texts: Readonly<Record<string, EntryText>>): Entry => ({
  id: entryId(id),
  topic: "library",
  handOver: "offer",
  followUps: [],
  isTrial: false,
  guidance: {},
  texts,
});

export const library: readonly Entry[] = [
  entry("opening-hours", {
    fi: text("Aukioloajat", [
      "Milloin kirjasto on auki?",
      "Onko kirjasto avoinna sunnuntaina?",
      "aukioloajat juhlapyhinä",
    ]),
    sv: text("Öppettider", [
      "När är biblioteket öppet?",
      "Har ni öppet på söndagar?",
      "öppettider under helger",
    ]),
    en: text("Opening hours", [
      "When is the library open?",
      "Are you open on Sundays?",
      "holiday opening hours",
    ]),
  }),
  entry("renew-loan", {
    fi: text(
      "Lainan uusiminen",
      ["Miten uusin lainani?", "Voiko laina-aikaa jatkaa?", "kirjan uusiminen verkossa"],
      ["Miten uusin kirjastokorttini?"],
    ),
    sv: text("Förnya lån", ["Hur förnyar jag mina lån?", "Kan lånetiden förlängas?"]),
    en: text("Renewing a loan", ["How do I renew my loans?", "Can I extend the loan period?"]),
  }),
  entry("lost-card", {
    fi: text("Kadonnut kirjastokortti", [
      "Kirjastokorttini katosi, mitä teen?",
      "Miten saan uuden kirjastokortin kadonneen tilalle?",
      "kortti varastettiin",
    ]),
    sv: text("Förlorat bibliotekskort", ["Jag har tappat mitt bibliotekskort", "Hur får jag ett nytt kort?"]),
    en: text("Lost library card", ["I lost my library card", "How do I get a replacement card?"]),
  }),
  entry("late-fee", {
    fi: text("Myöhästymismaksu", [
      "Paljonko myöhästymismaksu on?",
      "Miksi sain laskun myöhässä palautetusta kirjasta?",
      "sakko myöhästyneestä lainasta",
    ]),
  }),
  entry("reservation", {
    fi: text("Kirjan varaaminen", [
      "Miten varaan kirjan?",
      "Montako varausta voin tehdä?",
      "varattu kirja noudettavissa",
    ]),
  }),
  entry("e-books", {
    fi: text("E-kirjat", [
      "Miten lainaan e-kirjan puhelimeen?",
      "Toimivatko äänikirjat tabletilla?",
      "e-kirjojen lukeminen sovelluksella",
    ]),
  }),
  entry("printing", {
    fi: text("Tulostaminen", [
      "Voiko kirjastossa tulostaa?",
      "Mitä tulostus maksaa?",
      "skannaus ja kopiointi",
    ]),
  }),
  entry("meeting-room", {
    fi: text("Kokoustilat", [
      "Miten varaan kokoustilan?",
      "Onko kirjastossa ryhmätyöhuonetta?",
      "tilan vuokra yhdistykselle",
    ]),
  }),
  entry("child-card", {
    fi: text("Lapsen kirjastokortti", [
      "Minkä ikäinen lapsi voi saada oman kortin?",
      "Tarvitaanko huoltajan allekirjoitus lapsen korttiin?",
    ]),
  }),
  entry("return-box", {
    fi: text("Palautusluukku", [
      "Voinko palauttaa kirjat yöllä?",
      "Missä palautusluukku on?",
      "palautus kun kirjasto on kiinni",
    ]),
  }),
  entry("suggest", {
    fi: text("Hankintaehdotus", [
      "Miten ehdotan kirjaa kokoelmaan?",
      "Voitteko ostaa tämän elokuvan kirjastoon?",
    ]),
  }),
  entry("wifi", {
    fi: text("Langaton verkko", [
      "Onko kirjastossa langaton verkko?",
      "Mikä on wifin salasana?",
      "netti ei toimi kannettavalla",
    ]),
  }),
];

/** Customers' messages, in their own words, with the entry each belongs to. */
export const messages: readonly (readonly [string, string])[] = [
  ["mihin asti ootte auki lauantaina", "opening-hours"],
  ["onks kirjasto auki juhannuksena", "opening-hours"],
  ["aukiolot", "opening-hours"],
  ["saisko lainoihin lisää aikaa", "renew-loan"],
  ["uusi mun lainat", "renew-loan"],
  ["kortti hukassa", "lost-card"],
  ["kirjastokortti katos bussiin", "lost-card"],
  ["mistä tää sakko tuli", "late-fee"],
  ["palautin kirjan myohassa, paljonko maksaa", "late-fee"],
  ["voinko varata kirjan etukäteen", "reservation"],
  ["montako varausta saa olla kerralla", "reservation"],
  ["saako äänikirjoja puhelimella", "e-books"],
  ["e-kirja ei aukea sovelluksessa", "e-books"],
  ["tulostaa pitäs pari sivua", "printing"],
  ["paljonko skannaus maksaa", "printing"],
  ["kokoustila yhdistykselle", "meeting-room"],
  ["ryhmatyohuone varaus", "meeting-room"],
  ["lapselle kortti, kuinka vanha pitää olla", "child-card"],
  ["huoltajan allekirjotus korttiin", "child-card"],
  ["missä se luukku on mihin kirjat palautetaan", "return-box"],
  ["voiko kirjoja palauttaa öisin", "return-box"],
  ["ehdottaisin yhtä kirjaa teidän kokoelmaan", "suggest"],
  ["wifi salasana", "wifi"],
  ["langaton verko ei toimi", "wifi"],
  ["har ni öppet på söndag", "opening-hours"],
  ["jag har tappat kortet", "lost-card"],
  ["can i renew my loan online", "renew-loan"],
  ["lost my card", "lost-card"],
];

/** What this library's FAQ has no answer to. */
export const foreign: readonly string[] = [
  "paljonko maksaa kuukausilippu bussiin",
  "koiran rokotus",
  "mikä sää huomenna",
  "miten keitetään riisipuuroa",
  "passin hakeminen poliisilta",
  "asdfghjkl",
  "hur lagar man köttbullar",
  "who won the football game",
];
