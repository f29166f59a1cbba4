const shortest = 15;
const longest = 34;

/** An account's letters and digits with what people put between them. */
const shape = /^[A-Z]{2}[ .-]?\d[ .-]?\d(?:[ \t\n\r.-]{0,3}[A-Z0-9])+/;

/**
 * Where an IBAN that starts at `from` ends, or null: two letters, two digits, 15-34 letters and digits in all with
 * spaces, dots or dashes between, and ISO 7064 mod 97 = 1 (ISO 13616).
 */
export function ibanAt(plain: string, from: number): number | null {
  // "RF18 …" is a creditor reference (ISO 11649): it has the same check and tells nothing of an account.
  if (plain.startsWith("RF", from)) return null;
  const run = shape.exec(plain.slice(from, from + 4 * longest))?.[0] ?? "";
  for (const word of run.matchAll(/[A-Z0-9]+/g)) {
    const end = word.index + word[0].length;
    const account = run.slice(0, end).replace(/[^A-Z0-9]/g, "");
    if (account.length >= shortest && account.length <= longest && mod97(account) === 1) return from + end;
  }
  return null;
}

/** The account number's remainder by 97, its first four characters moved to the end and letters read as 10-35. */
function mod97(account: string): number {
  let rest = 0;
  for (const letter of account.slice(4) + account.slice(0, 4))
    for (const digit of String(Number.parseInt(letter, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}
