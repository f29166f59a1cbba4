import type { Words } from "./words.ts";

export const en: Words = {
  title: "Napavirta: electricity for your home",
  skip: "Skip to the content",
  site: "Site",
  languages: "Language",
  hero: {
    title: "Electricity you can make sense of.",
    lead: "One price, one bill, and a person when you need a person.",
    contract: "See the contracts",
    move: "Tell us you're moving",
  },
  facts: [
    { what: "Monthly fee", value: "€4.90" },
    { what: "Fixed price", value: "8.40 c/kWh" },
    { what: "Customer service", value: "Mon–Fri 8:00–16:00" },
  ],
  prices: {
    nav: "Contracts",
    title: "Three contracts, and one suits you",
    lead: "The same terms for everyone and no small print. Changing your contract costs nothing.",
    contracts: [
      {
        name: "Kiinteä",
        price: "8.40",
        unit: "c/kWh, 24 months",
        about: "You know the price beforehand, whatever the winter is like.",
        points: ["The same price all the way", "For 12 months too, 8.90 c/kWh"],
      },
      {
        name: "Jatkuva",
        price: "9.80",
        unit: "c/kWh",
        about: "You are not tied down. If the price changes, we tell you a month before.",
        points: ["Runs until you end it", "Two weeks' notice"],
      },
      {
        name: "Pörssi",
        price: "+ 0.45",
        unit: "c/kWh on the spot price",
        about: "You pay what electricity costs on the exchange at that very time.",
        points: ["The price changes every 15 minutes", "See the cheapest hours the day before"],
      },
    ],
    note: "The monthly fee is €4.90 in all of them. Prices include VAT. Your grid company bills you for the transfer.",
  },
  moving: {
    nav: "Moving",
    title: "You move once and tell us once",
    lead: "It takes three minutes. Your contract moves with you on the same terms.",
    steps: [
      {
        title: "Tell us two weeks before",
        text: "You need the new address, the day and your customer number.",
      },
      {
        title: "The lights are on when you arrive",
        text: "Electricity is connected in your new home on moving day.",
      },
      {
        title: "A last bill for the old home",
        text: "We get the meter reading from the grid company. You don't have to read it.",
      },
    ],
  },
  bills: {
    nav: "Bills",
    title: "A bill you understand at once",
    texts: [
      "The bill has three lines: monthly fee, energy and total. You choose the due date yourself: the 5th, 15th or 25th of the month.",
      "If the month is tight, you get 14 more days to pay at no cost. A bill over 100 euros can be paid in two or three parts.",
    ],
    bill: {
      title: "Bill, November",
      example: "Example",
      rows: [
        { what: "Monthly fee", value: "€4.90" },
        { what: "Energy, 512 kWh × 8.40 c", value: "€43.01" },
      ],
      total: { what: "Total", value: "€47.91" },
      due: "Due on 15 Dec",
      chart: "Daily use in November, highest on the 22nd",
    },
  },
  service: {
    nav: "Customer service",
    title: "A person when you need a person",
    lead: "The chat is in the corner of this page. The bot answers common questions right away, and you can switch to a person at any time.",
    hours: "When we are here",
    rows: [
      { what: "In Finnish and English", value: "Mon–Fri 8:00–16:00" },
      { what: "In Swedish", value: "Mon–Fri 9:00–15:00" },
      { what: "The bot", value: "always" },
      { what: "Phone", value: "010 000 0000" },
    ],
    promise: "We keep what we promise",
    promiseText: "You always know who has your matter and when you will hear from us next.",
    cut: "No electricity?",
    cutText:
      "For power cuts, your own grid company helps around the clock. If somebody is in danger, call 112.",
  },
  foot: {
    fiction:
      "Napavirta is a made-up company. This is a demo page of the program Lupaus: prices, numbers and addresses are made up, and no electricity is sold here.",
    links: "Other views",
    webchat: "The same chat in Microsoft's Web Chat",
    desk: "The agents' desk",
  },
};
