import { Deserializer, Serializer } from "node:v8";

/**
 * A large value as pieces, so that who receives it does other things between them. Each piece stands by itself in V8's form,
 * which keeps maps and typed arrays, behind its length in four bytes.
 */
type Step = string | number;
type Numbers = Uint32Array | Float32Array;

/** What goes on from what came before at the same path. */
type More =
  | { readonly kind: "items"; readonly items: readonly unknown[] }
  | { readonly kind: "pairs"; readonly pairs: readonly (readonly [unknown, unknown])[] }
  | { readonly kind: "numbers"; readonly numbers: Numbers; readonly at: number };

interface Piece {
  readonly path: readonly Step[];
  readonly part:
    | { readonly kind: "whole"; readonly value: unknown }
    /** Only the place for so many numbers. */
    | { readonly kind: "room"; readonly of: "places" | "values"; readonly length: number }
    | More;
}

/** How much goes in one piece: little enough that reading it is no pause. */
const listItems = 100;
const mapPairs = 1_000;
const numbersAtOnce = 100_000;

/** Objects of more keys are no shape of ours but words of an owner's: they go as one. */
const mostKeys = 30;
const deepest = 7;

/** The pieces of a value of plain objects, lists, maps and typed arrays, by a name; nothing in it may hold itself. */
export function* inPieces(name: string, value: unknown): Generator<Buffer> {
  for (const piece of piecesOf(value, [name])) yield packed(piece);
}

function* piecesOf(value: unknown, path: readonly Step[]): Generator<Piece> {
  if (isShape(value) && path.length < deepest) {
    yield { path, part: { kind: "whole", value: {} } };
    for (const [key, inner] of Object.entries(value)) yield* piecesOf(inner, [...path, key]);
    return;
  }
  const long = longOf(value);
  yield { path, part: long === null ? { kind: "whole", value } : long.first };
  for (const part of long?.rest ?? []) yield { path, part };
}

/** How something long begins and goes on; null for what goes as one. */
function longOf(
  value: unknown,
): { readonly first: Piece["part"]; readonly rest: readonly More[] | Generator<More> } | null {
  if (Array.isArray(value) && value.length > listItems)
    return {
      first: { kind: "whole", value: [] },
      rest: slices(value, listItems).map((items) => ({ kind: "items", items })),
    };
  if (value instanceof Map && value.size > mapPairs)
    return {
      first: { kind: "whole", value: new Map() },
      rest: slices([...value], mapPairs).map((pairs) => ({ kind: "pairs", pairs })),
    };
  if (isNumbers(value) && value.length > numbersAtOnce) {
    const of = value instanceof Uint32Array ? "places" : "values";
    return { first: { kind: "room", of, length: value.length }, rest: rowOf(value) };
  }
  return null;
}

const slices = <Item>(list: readonly Item[], size: number): (readonly Item[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));

/** One after the other, for they may be as many as memory bears but once. */
function* rowOf(value: Numbers): Generator<More> {
  for (let at = 0; at < value.length; at += numbersAtOnce)
    yield { kind: "numbers", numbers: value.slice(at, at + numbersAtOnce), at };
}

const isNumbers = (value: unknown): value is Numbers =>
  value instanceof Uint32Array || value instanceof Float32Array;

const isShape = (value: unknown): value is object =>
  typeof value === "object" &&
  value !== null &&
  Object.getPrototypeOf(value) === Object.prototype &&
  Object.keys(value).length <= mostKeys &&
  // Setting such a key later would do something else.
  !Object.hasOwn(value, "__proto__");

function packed(piece: Piece): Buffer {
  const serializer = new Serializer();
  serializer.writeHeader();
  serializer.writeValue(piece);
  const body = serializer.releaseBuffer();
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([length, body]);
}

/** Puts values together by their names while their pieces arrive, in chunks of any length; only our own process writes them. Rejects when the last piece isn't whole. */
export async function joinPieces(chunks: AsyncIterable<Buffer>): Promise<Readonly<Record<string, unknown>>> {
  const top: Record<Step, unknown> = {};
  let waiting: Buffer[] = [];
  let size = 0;
  let needed = 4;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    size += chunk.length;
    if (size < needed) continue;
    let rest = Buffer.concat(waiting);
    while (rest.length >= (needed = neededOf(rest))) {
      put(top, unpacked(rest.subarray(4, needed)));
      rest = rest.subarray(needed);
    }
    waiting = [rest];
    size = rest.length;
  }
  if (size > 0) throw new Error("what was sent broke off");
  return top;
}

/** How long the first piece is with its length; the length of the length while even that isn't there. */
const neededOf = (bytes: Buffer): number => (bytes.length < 4 ? 4 : 4 + bytes.readUInt32LE(0));

function unpacked(bytes: Buffer): Piece {
  const deserializer = new Deserializer(bytes);
  deserializer.readHeader();
  return deserializer.readValue() as Piece;
}

function put(top: Record<Step, unknown>, { path, part }: Piece): void {
  const holder = path.slice(0, -1).reduce((inner, step) => inner[step] as Record<Step, unknown>, top);
  const key = path.at(-1) ?? "";
  if (part.kind === "whole") holder[key] = part.value;
  else if (part.kind === "room")
    holder[key] = part.of === "places" ? new Uint32Array(part.length) : new Float32Array(part.length);
  else goOn(holder[key], part);
}

function goOn(there: unknown, more: More): void {
  if (more.kind === "items" && Array.isArray(there)) there.push(...more.items);
  if (more.kind === "numbers" && isNumbers(there)) there.set(more.numbers, more.at);
  if (more.kind === "pairs" && there instanceof Map)
    for (const [name, value] of more.pairs) there.set(name, value);
}
