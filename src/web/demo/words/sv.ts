import type { Words } from "./words.ts";

export const sv: Words = {
  title: "Napavirta: el till ditt hem",
  skip: "Gå till innehållet",
  site: "Webbplats",
  languages: "Språk",
  hero: {
    title: "El som går att förstå.",
    lead: "Ett pris, en faktura och en människa när du behöver en människa.",
    contract: "Se avtalen",
    move: "Anmäl flytt",
  },
  facts: [
    { what: "Grundavgift", value: "4,90 €/mån." },
    { what: "Fast pris", value: "8,40 cent/kWh" },
    { what: "Kundtjänst", value: "vardagar kl. 8–16" },
  ],
  prices: {
    nav: "Avtal",
    title: "Tre avtal, och ett passar dig",
    lead: "Samma villkor för alla och inget finstilt. Det kostar ingenting att byta avtal.",
    contracts: [
      {
        name: "Kiinteä",
        price: "8,40",
        unit: "cent/kWh, 24 mån.",
        about: "Du vet priset på förhand, hurdan vintern än blir.",
        points: ["Samma pris under hela perioden", "Även för 12 månader, 8,90 cent/kWh"],
      },
      {
        name: "Jatkuva",
        price: "9,80",
        unit: "cent/kWh",
        about: "Du binder dig inte. Om priset ändras får du veta det en månad innan.",
        points: ["Gäller tills vidare", "Uppsägningstid två veckor"],
      },
      {
        name: "Pörssi",
        price: "+ 0,45",
        unit: "cent/kWh på börspriset",
        about: "Du betalar vad elen just då kostar på börsen.",
        points: ["Priset ändras varje kvart", "De billigaste timmarna ser du dagen innan"],
      },
    ],
    note: "Grundavgiften är 4,90 €/mån. i alla avtal. Moms ingår i priserna. Elöverföringen faktureras av ditt elnätsbolag.",
  },
  moving: {
    nav: "Flytt",
    title: "Du flyttar en gång och anmäler en gång",
    lead: "Flyttanmälan tar tre minuter. Avtalet flyttar med på samma villkor.",
    steps: [
      {
        title: "Anmäl två veckor innan",
        text: "Du behöver den nya adressen, flyttdagen och ditt kundnummer.",
      },
      { title: "Ljuset är på när du kommer", text: "Elen kopplas på i ditt nya hem på flyttdagen." },
      {
        title: "Slutfaktura för det gamla hemmet",
        text: "Mätarställningen får vi av elnätsbolaget. Du behöver inte läsa av den.",
      },
    ],
  },
  bills: {
    nav: "Fakturor",
    title: "En faktura du förstår direkt",
    texts: [
      "Fakturan har tre rader: grundavgift, energi och totalt. Förfallodagen väljer du själv: den 5, 15 eller 25 i månaden.",
      "Om månaden är knapp får du 14 dagar mer betalningstid utan kostnad. En faktura på över 100 euro kan du betala i två eller tre rater.",
    ],
    bill: {
      title: "Faktura, november",
      example: "Exempel",
      rows: [
        { what: "Grundavgift", value: "4,90 €" },
        { what: "Energi, 512 kWh × 8,40 cent", value: "43,01 €" },
      ],
      total: { what: "Totalt", value: "47,91 €" },
      due: "Förfallodag 15.12",
      chart: "Förbrukning per dag i november, mest den 22",
    },
  },
  service: {
    nav: "Kundtjänst",
    title: "En människa när du behöver en människa",
    lead: "Chatten finns nere i hörnet. Boten svarar direkt på vanliga frågor, och du kan när som helst gå vidare till en människa.",
    hours: "När vi är på plats",
    rows: [
      { what: "På finska", value: "vardagar kl. 8–16" },
      { what: "På svenska", value: "vardagar kl. 9–15" },
      { what: "Boten", value: "alltid" },
      { what: "Telefon", value: "010 000 0000" },
    ],
    promise: "Vi håller det vi lovar",
    promiseText: "Du vet alltid vem som sköter ditt ärende och när du hör av oss nästa gång.",
    cut: "Är strömmen borta?",
    cutText: "Vid elavbrott hjälper elnätsbolaget där du bor, dygnet runt. Om någon är i fara, ring 112.",
  },
  foot: {
    fiction:
      "Napavirta är ett påhittat bolag. Det här är en demosida för programmet Lupaus: priser, nummer och adresser är påhittade, och här kan man inte köpa el.",
    links: "Andra vyer",
    webchat: "Samma chatt i Microsofts Web Chat",
    desk: "Kundtjänstens arbetsbord",
  },
};
