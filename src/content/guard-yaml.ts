import { CST, Lexer, Parser } from "yaml";

/** What is wrong, by offset, before a file's name and lines are known. */
export interface Flaw {
  readonly offset: number;
  readonly code: string;
  readonly message: string;
}

export interface Guarded {
  readonly tokens: readonly CST.Token[];
  readonly flaws: readonly Flaw[];
}

const MAX_DEPTH = 20;

/** Refused by the kind of their first token: none is needed in content, and each can make a small file huge or strange. */
const refused: Partial<Record<CST.TokenType, readonly [code: string, message: string]>> = {
  alias: ["alias", "A word that begins with * is a reference in YAML. Put the text in quotes."],
  anchor: ["alias", "A word that begins with & is an anchor in YAML. Put the text in quotes."],
  tag: ["tag", "A word that begins with ! is a type in YAML. Put the text in quotes."],
  "directive-line": [
    "directive",
    "A line that begins with % is a directive in YAML. Remove it, or put it in quotes.",
  ],
};

/**
 * Reads YAML as a flat run of words and refuses, in linear time and before anything is built, what could cost more than
 * its length: deep nesting, references, types, a second document. Tokens are good only when there are no flaws.
 */
export function guardYaml(text: string): Guarded {
  const control = /(?![\t\n\r\u0085])\p{Cc}/u.exec(text);
  if (control !== null) return { tokens: [], flaws: [controlCharacter(control.index, control[0])] };
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const flaws: Flaw[] = [];
  let scalarNext = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: CST.TokenType | null = scalarNext ? "scalar" : CST.tokenType(lexeme);
    const rule = type === null ? undefined : refused[type];
    if (rule !== undefined) flaws.push({ offset: parser.offset, code: rule[0], message: rule[1] });
    scalarNext = type === "scalar" && !scalarNext;
    tokens.push(...parser.next(lexeme));
    if (parser.stack.filter(CST.isCollection).length > MAX_DEPTH)
      return { tokens, flaws: [...flaws, tooDeep(parser.offset)] };
  }
  tokens.push(...parser.end());
  return { tokens, flaws: [...flaws, ...secondDocument(tokens)] };
}

function controlCharacter(offset: number, character: string): Flaw {
  const name = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  return {
    offset,
    code: "control-character",
    message: `The invisible character ${name} must not stand in a file. Delete it.`,
  };
}

const tooDeep = (offset: number): Flaw => ({
  offset,
  code: "too-deep",
  message: `Lists and keys stand more than ${MAX_DEPTH} deep within each other. Close the brackets or mend the indentation above.`,
});

function secondDocument(tokens: readonly CST.Token[]): readonly Flaw[] {
  const second = tokens.filter((token) => token.type === "document")[1];
  if (second === undefined) return [];
  const message = 'A second document begins here. Remove the line "---", or make a file of its own.';
  return [{ offset: second.offset, code: "second-document", message }];
}
