/*
 * What somebody wrote, without the mail that they answer and without what their program adds. Mail programs mark a quotation in
 * three ways: a line of dashes or underscores, a block of headers (Outlook), or a sentence that says who wrote when (all
 * others), with ">" before the quoted lines or without. In doubt the text stays: an agent reads past a quotation, while
 * words that were cut off are lost.
 */

/** Answers the text without quotations and signatures; all of it where nothing else would be left. */
export const cutQuoted = (text: string): string => ownWords(text) || trimmed(linesOf(text));

/** The same, and nothing where nothing else would be left. */
export const ownWords = (text: string): string => trimmed(withoutSignature(withoutQuotation(linesOf(text))));

const linesOf = (text: string): readonly string[] =>
  text.replaceAll("\r\n", "\n").replaceAll("\u00a0", " ").split("\n");

const trimmed = (lines: readonly string[]): string =>
  lines
    .map((line) => line.trimEnd())
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();

function withoutQuotation(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((_, index) => endsHere(lines, index));
  const above = at < 0 ? lines : lines.slice(0, at);
  const end = above.findIndex((_, index) => linesOfSentence(above, index) > 0);
  if (end < 0) return above.filter((line) => !isQuoted(line));
  const below = above.slice(end + 1);
  // Where the quotation is marked line by line, what stands between and beneath it was written by the sender.
  const between = below.some(isQuoted) ? below : [];
  return [...above.slice(0, end + 1 - linesOfSentence(above, end)), ...between].filter(
    (line) => !isQuoted(line),
  );
}

const isQuoted = (line: string): boolean => /^\s*>/.test(line);

/** Whether everything from this line on is the mail that is answered. */
const endsHere = (lines: readonly string[], at: number): boolean =>
  divider.test(lines[at] ?? "") ||
  (/^\s*[_-]{10,}\s*$/.test(lines[at] ?? "") && hasHeaders(lines, at + 1)) ||
  hasHeaders(lines, at);

const divider =
  /^\s*-{2,}\s*(?:original message|alkuperäinen viesti|ursprungligt meddelande|ursprungligt e-postmeddelande|originalmeddelande|forwarded message|välitetty viesti|edelleenlähetetty viesti|vidarebefordrat meddelande|svarat meddelande)\s*-{2,}\s*$/i;

const fromHeader = /^[\s*]*(?:from|lähettäjä|från)[\s*]*:/i;
const dateHeader = /^[\s*]*(?:sent|date|lähetetty|päivämäärä|päiväys|pvm|skickat|datum)[\s*]*:/i;
const otherHeader = /^[\s*]*(?:to|subject|vastaanottaja|saaja|kenelle|aihe|till|ämne|rubrik)[\s*]*:/i;
/** A block of headers may have empty lines between, or one of Cc. */
const headersWithin = 7;

function hasHeaders(lines: readonly string[], at: number): boolean {
  const next = lines.slice(at, at + 2).findIndex((line) => line.trim() !== "");
  if (next < 0 || !fromHeader.test(lines[at + next] ?? "")) return false;
  const block = lines.slice(at + next, at + next + headersWithin);
  return block.some((line) => dateHeader.test(line)) && block.some((line) => otherHeader.test(line));
}

const wrote = /(?<!\p{L})(?:wrote|kirjoitti|skrev)(?!\p{L})/iu;
const time = /\d{1,2}[.:]\d{2}|\b\d{4}\b/;
/** Programs break a long sentence into as many lines. */
const sentenceLines = 4;
const longestSentence = 300;
/** How far beneath it a quotation begins at the most. */
const emptyLines = 5;

/** How many lines the sentence has that says who wrote when, if it ends in this one; else 0. */
function linesOfSentence(lines: readonly string[], end: number): number {
  if (!/:\s*$/.test(lines[end] ?? "") || isQuoted(lines[end] ?? "")) return 0;
  const below = lines.slice(end + 1, end + 1 + emptyLines);
  for (let count = 1; count <= Math.min(sentenceLines, end + 1); count++) {
    const part = lines.slice(end + 1 - count, end + 1);
    const sentence = part.join(" ").trim();
    if ((part[0] ?? "").trim() === "" || sentence.length > longestSentence) return 0;
    if (isOfProgram(sentence, below)) return count;
  }
  return 0;
}

/** A customer tells too what somebody wrote: a program's sentence names an address, or a quotation or nothing follows. */
function isOfProgram(sentence: string, below: readonly string[]): boolean {
  if (!wrote.test(sentence) || !time.test(sentence)) return false;
  const next = below.find((line) => line.trim() !== "");
  return sentence.includes("@") || next === undefined || isQuoted(next);
}

const dashes = /^-- ?$/;
const programs =
  /^\s*(?:lähetetty .{1,30}(?:sta|stä|lta|ltä)(?:ni)?|(?:skickat|skickades|sänt) från .{1,40}|sent from .{1,40}|hanki outlook .{1,30}|hämta outlook .{1,30}|get outlook .{1,30}|sent with .{1,30})\.?\s*(?:\[https?:\S+\]|<https?:\S+>)?\s*$/i;
/** What a program adds is the last thing but for a line or two. */
const programLines = 2;

function withoutSignature(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((line) => dashes.test(line));
  const above = at < 0 ? lines : lines.slice(0, at);
  const added = above.findIndex((line) => programs.test(line));
  if (added < 0) return above;
  const after = above.slice(added + 1).filter((line) => line.trim() !== "");
  return after.length <= programLines ? above.slice(0, added) : above;
}
