import { parseInline, type Inline } from "./markdown-inline.ts";

/** A part of an answer that stands on lines of its own. */
export type Block =
  | { readonly kind: "paragraph"; readonly parts: readonly Inline[] }
  | {
      readonly kind: "list";
      /** The first number, or null for a list of points. */
      readonly start: number | null;
      /** Whether its items stand close together, without paragraphs of their own. */
      readonly tight: boolean;
      readonly items: readonly (readonly Block[])[];
    };

/**
 * Reads the safe markdown of an answer: paragraphs, lists, bold, italic and links. Everything else, HTML too, stays
 * the text it is. What comes out holds no markup, only words and addresses that begin with http(s), mailto or tel.
 */
export function parseMarkdown(text: string): readonly Block[] {
  return parseLines(text.replace(/\r\n?/g, "\n").replaceAll("\t", "    ").split("\n"), 0);
}

interface Marker {
  /** What must be the same for the next item to be of the same list: the sign, or what stands after the number. */
  readonly sign: string;
  readonly start: number | null;
  /** How far the words of the item stand from the edge. */
  readonly width: number;
  readonly rest: string;
}

// Deeper lists than this are no answer but an attack on the stack; they stay text.
const deepest = 20;

function parseLines(lines: readonly string[], depth: number): readonly Block[] {
  const blocks: Block[] = [];
  let words: string[] = [];
  const endParagraph = () => {
    const parts = parseInline(words.join("\n"));
    if (parts.length > 0) blocks.push({ kind: "paragraph", parts });
    words = [];
  };
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? "";
    const marker = depth < deepest ? readMarker(line) : null;
    if (marker !== null && (words.length === 0 || mayInterrupt(marker))) {
      endParagraph();
      const { list, next } = readList(lines, at, marker, depth);
      blocks.push(list);
      at = next;
      continue;
    }
    if (line.trim() === "") endParagraph();
    else words.push(line.trimStart());
    at++;
  }
  endParagraph();
  return blocks;
}

function readMarker(line: string): Marker | null {
  const found = /^( {0,3}(?:([-*+])|(\d{1,9})([.)])))( +|$)/.exec(line);
  if (found === null) return null;
  const [all, signs = "", point, number, after = "", gap = ""] = found;
  const empty = line.length === all.length;
  // An item that begins empty, and one that begins with code, is as wide as its sign and one space.
  const width = signs.length + (empty || gap.length > 4 ? 1 : gap.length);
  const start = number === undefined ? null : Number(number);
  return { sign: point ?? after, start, width, rest: line.slice(width) };
}

/** In the midst of a paragraph a number or dash begins a list only if it must: "… joulukuun\n24. päivä" is no list. */
const mayInterrupt = (marker: Marker) => marker.rest !== "" && (marker.start === null || marker.start === 1);

function readList(lines: readonly string[], from: number, first: Marker, depth: number) {
  const items: (readonly Block[])[] = [];
  let tight = true;
  let at = from;
  for (let marker: Marker | null = first; marker !== null && marker.sign === first.sign;) {
    const item = readItem(lines, at, marker);
    const blocks = parseLines(item.lines, depth + 1);
    items.push(blocks);
    at = item.next;
    marker = readMarker(lines[at] ?? "");
    const goesOn = marker !== null && marker.sign === first.sign;
    if ((goesOn && item.blankAfter) || hasBlankBetween(item.lines, depth)) tight = false;
  }
  const list: Block = { kind: "list", start: first.start, tight, items };
  return { list, next: at };
}

/** The lines of one item without their indent, and where the next thing begins. */
function readItem(lines: readonly string[], from: number, marker: Marker) {
  const own = [marker.rest];
  let next = from + 1;
  for (; next < lines.length; next++) {
    const line = readItemLine(lines[next] ?? "", own, marker);
    if (line === null) break;
    own.push(line);
  }
  const last = own.findLastIndex((line) => line !== "");
  return {
    lines: own.slice(0, Math.max(1, last + 1)),
    next: skipBlank(lines, next),
    blankAfter: last < own.length - 1 && own.length > 1,
  };
}

/** What a line adds to the item whose lines so far are these; null when it is none of the item's. */
function readItemLine(line: string, own: readonly string[], marker: Marker): string | null {
  const begins = own.length === 1 && marker.rest === "";
  // An item that begins with two empty lines has ended.
  if (line.trim() === "") return begins ? null : "";
  if (indentOf(line) >= marker.width) return line.slice(marker.width);
  // A paragraph's next line may stand further out.
  return own.at(-1) !== "" && readMarker(line) === null ? line.trimStart() : null;
}

const indentOf = (line: string) => line.length - line.trimStart().length;

function skipBlank(lines: readonly string[], from: number): number {
  const found = lines.findIndex((line, at) => at >= from && line.trim() !== "");
  return found === -1 ? lines.length : found;
}

/** Whether an empty line parts two things of the item itself, not of a list inside it. */
function hasBlankBetween(lines: readonly string[], depth: number): boolean {
  if (depth >= deepest) return false;
  let inner: Marker | null = null;
  return lines.some((line, at) => {
    if (line === "" && at > 0) return !isInside(lines[skipBlank(lines, at)] ?? "", inner);
    if (inner === null || indentOf(line) < inner.width) inner = readMarker(line);
    return false;
  });
}

/** Whether a line after an empty one goes on with the inner list. */
const isInside = (line: string, inner: Marker | null) =>
  inner !== null && (indentOf(line) >= inner.width || readMarker(line)?.sign === inner.sign);
