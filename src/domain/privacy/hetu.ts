/** What people and their keyboards put between: the date may have dots, the number only space and the marks of bold type. */
const inDate = "[\\s.*_~`()]{0,2}";
const inNumber = "[\\s*_~`]{0,2}";
const digits = (n: number, gap: string) => Array.from({ length: n }, () => "(\\d)").join(gap);

/** DDMMYY, century sign, individual number, check character. Some leave the sign out or write another mark in its place. */
const shape = new RegExp(
  `${digits(6, inDate)}([^\\p{L}\\p{N}]{0,4}[YXWVUA-F]?[^\\p{L}\\p{N}]{0,4})${digits(3, inNumber)}${inNumber}([0-9A-Y])`,
  "uy",
);
const checkCharacters = "0123456789ABCDEFHJKLMNPRSTUVWXY";
const centuries: Readonly<Record<string, number>> = {
  "+": 1800,
  "-": 1900,
  Y: 1900,
  X: 1900,
  W: 1900,
  V: 1900,
  U: 1900,
};

/**
 * Where a Finnish personal identity code that starts at `from` ends, or null. Both the date and the check character
 * (`0123456789ABCDEFHJKLMNPRSTUVWXY[DDMMYYZZZ mod 31]`, Digital and Population Data Services Agency) have to hold, so
 * that order numbers are left alone. Without a century sign the check character must be a letter that ends a word: phone
 * numbers are digits. With one, whatever is written against it ("…-308Tkiitos") doesn't hide it, but more digits after a
 * digit make another number.
 */
export function hetuAt(plain: string, from: number): number | null {
  shape.lastIndex = from;
  const parts = shape.exec(plain)?.slice(1);
  if (parts === undefined) return null;
  const date = parts.slice(0, 6).join("");
  const sign = /[YXWVUA-F]|[-+]/.exec(parts[6] ?? "")?.[0] ?? "";
  const check = parts[10] ?? "";
  if (goesOn(sign, check, plain.charAt(shape.lastIndex))) return null;
  const number = Number(date + parts.slice(7, 10).join(""));
  return checkCharacters[number % 31] === check && isDate(date, sign) ? shape.lastIndex : null;
}

/** Whether what comes after makes it something else than a code. */
function goesOn(sign: string, check: string, after: string): boolean {
  const isDigit = /\d/.test(check);
  return sign === "" ? isDigit || /[\p{L}\p{N}]/u.test(after) : isDigit && /\d/.test(after);
}

function isDate(date: string, sign: string): boolean {
  const [day, month, year] = [0, 2, 4].map((at) => Number(date.slice(at, at + 2)));
  if (day === undefined || month === undefined || year === undefined) return false;
  const possible = sign === "" ? [1900, 2000] : [centuries[sign] ?? 2000];
  return possible.some((century) => {
    const at = new Date(Date.UTC(century + year, month - 1, day));
    return at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  });
}
