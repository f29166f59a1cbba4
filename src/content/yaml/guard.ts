import { CST, Lexer, Parser } from "yaml";

/** What is wrong, by offset, before a file's name and lines are known. */
export interface Flaw {
  readonly offset: number;
  readonly code: string;
  readonly message: string;
}

export interface Guarded {
  readonly tokens: readonly CST.Token[];
  /** Offsets of the texts in quotes. */
  readonly quotes: readonly number[];
  readonly flaws: readonly Flaw[];
}

const MAX_DEPTH = 20;

/** The most list items and keys in one file: 25 bytes each in the largest file, so that only empty ones reach it. */
export const maxValues = 40_000;

/** A file that is wrong all over is not told about word by word. */
export const maxFlaws = 100;

/** Refused by the kind of their first token: none is needed in content, and each can make a small file huge or strange. */
const refused: Partial<Record<Word["type"], readonly [code: string, message: string]>> = {
  alias: ["alias", "A word that begins with * is a reference in YAML. Put the text in quotes."],
  anchor: ["alias", "A word that begins with & is an anchor in YAML. Put the text in quotes."],
  tag: ["tag", "A word that begins with ! is a type in YAML. Put the text in quotes."],
  "directive-line": [
    "directive",
    "A line that begins with % is a directive in YAML. Remove it, or put it in quotes.",
  ],
};

/** What stands before each value. */
const valueSigns: ReadonlySet<Word["type"]> = new Set(["seq-item-ind", "map-value-ind", "comma"]);

const quoteSigns: ReadonlySet<Word["type"]> = new Set(["double-quoted-scalar", "single-quoted-scalar"]);

/**
 * Reads YAML as a flat run of words and refuses, in linear time and before anything is built, what could cost more than
 * its length: deep nesting, references, types, a second document. Tokens are good only when there are no flaws.
 */
export function guardYaml(text: string): Guarded {
  const unfit = unfitIn(text);
  if (unfit !== null) return { tokens: [], quotes: [], flaws: [unfit] };
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const quotes: number[] = [];
  const flaws: Flaw[] = [];
  let values = 0;
  for (const { source, type } of wordsOf(text)) {
    const at = parser.offset;
    tokens.push(...parser.next(source));
    if (quoteSigns.has(type)) quotes.push(at);
    if (valueSigns.has(type)) values++;
    const [code, message] = refused[type] ?? [];
    if (code !== undefined && message !== undefined) flaws.push({ offset: at, code, message });
    const limit = limitAt(at, parser.stack, values);
    if (limit !== null) return { tokens, quotes, flaws: [...flaws, limit] };
    if (flaws.length === maxFlaws) break;
  }
  tokens.push(...parser.end());
  return { tokens, quotes, flaws: [...flaws, ...secondDocument(tokens)] };
}

interface Word {
  readonly source: string;
  /** Of an unknown one the parser makes an error. */
  readonly type: CST.TokenType | "unknown";
}

function* wordsOf(text: string): Generator<Word> {
  let scalarNext = false;
  for (const source of new Lexer().lex(text)) {
    const type: Word["type"] = scalarNext ? "scalar" : (CST.tokenType(source) ?? "unknown");
    yield { source, type };
    // The lexer gives a sign that a bare text follows, and then the text, which may look like anything.
    scalarNext = type === "scalar" && !scalarNext;
  }
}

function limitAt(offset: number, open: readonly CST.Token[], values: number): Flaw | null {
  if (open.filter(CST.isCollection).length > MAX_DEPTH) return tooDeep(offset);
  return values > maxValues ? tooMany(offset) : null;
}

/** What makes the whole of a file no YAML of ours. */
function unfitIn(text: string): Flaw | null {
  const control = /(?![\t\n\r\u0085])\p{Cc}/u.exec(text);
  if (control !== null) return controlCharacter(control.index, control[0]);
  const merge = /^(?:<{7}|={7}|>{7}|\|{7})(?: |\r?$)/m.exec(text);
  return merge === null ? null : mergeMark(merge.index);
}

function controlCharacter(offset: number, character: string): Flaw {
  const name = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  return {
    offset,
    code: "control-character",
    message: `The invisible character ${name} must not stand in a file. Delete it.`,
  };
}

const mergeMark = (offset: number): Flaw => ({
  offset,
  code: "merge-mark",
  message:
    "Two versions of the file were put together here and nobody chose between them. Keep one of them, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.",
});

const tooDeep = (offset: number): Flaw => ({
  offset,
  code: "too-deep",
  message: `Lists and keys stand more than ${MAX_DEPTH} deep within each other. Close the brackets or mend the indentation above.`,
});

const tooMany = (offset: number): Flaw => ({
  offset,
  code: "too-many-values",
  message: `The file holds more than ${maxValues} keys and list items. Split it into several files.`,
});

function secondDocument(tokens: readonly CST.Token[]): readonly Flaw[] {
  const second = tokens.filter((token) => token.type === "document")[1];
  if (second === undefined) return [];
  const message = 'A second document begins here. Remove the line "---", or make a file of its own.';
  return [{ offset: second.offset, code: "second-document", message }];
}
