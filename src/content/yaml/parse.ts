import { Composer, isMap, isScalar, isSeq, type Document, type YAMLError } from "yaml";
import { guardYaml, type Flaw } from "./guard.ts";
import type { Field, Tree } from "./tree.ts";

/** The tree is null exactly when there are flaws. */
export type ParsedYaml = { readonly tree: Tree; readonly flaws: readonly [] } | Broken;
interface Broken {
  readonly tree: null;
  readonly flaws: readonly Flaw[];
}

/** YAML 1.2 core as the library's document, which knows where each value stands, or everything that is wrong with it. */
export function composeYaml(
  text: string,
):
  | { readonly document: Document; readonly flaws: readonly [] }
  | { readonly document: null; readonly flaws: readonly Flaw[] } {
  const { tokens, quotes, flaws } = guardYaml(text);
  if (flaws.length > 0) return { document: null, flaws };
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    merge: false,
    resolveKnownTags: false,
    stringKeys: true,
    // The library compares each key with each other one; `readMap` finds doubles in one pass.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
    keepSourceTokens: true,
  });
  const [document] = composer.compose(tokens, true, text.length);
  if (document === undefined) return { document: null, flaws: [emptyFile] };
  const errors = document.errors.map((error) => syntaxFlaw(error, quotes));
  return errors.length > 0 ? { document: null, flaws: errors } : { document, flaws: [] };
}

/** YAML 1.2 core as a tree, or everything that is wrong with it. */
export function parseYaml(text: string): ParsedYaml {
  const { document, flaws } = composeYaml(text);
  if (document === null) return { tree: null, flaws };
  const found: Flaw[] = [];
  const tree = readNode(document.contents, 0, found);
  if (found.length > 0) return { tree: null, flaws: found };
  return isNothing(tree) ? { tree: null, flaws: [emptyFile] } : { tree, flaws: [] };
}

const emptyFile: Flaw = {
  offset: 0,
  code: "empty-file",
  message: "The file holds nothing. Write its content, or remove it.",
};

const isNothing = (tree: Tree): boolean => tree.kind === "scalar" && tree.value === null;

function readNode(node: Document["contents"], fallback: number, flaws: Flaw[]): Tree {
  const at = node?.range?.[0] ?? fallback;
  if (isMap(node)) return { kind: "map", at, fields: readMap(node.items, at, flaws) };
  if (isSeq(node))
    return { kind: "list", at, items: node.items.map((item) => readNode(asNode(item), at, flaws)) };
  if (!isScalar(node)) return { kind: "scalar", at, value: null, literal: false };
  return { kind: "scalar", at, value: node.value, literal: node.type === "BLOCK_LITERAL" };
}

function readMap(
  pairs: readonly { readonly key: unknown; readonly value: unknown }[],
  mapAt: number,
  flaws: Flaw[],
): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  for (const { key, value } of pairs) {
    if (!isScalar(key) || typeof key.value !== "string") continue; // the composer has complained already
    const keyAt = key.range?.[0] ?? mapAt;
    if (key.value === "__proto__") flaws.push(forbiddenKey(keyAt));
    else if (fields.has(key.value)) flaws.push(duplicateKey(keyAt, key.value));
    else fields.set(key.value, { keyAt, value: readNode(asNode(value), keyAt, flaws) });
  }
  return fields;
}

/** Items of a parsed document are nodes or null; the library's types leave that open. */
const asNode = (item: unknown): Document["contents"] => (item ?? null) as Document["contents"];

const forbiddenKey = (offset: number): Flaw => ({
  offset,
  code: "forbidden-key",
  message: 'The key "__proto__" is not allowed anywhere. Remove it.',
});

const duplicateKey = (offset: number, key: string): Flaw => ({
  offset,
  code: "duplicate-key",
  message: `The key "${key}" stands twice in one place. Remove one of them, or put their content together.`,
});

const advice: Partial<Record<YAMLError["code"], string>> = {
  TAB_AS_INDENT: "Indent with spaces, never with tabs.",
  BAD_INDENT: "Indent it like the lines around it, with spaces.",
  MISSING_CHAR: "Close the bracket, or put the text in quotes.",
  MULTILINE_IMPLICIT_KEY: 'Put a text that goes over several lines beneath "|".',
  BLOCK_AS_IMPLICIT_KEY: 'A text with ": " in it must stand in quotes.',
};

function syntaxFlaw({ code, message, pos: [end] }: YAMLError, quotes: readonly number[]): Flaw {
  const opening = quotes.findLast((at) => at < end);
  if (opening !== undefined && /^Missing closing .quote/.test(message))
    return {
      offset: opening,
      code: "yaml-syntax",
      message: "The quote that opens here is never closed. Close it at the end of the text.",
    };
  return {
    offset: end,
    code: "yaml-syntax",
    message: `${message.replace(/\.?$/, ".")} ${advice[code] ?? anyAdvice}`,
  };
}

const anyAdvice = 'A text with ": " or " #" in it, or one that begins with a sign, must stand in quotes.';
