import type { Time } from "../../conversation.ts";
import { type Entry, type Faq, isForCustomers } from "../../faq.ts";
import type { EntryId } from "../../ids.ts";
import { ownerAt } from "../exact.ts";
import { makeLanguageSigns } from "../guess-language.ts";
import { judge, type Thresholds } from "../match.ts";
import type { Model } from "../model.ts";
import { makeReadMessage } from "../read-message.ts";
import { sameTextKey, words } from "../text.ts";
import type { Understanding } from "../understanding.ts";
import type { Vector } from "../vector.ts";
import {
  type Alike,
  type Apart,
  chance,
  type Explanation,
  type NearEntry,
  type Phrasing,
  type ReadWord,
} from "./explanation.ts";
import { type Likeness, makeLikeness, phrasingsOf } from "./likeness.ts";
import { mendingOf } from "./mending.ts";
import { makeWeighWords } from "./weigh.ts";

/** What explains: the same model that understands, with the entries that it was built of. */
export interface Explained {
  readonly model: Model;
  readonly understand: (text: string, now: Time) => Understanding;
  readonly faq: Faq;
  readonly thresholds: Thresholds;
}

const mostShown = 3;

/** A word that brings less than this share isn't named as what tells two entries apart. */
const tellingShare = 0.05;

/** Makes the explainer of what one FAQ understands; `text` is masked. Pure, never throws, some dozen times as dear as understanding. */
export function makeExplain({
  model,
  understand,
  faq,
  thresholds,
}: Explained): (text: string, now: Time) => Explanation {
  const signsOf = makeLanguageSigns(model.vocabularies);
  const readMessage = makeReadMessage(model);
  const weigh = makeWeighWords(model);
  const likeness = makeLikeness(model);
  return (text, now) => {
    const understanding = understand(text, now);
    const said = words(text);
    const key = sameTextKey(said);
    const reading = readMessage(said, signsOf(said));
    const row = likeness.of(reading);
    const forCustomers = understanding.ranked.filter(({ entry }) => isForCustomers(entry, faq, now));
    const [first, second] = forCustomers.map(({ entry }) => faq.get(entry));
    const read = weigh(reading, [first?.id, second?.id], now);
    const nearest = understanding.ranked
      .slice(0, mostShown)
      .map((scored): NearEntry => ({ ...scored, ...shownOf(faq.get(scored.entry), row, likeness) }));
    const known = {
      understanding,
      match: judge(forCustomers, thresholds),
      thresholds,
      readIn: reading?.tag ?? null,
      words: read,
      exact: exactIn(faq, ownerAt(model.exact.get(key), model.spans, now), key),
      nearest,
      apart: apartOf(first, second, read, likeness),
      struck: struckBy(
        { row, key },
        [...faq.values()].filter(({ id }) => isForCustomers(id, faq, now)),
        likeness,
        nearest[0]?.like?.likeness ?? 0,
      ),
    };
    return { ...known, mending: mendingOf(text, known, faq) };
  };
}

function shownOf(entry: Entry | undefined, row: Vector, likeness: Likeness) {
  const like = entry === undefined ? null : likeness.nearest(row, phrasingsOf(entry, "questions"));
  return { like, isTrial: entry?.isTrial ?? false };
}

function apartOf(
  first: Entry | undefined,
  second: Entry | undefined,
  read: readonly ReadWord[],
  { closest }: Likeness,
): Apart | null {
  if (first === undefined || second === undefined) return null;
  const telling = read.toSorted((one, other) => other.overSecond - one.overSecond);
  const named = (side: 1 | -1) =>
    (side === 1 ? telling : telling.toReversed())
      .filter(({ overSecond }) => side * overSecond >= tellingShare)
      .slice(0, mostShown)
      .map(({ said }) => said);
  return {
    second: second.id,
    forFirst: named(1),
    forSecond: named(-1),
    closest: closest(phrasingsOf(first, "questions"), phrasingsOf(second, "questions")),
  };
}

function exactIn(faq: Faq, id: EntryId | null, key: string): Phrasing | null {
  for (const [language, { title, questions }] of Object.entries(
    (id === null ? null : faq.get(id)?.texts) ?? {},
  ))
    for (const text of [title, ...questions])
      if (id !== null && sameTextKey(words(text)) === key) return { entry: id, language, text };
  return null;
}

/**
 * The entries that say word for word that they are not this, and those that would be about as near as the first, were the
 * message not nearer still to what they are not.
 */
function struckBy(
  { row, key }: { readonly row: Vector; readonly key: string },
  entries: readonly Entry[],
  { nearest }: Likeness,
  first: number,
): readonly Alike[] {
  const least = Math.max(first / 2, chance);
  const struck = entries.flatMap((entry) => {
    const all = phrasingsOf(entry, "not");
    const same = all.find(({ text }) => sameTextKey(words(text)) === key);
    if (same !== undefined) return [{ ...same, likeness: 1 }];
    const not = nearest(row, all);
    if (not === null || not.likeness < least) return [];
    const own = nearest(row, phrasingsOf(entry, "questions"))?.likeness ?? 0;
    return not.likeness > own && own >= least ? [not] : [];
  });
  return struck.toSorted((one, other) => other.likeness - one.likeness).slice(0, mostShown);
}
