import type { Inline } from "./markdown-inline.ts";

/** A row of * or _ that may begin or end what is bold or italic. */
interface Signs {
  readonly kind: "signs";
  readonly sign: string;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** How many of them are not part of a pair: they stay text. */
  left: number;
  /** What ends here, inner first. */
  readonly ends: Mark[];
  /** How many begin here; what ends them tells which they are. */
  begins: number;
}

type Mark = "strong" | "em";

/** What a line is read into before its bold and italic are found. */
export type Piece =
  | Signs
  | { readonly kind: "text"; text: string }
  | Exclude<Inline, { readonly kind: "text" }>;

/** Finds the pairs of * and _ as CommonMark does, and makes a tree of the pieces. */
export function pairEmphasis(pieces: readonly Piece[]): readonly Inline[] {
  const openers: Signs[] = [];
  // Where looking further down was in vain for closers of the same kind: keeps a long row of signs cheap.
  const bottoms = new Map<string, number>();
  for (const piece of pieces) {
    if (piece.kind !== "signs") continue;
    while (piece.closes && piece.left > 0 && pairWithNearest(piece, openers, bottoms));
    if (piece.opens && piece.left > 0) openers.push(piece);
  }
  return grow(pieces);
}

function pairWithNearest(closer: Signs, openers: Signs[], bottoms: Map<string, number>): boolean {
  const kind = `${closer.sign}${closer.opens ? "o" : ""}${closer.length % 3}`;
  const bottom = bottoms.get(kind) ?? 0;
  const above = openers.slice(bottom).findLastIndex((opener) => fits(opener, closer));
  const opener = openers[bottom + above];
  if (above === -1 || opener === undefined) {
    bottoms.set(kind, openers.length);
    return false;
  }
  join(opener, closer);
  openers.length = bottom + above + (opener.left > 0 ? 1 : 0);
  for (const [other, old] of bottoms) bottoms.set(other, Math.min(old, openers.length));
  return true;
}

function join(opener: Signs, closer: Signs): void {
  const both = opener.left >= 2 && closer.left >= 2;
  opener.left -= both ? 2 : 1;
  closer.left -= both ? 2 : 1;
  opener.begins++;
  closer.ends.push(both ? "strong" : "em");
}

/** The rule of three: a row that may both begin and end pairs only with a row that makes the sum no multiple of three. */
function fits(opener: Signs, closer: Signs): boolean {
  if (opener.sign !== closer.sign) return false;
  if (!opener.closes && !closer.opens) return true;
  return (opener.length + closer.length) % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0);
}

function grow(pieces: readonly Piece[]): readonly Inline[] {
  // The innermost thing that is still open comes last.
  const open: Branch[] = [{ parts: [] }];
  for (const piece of pieces) {
    if (piece.kind === "signs") growSigns(piece, open);
    else addPart(open, piece);
  }
  return open[0]?.parts ?? [];
}

interface Branch {
  readonly parts: Inline[];
}

function growSigns(signs: Signs, open: Branch[]): void {
  for (const mark of signs.ends) {
    const branch = open.pop();
    if (branch !== undefined) addPart(open, { kind: mark, parts: branch.parts });
  }
  addPart(open, { kind: "text", text: signs.sign.repeat(signs.left) });
  for (let more = signs.begins; more > 0; more--) open.push({ parts: [] });
}

function addPart(open: readonly Branch[], part: Inline): void {
  const parts = open.at(-1)?.parts ?? [];
  const last = parts.at(-1);
  if (part.kind !== "text") parts.push(part);
  else if (last?.kind === "text") parts[parts.length - 1] = { kind: "text", text: last.text + part.text };
  else if (part.text !== "") parts.push(part);
}
