import { describe, expect, test } from "vitest";
import { cutQuoted } from "../../../src/channels/email/cut-quoted.ts";

const us = "asiakaspalvelu@napavirta.example";
const ours = ["Sovittu, Maija. Saat vastauksen ke 25.11. klo 14 mennessä.", "", "Napavirran asiakaspalvelu."];
const marked = ours.map((line) => (line === "" ? ">" : `> ${line}`));
const own = "Hei, tiistai sopii paremmin.";

/** A mail as programs write it: what its sender wrote is above unless it says otherwise. */
const mails: Readonly<Record<string, readonly string[]>> = {
  "Gmail, fi": [own, "", `ma 23. marrask. 2026 klo 10.15 Napavirta (${us}) kirjoitti:`, "", ...marked],
  "Gmail, fi, broken line": [
    own,
    "",
    "ma 23. marrask. 2026 klo 10.15 Napavirran asiakaspalvelu <",
    `${us}> kirjoitti:`,
    "",
    ...marked,
  ],
  "Gmail, sv": [own, "", `Den mån 23 nov. 2026 kl 10:15 skrev Napavirta <${us}>:`, "", ...marked],
  "Gmail, en": [own, "", `On Mon, Nov 23, 2026 at 10:15 AM Napavirta <${us}> wrote:`, "", ...marked],
  "Gmail, en, broken line": [
    own,
    "",
    "On Mon, Nov 23, 2026 at 10:15 AM Napavirta <",
    `${us}> wrote:`,
    "",
    ...marked,
  ],
  "Gmail, HTML without marks": [
    own,
    "",
    `On Mon, Nov 23, 2026 at 10:15 AM Napavirta <${us}> wrote:`,
    "",
    ...ours,
  ],
  "Apple Mail, fi": [own, "", `> Napavirta <${us}> kirjoitti 23.11.2026 kello 10.15:`, "> ", ...marked],
  "Apple Mail, fi, sentence unmarked": [
    own,
    "",
    `Napavirta <${us}> kirjoitti 23.11.2026 kello 10.15:`,
    "",
    ...marked,
  ],
  "Apple Mail, sv": [own, "", `23 nov. 2026 kl. 10:15 skrev Napavirta <${us}>:`, "", ...ours],
  "Apple Mail, en": [own, "", `On 23 Nov 2026, at 10:15, Napavirta <${us}> wrote:`, "", ...marked],
  "Thunderbird, fi": [own, "", "Napavirta kirjoitti 23.11.2026 klo 10.15:", ...marked],
  "Thunderbird, sv": [own, "", "Den 2026-11-23 kl. 10:15, skrev Napavirta:", ...marked],
  "Thunderbird, en": [own, "", "On 23/11/2026 10:15, Napavirta wrote:", ...marked],
  "Outlook, fi": [
    own,
    "",
    "Lähettäjä: Napavirta <x>",
    "Lähetetty: maanantai 23. marraskuuta 2026 10.15",
    "Vastaanottaja: Maija",
    "Aihe: Lupaus",
    "",
    ...ours,
  ],
  "Outlook, sv": [
    own,
    "",
    "Från: Napavirta",
    "Skickat: den 23 november 2026 10:15",
    "Till: Maija",
    "Ämne: Löfte",
    "",
    ...ours,
  ],
  "Outlook, en": [
    own,
    "",
    "From: Napavirta",
    "Sent: Monday, November 23, 2026 10:15 AM",
    "To: Maija",
    "Subject: Promise",
    "",
    ...ours,
  ],
  "Outlook on the web": [
    own,
    "________________________________",
    "From: Napavirta",
    "Sent: Monday, November 23, 2026 10:15 AM",
    "To: Maija",
    "Subject: Promise",
    "",
    ...ours,
  ],
  "Outlook for phones, bold": [
    own,
    "",
    "*Lähettäjä:* Napavirta",
    "*Päivämäärä:* maanantai 23. marraskuuta 2026",
    "*Vastaanottaja:* Maija",
    "*Aihe:* Lupaus",
    "",
    ...ours,
  ],
  "old Outlook, en": [own, "", "-----Original Message-----", "From: Napavirta", ...ours],
  "old Outlook, fi": [own, "", "-----Alkuperäinen viesti-----", "Lähettäjä: Napavirta", ...ours],
  "old Outlook, sv": [own, "", "-----Ursprungligt meddelande-----", "Från: Napavirta", ...ours],
  "only marks": [own, "", ...marked],
  "Windows line ends": [`${own}\r`, "\r", ...marked.map((line) => `${line}\r`)],
  "iPhone, fi": [
    own,
    "",
    "Lähetetty iPhonesta",
    "",
    `> Napavirta <${us}> kirjoitti 23.11.2026 kello 10.15:`,
    "> ",
    ...marked,
  ],
  "iPhone, sv": [
    own,
    "",
    "Skickat från min iPhone",
    "",
    `23 nov. 2026 kl. 10:15 skrev Napavirta <${us}>:`,
    "",
    ...marked,
  ],
  "iPhone, en": [
    own,
    "",
    "Sent from my iPhone",
    "",
    `> On 23 Nov 2026, at 10:15, Napavirta <${us}> wrote:`,
    "> ",
    ...marked,
  ],
  "Outlook for Android": [
    own,
    "",
    "Hanki Outlook for Android<https://aka.example/x>",
    "________________________________",
    "Lähettäjä: Napavirta",
    "Lähetetty: maanantai",
    "Vastaanottaja: Maija",
    "Aihe: Lupaus",
    "",
    ...ours,
  ],
  "Yahoo, fi": [
    own,
    "",
    "Lähetetty Yahoo Maililta",
    "",
    `ma 23. marrask. 2026 klo 10.15 Napavirta <${us}> kirjoitti:`,
    ...ours,
  ],
  "a signature after dashes": [own, "", "-- ", "Maija Esimerkki", "Esimerkkikatu 1", "040 000 0000"],
};

describe("the mail that is answered is cut off", () => {
  test.each(Object.entries(mails))("%s", (_program, lines) => {
    expect(cutQuoted(lines.join("\n"))).toBe(own);
  });
});

describe("what the customer wrote stays", () => {
  test("beneath the quotation", () => {
    const text = [`On Mon, Nov 23, 2026 at 10:15 AM Napavirta <${us}> wrote:`, ...marked, "", own].join("\n");
    expect(cutQuoted(text)).toBe(own);
  });

  test("between its lines, in order", () => {
    const text = [
      "Napavirta kirjoitti 23.11.2026 klo 10.15:",
      "> Milloin sopii?",
      "Tiistaina.",
      "> Mihin numeroon?",
      "Tähän samaan.",
    ];
    expect(cutQuoted(text.join("\n"))).toBe("Tiistaina.\nTähän samaan.");
  });

  test("with greeting, paragraphs and name", () => {
    const text = [
      "Hei",
      "",
      "Ensimmäinen asia.",
      "",
      "",
      "",
      "Toinen asia: lasku 12.50 €.",
      "",
      "Terveisin",
      "Maija",
    ];
    expect(cutQuoted(text.join("\n"))).toBe(
      "Hei\n\nEnsimmäinen asia.\n\nToinen asia: lasku 12.50 €.\n\nTerveisin\nMaija",
    );
  });

  test.each([
    ["Kollegani kirjoitti 2024:", "sopimus päättyy keväällä, eikö niin?"],
    ["Yhtiönne skrev den 3.11 kl. 10.15:", "räkningen är betald"],
    ["From: tämä kohta laskulla on väärin", "korjatkaa se"],
    ["Sent from the office it would be easier, but I am at home today and cannot do it", "ok?"],
    ["Sain viestin:", "-------", "kiitos"],
    ["Lähetetty laskusta puuttuu erä, ja lisäksi siinä on väärä päivä jota en tunne", "Maija"],
    ["Lähetetty iPhonesta", "sain viestin, jossa luki niin.", "Mitä se tarkoittaa?", "Kiitos"],
  ])("when it only looks like a quotation: %s", (...lines) => {
    expect(cutQuoted(lines.join("\n"))).toBe(lines.join("\n"));
  });

  test("whole where nothing else would be left", () => {
    expect(cutQuoted(marked.join("\n"))).toBe(marked.join("\n"));
    expect(cutQuoted("")).toBe("");
    expect(cutQuoted("  \r\n\u00a0\r\n")).toBe("");
  });
});

test("a text of a hundred thousand lines is cut in bounded work", () => {
  const lines = Array.from({ length: 100_000 }, (_, at) =>
    at % 3 === 0 ? "On Mon 10:15 somebody" : "wrote nothing of it",
  );
  expect(cutQuoted(lines.join("\n"))).toBe(lines.join("\n"));
});
