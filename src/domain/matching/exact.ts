import type { Time } from "../conversation.ts";
import { type Entry, isWithin, type Span } from "../faq.ts";
import type { EntryId } from "../ids.ts";
import { sameTextKey, words } from "./text.ts";

/** Somebody's own text: a title, or one of the questions. */
interface Claim {
  readonly entry: EntryId;
  readonly title: boolean;
}

/** Whose a text is: one entry's, or one of several, as their dates tell. */
export type Owner = EntryId | readonly Claim[];

/** From the entries that have dates to these. */
export type Spans = ReadonlyMap<EntryId, Span>;

export const spansOf = (entries: readonly Entry[]): Spans =>
  new Map(entries.flatMap(({ id, valid }) => (valid === undefined ? [] : [[id, valid] as const])));

/** Whose each title and question is, by sameTextKey. What is nobody's alone at any time is left out. */
export function exactTexts(entries: readonly Entry[]): ReadonlyMap<string, Owner> {
  const spans = spansOf(entries);
  const owners = new Map<string, Owner>();
  for (const [key, claims] of claimsOf(entries)) {
    const owner = claims.some(({ entry }) => spans.has(entry)) ? soleOr(claims) : ownerOf(claims);
    if (owner !== null) owners.set(key, owner);
  }
  return owners;
}

function claimsOf(entries: readonly Entry[]): ReadonlyMap<string, readonly Claim[]> {
  const claims = new Map<string, Claim[]>();
  for (const { id, texts } of entries)
    for (const { title, questions } of Object.values(texts))
      for (const [at, text] of [title, ...questions].entries()) {
        const key = sameTextKey(words(text));
        const same = claims.get(key);
        if (same === undefined) claims.set(key, [{ entry: id, title: at === 0 }]);
        else same.push({ entry: id, title: at === 0 });
      }
  claims.delete("");
  return claims;
}

/** From what entries say they are not, by sameTextKey, to these entries. */
export function notTexts(entries: readonly Entry[]): ReadonlyMap<string, readonly EntryId[]> {
  const notOf = entries.flatMap(({ id, texts }) =>
    Object.values(texts).flatMap(({ not }) => not.map((text) => ({ id, key: sameTextKey(words(text)) }))),
  );
  return new Map(
    [...Map.groupBy(notOf, ({ key }) => key)].map(([key, same]) => [key, same.map(({ id }) => id)]),
  );
}

const soleOr = (claims: readonly Claim[]): Owner => {
  const [first] = claims;
  return first !== undefined && claims.every(({ entry }) => entry === first.entry) ? first.entry : claims;
};

/** A title, being a button's words, points to its own entry; a question that two entries share points to neither. */
function ownerOf(claims: readonly Claim[]): EntryId | null {
  const titled = claims.findLast(({ title }) => title);
  if (titled !== undefined) return titled.entry;
  const [first] = claims;
  return first !== undefined && claims.every(({ entry }) => entry === first.entry) ? first.entry : null;
}

/** Whose the text is at a moment; without one dates don't count. */
export function ownerAt(owner: Owner | undefined, spans: Spans, at: Time | undefined): EntryId | null {
  if (owner === undefined) return null;
  const claims = typeof owner === "string" ? [{ entry: owner, title: true }] : owner;
  return ownerOf(claims.filter(({ entry }) => at === undefined || holdsAt(spans.get(entry), at)));
}

const holdsAt = (span: Span | undefined, at: Time): boolean => span === undefined || isWithin(span, at);
