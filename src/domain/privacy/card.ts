/**
 * How card numbers begin and how long they are (ISO/IEC 7812 ranges as the card schemes publish them). The beginnings
 * matter: one in ten of all numbers passes the Luhn check, and an 18-digit metering point number must stay readable.
 */
const schemes: readonly { readonly begins: RegExp; readonly lengths: readonly number[] }[] = [
  { begins: /^4/, lengths: [13, 16, 19] },
  { begins: /^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { begins: /^3[47]/, lengths: [15] },
  { begins: /^3(0[0-5]|[68])/, lengths: [14] },
  { begins: /^(6011|64[4-9]|65)/, lengths: [16] },
  { begins: /^35(2[89]|[3-8])/, lengths: [16] },
  { begins: /^62/, lengths: [16, 17, 18, 19] },
  { begins: /^(5018|5020|5038|5893|6304|6759|676[1-3])/, lengths: [13, 14, 15, 16, 17, 18, 19] },
];

/** A card's digits with what people put between them; whatever follows (expiry, security code) is no part of it. */
const run = /^\d(?:[ \t\n\r.-]{0,3}\d){12,}/;
const longest = 80;
const fewestDigits = 13;
const mostDigits = 19;

/**
 * Where a payment card number that starts at `from` ends, or null: a scheme's beginning and length, and the Luhn check.
 * A number written without a break is a card only as a whole; one written in groups may be followed by other groups.
 */
export function cardAt(plain: string, from: number): number | null {
  const found = run.exec(plain.slice(from, from + longest))?.[0] ?? "";
  let number = "";
  for (const group of found.matchAll(/\d+/g)) {
    number += group[0];
    if (number.length > mostDigits) return null;
    const end = group.index + group[0].length;
    if (number.length >= fewestDigits && isCard(number) && !/[\p{L}\p{N}]/u.test(plain.charAt(from + end)))
      return from + end;
  }
  return null;
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
