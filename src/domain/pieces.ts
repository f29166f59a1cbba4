/** One part of a text, as the places where it starts and stops. */
export interface Piece {
  readonly start: number;
  readonly stop: number;
}

/** A place where a text may be cut: before the white space and after it. `rank`: 3 between paragraphs, 2 lines, 1 sentences, 0 words. */
interface Gap {
  readonly stop: number;
  readonly next: number;
  readonly rank: 0 | 1 | 2 | 3;
}

/** Links and bold words of the markdown subset mean nothing when they are cut. */
const whole = /\[[^\]]*\]\([^)\s]*\)|\*\*[^*]+\*\*/g;
/** No-break spaces hold together what stands around them. */
const space = /[ \t\r\n]+/g;
const endOfSentence = /[.!?…]["'”’»)\]*_]*$/;
const beginOfSentence = /^["'”’»([*_–-]*\p{Lu}/u;

/**
 * A text in pieces of at most `longest` UTF-16 units, cut where it hurts least: between paragraphs, lines, sentences, words,
 * and only then within one. Everything but the white space at the cuts is kept, in order.
 */
export function piecesOf(text: string, longest: number): readonly Piece[] {
  if (text.length <= longest) return [{ start: 0, stop: text.length }];
  const gaps = gapsOf(text);
  const pieces: Piece[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const cut = cutAfter(text, start, longest, gaps);
    pieces.push({ start, stop: cut.stop });
    start = cut.next;
  }
  return start < text.length ? [...pieces, { start, stop: text.length }] : pieces;
}

function gapsOf(text: string): readonly Gap[] {
  const wholes = [...text.matchAll(whole)].map(
    (found) => [found.index, found.index + found[0].length] as const,
  );
  return [...text.matchAll(space)].flatMap(({ 0: white, index: stop }) => {
    const next = stop + white.length;
    const isInside = wholes.some(([from, to]) => from < stop && next < to);
    return isInside ? [] : [{ stop, next, rank: rankOf(text, white, stop) }];
  });
}

function rankOf(text: string, white: string, stop: number): Gap["rank"] {
  const lines = white.split("\n").length - 1;
  if (lines > 0) return lines > 1 ? 3 : 2;
  const before = text.slice(Math.max(0, stop - 8), stop);
  const after = text.slice(stop + white.length, stop + white.length + 8);
  return endOfSentence.test(before) && beginOfSentence.test(after) ? 1 : 0;
}

/** The best of the last gaps of a piece that is at least half full; else the last of any kind; else where it is full. */
function cutAfter(
  text: string,
  start: number,
  longest: number,
  gaps: readonly Gap[],
): Pick<Gap, "stop" | "next"> {
  const within = gaps.filter(({ stop }) => stop > start && stop - start <= longest);
  const half = start + longest / 2;
  for (const least of [3, 2, 1]) {
    const good = within.findLast(({ stop, rank }) => rank >= least && stop >= half);
    if (good !== undefined) return good;
  }
  const any = within.findLast(({ rank }) => rank > 0) ?? within.at(-1);
  if (any !== undefined) return any;
  const full = start + longest;
  const isPair = /[\uD800-\uDBFF]/.test(text.charAt(full - 1));
  const stop = isPair ? full - 1 : full;
  return { stop, next: stop };
}
