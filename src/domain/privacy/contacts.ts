import { mask } from "./mask.ts";

const covered = "•••";
const mail = /[^\s@<>()]{1,64}@[^\s@<>()]{1,190}\.[a-z]{2,}/giu;
const phone = /(?<![\p{L}\d])\+?\d(?:[ \-()]?\d){6,14}(?!\d)/gu;

/** A text for other readers than it was written to: without personal data, addresses, numbers of phones, and these names. */
export function withoutContacts(text: string, names: readonly string[]): string {
  const plain = mask(text).text.replace(mail, covered).replace(phone, covered);
  return names
    .flatMap((name) => name.split(/\s+/))
    .filter((name) => name.length > 1)
    .reduce((sofar, name) => sofar.replaceAll(nameIn(name), covered), plain);
}

/** The name with whatever ending: "Ainolle" tells as much. */
const nameIn = (name: string): RegExp =>
  new RegExp(`(?<!\\p{L})${name.replace(/[^\p{L}\p{N}]/gu, String.raw`\$&`)}\\p{Ll}{0,4}(?!\\p{L})`, "gu");
