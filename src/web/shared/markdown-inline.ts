import { isSafeUrl } from "./linkify.ts";
import { pairEmphasis, type Piece } from "./markdown-emphasis.ts";

/** A part of a line. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "break" }
  | { readonly kind: "strong" | "em"; readonly parts: readonly Inline[] }
  | { readonly kind: "link"; readonly url: string; readonly parts: readonly Inline[] };

const sign = /[!-/:-@[-`{-~]/;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };

// What stands for itself is read in one go; everything that may mean something is looked at by itself.
const plain = /[^\\\n*_[\]!<&]+/y;
const run = /\*+|_+/y;
const entity = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(amp|lt|gt|quot|nbsp));/y;
const autolink = /<((?:https?:\/\/|mailto:|tel:)[^\s<>]{1,2000})>|<([\w.+-]{1,64}@[\w.-]{1,255})>/iy;
const target =
  /\(\s{0,99}(?:<((?:\\.|[^<>\n\\]){0,2000})>|((?:\\[!-~]|[^\s\\()]|\\(?![!-~])|\((?:\\[!-~]|[^\s\\()])*\)){0,2000}))(?:\s{1,99}(?:"(?:\\.|[^"\\]){0,500}"|'(?:\\.|[^'\\]){0,500}'|\((?:\\.|[^()\\]){0,500}\)))?\s{0,99}\)/sy;

interface Opening {
  readonly at: number;
  live: boolean;
}

interface Reading {
  readonly text: string;
  at: number;
  readonly pieces: Piece[];
  readonly openings: Opening[];
}

/** Reads one paragraph's words. */
export function parseInline(text: string): readonly Inline[] {
  const reading: Reading = { text: text.trim(), at: 0, pieces: [], openings: [] };
  while (reading.at < reading.text.length) readOne(reading);
  return pairEmphasis(reading.pieces);
}

function readOne(reading: Reading): void {
  const words = take(reading, plain);
  if (words !== null) return say(reading, words[0]);
  switch (reading.text.charAt(reading.at)) {
    case "\\":
      return readBackslash(reading);
    case "\n":
      return readLineEnd(reading);
    case "[":
      reading.openings.push({ at: reading.pieces.length, live: true });
      return say(reading, step(reading, 1));
    case "]":
      return readClosing(reading);
    case "!":
      // A picture is none of ours: both signs stay text, so that what follows is no link either.
      return say(reading, step(reading, reading.text.startsWith("![", reading.at) ? 2 : 1));
    case "<":
      return readAutolink(reading);
    case "&":
      return readEntity(reading);
    default:
      return readRun(reading);
  }
}

function take(reading: Reading, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reading.at;
  const found = pattern.exec(reading.text);
  if (found !== null) reading.at += found[0].length;
  return found;
}

function step(reading: Reading, length: number): string {
  const from = reading.at;
  reading.at += length;
  return reading.text.slice(from, reading.at);
}

function say({ pieces }: Reading, text: string): void {
  pieces.push({ kind: "text", text });
}

function readBackslash(reading: Reading): void {
  reading.at++;
  const next = reading.text.charAt(reading.at);
  if (next === "\n") {
    reading.pieces.push({ kind: "break" });
    reading.at++;
    skipSpaces(reading);
  } else if (sign.test(next)) say(reading, step(reading, 1));
  else say(reading, "\\");
}

function readLineEnd(reading: Reading): void {
  reading.at++;
  const last = reading.pieces.at(-1);
  const spaces = last?.kind === "text" ? last.text.length - last.text.trimEnd().length : 0;
  if (last?.kind === "text" && spaces > 0) last.text = last.text.trimEnd();
  reading.pieces.push(spaces >= 2 ? { kind: "break" } : { kind: "text", text: "\n" });
  skipSpaces(reading);
}

function skipSpaces(reading: Reading): void {
  while (reading.text.charAt(reading.at) === " ") reading.at++;
}

function readRun(reading: Reading): void {
  const before = characterAt(reading.text, reading.at, -1);
  const signs = take(reading, run)?.[0] ?? "";
  const after = characterAt(reading.text, reading.at, 0);
  const left = mayStand(after, before);
  const right = mayStand(before, after);
  const inWord = signs.startsWith("_");
  reading.pieces.push({
    kind: "signs",
    sign: signs.charAt(0),
    length: signs.length,
    left: signs.length,
    opens: left && !(inWord && right && !isSign(before)),
    closes: right && !(inWord && left && !isSign(after)),
    ends: [],
    begins: 0,
  });
}

/** Whether a row of signs may hold on to what stands on this side of it, with that on its other side. */
const mayStand = (near: string, far: string) =>
  !isSpace(near) && (!isSign(near) || isSpace(far) || isSign(far));

/** The whole character that begins at this place, or ends before it; beyond the text there is space. */
function characterAt(text: string, at: number, side: -1 | 0): string {
  const low = side === -1 && /[\udc00-\udfff]/.test(text.charAt(at - 1));
  const code = text.codePointAt(at + side - (low ? 1 : 0));
  return code === undefined ? " " : String.fromCodePoint(code);
}

const isSpace = (character: string) => /\s/u.test(character);
const isSign = (character: string) => /[\p{P}\p{S}]/u.test(character);

function readClosing(reading: Reading): void {
  reading.at++;
  const opening = reading.openings.pop();
  if (opening?.live !== true) return say(reading, "]");
  const found = take(reading, target);
  if (found === null) return say(reading, "]");
  const url = unescape(found[1] ?? found[2] ?? "");
  const words = pairEmphasis(reading.pieces.splice(opening.at).slice(1));
  // An address that leads nowhere safe is left out; the words stay.
  if (isSafeUrl(url)) reading.pieces.push({ kind: "link", url, parts: words });
  else reading.pieces.push(...words);
  for (const outer of reading.openings) outer.live = false;
}

function readAutolink(reading: Reading): void {
  const found = take(reading, autolink);
  if (found === null) return say(reading, step(reading, 1));
  const [all, address, mail = ""] = found;
  const url = address ?? `mailto:${mail}`;
  if (!isSafeUrl(url)) return say(reading, all);
  reading.pieces.push({ kind: "link", url, parts: [{ kind: "text", text: address ?? mail }] });
}

function readEntity(reading: Reading): void {
  const found = take(reading, entity);
  if (found === null) return say(reading, step(reading, 1));
  say(reading, entityText(found[1], found[2], found[3]));
}

function entityText(decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return entities[name] ?? "";
  const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : "\ufffd";
}

const unescape = (text: string) =>
  text
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(new RegExp(entity.source, "g"), (_all, decimal?: string, hex?: string, name?: string) =>
      entityText(decimal, hex, name),
    );
