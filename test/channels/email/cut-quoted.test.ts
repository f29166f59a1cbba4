import { describe, expect, test } from "vitest";
import { cutQuoted } from "../../../src/channels/email/cut-quoted.ts";
import { mails, marked, own, us } from "./quoted-mails.ts";

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
