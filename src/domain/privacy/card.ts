/**
 * How card numbers begin and how long they are (ISO/IEC 7812 ranges as the card schemes publish them). The beginnings
 * matter: one in ten of all numbers passes the Luhn check, and an 18-digit metering point number must stay readable.
 */
const schemes: readonly { readonly begins: RegExp; readonly lengths: readonly number[] }[] = [
  { begins: /^4/, lengths: [16, 19] },
  { begins: /^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { begins: /^3[47]/, lengths: [15] },
  { begins: /^3(0[0-5]|[68])/, lengths: [14] },
  { begins: /^(6011|64[4-9]|65)/, lengths: [16] },
  { begins: /^35(2[89]|[3-8])/, lengths: [16] },
  { begins: /^62/, lengths: [16, 17, 18, 19] },
  { begins: /^(5018|5020|5038|5893|6304|6759|676[1-3])/, lengths: [16, 17, 18, 19] },
];

/** Digits with what people put between them; whatever follows a card (expiry, security code) is no part of it. */
const run = /^\d(?:[ \t\n\r.*_~`/-]{0,3}\d){13,}/;
const longest = 80;
const fewestDigits = 14;
const mostDigits = 19;

/** How a card is written: without a break, digit by digit, or in the groups that are pressed on it. */
const writings = [/^\d+$/, /^\d( \d)+$/, /^\d{4}( \d{4}){2,3}( \d{1,4})?$/, /^\d{4} \d{6} \d{4,5}$/];

/**
 * Where a payment card number that starts at `from` ends, or null: a scheme's beginning and length, the Luhn check, and
 * written as cards are. So two dates, two invoice numbers or a column of meter readings are not taken for one.
 */
export function cardAt(plain: string, from: number): number | null {
  const found = run.exec(plain.slice(from, from + longest))?.[0] ?? "";
  let digits = 0;
  for (const group of found.matchAll(/\d+/g)) {
    digits += group[0].length;
    if (digits > mostDigits) return null;
    const end = group.index + group[0].length;
    if (digits >= fewestDigits && isWrittenAsCard(found.slice(0, end)) && endsWord(plain, from + end))
      return from + end;
  }
  return null;
}

const endsWord = (plain: string, at: number) => !/[\p{L}\p{N}]/u.test(plain.charAt(at));

function isWrittenAsCard(written: string): boolean {
  const groups = written.replace(/\D+/g, " ");
  const lines = written.split("\n").length;
  return lines <= 2 && writings.some((writing) => writing.test(groups)) && isCard(groups.replaceAll(" ", ""));
}

const isCard = (number: string) =>
  schemes.some(({ begins, lengths }) => lengths.includes(number.length) && begins.test(number)) &&
  luhn(number);

function luhn(number: string): boolean {
  let sum = 0;
  for (let back = 0; back < number.length; back++) {
    const digit = Number(number.at(-1 - back));
    const doubled = back % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
