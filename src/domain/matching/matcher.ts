import type { Time } from "../conversation.ts";
import type { EntryId } from "../ids.ts";
import type { Language } from "../language.ts";
import { confidencesOf, exactConfidence } from "./confidence.ts";
import { ownerAt } from "./exact.ts";
import { makeFeaturesOf } from "./features.ts";
import { isFunctionWord } from "./function-words.ts";
import { clearLanguage, makeLanguageSigns } from "./guess-language.ts";
import type { Model } from "./model.ts";
import { makeNearest } from "./nearest.ts";
import { makeReadMessage, meant } from "./read-message.ts";
import type { Reading } from "./read-message.ts";
import { foldWord, sameTextKey, words } from "./text.ts";
import type { Scored, Understanding } from "./understanding.ts";
import { isWeakWord } from "./weak-words.ts";
import { gestureIn } from "./wishes/gestures.ts";
import { mischiefIn } from "./wishes/mischief.ts";
import { smallTalkIn } from "./wishes/small-talk.ts";
import { makeWishIn } from "./wishes/wish.ts";

/** How many entries an understanding names at most. */
const rankedLimit = 10;

/**
 * Makes the understander of one FAQ. It answers the same for the same text and time, always, and never throws. Entries
 * whose dates lie elsewhere are no entries at `at`; without it dates don't count.
 */
export function makeMatcher(model: Model): (text: string, at?: Time) => Understanding {
  const signsOf = makeLanguageSigns(model.vocabularies);
  const readMessage = makeReadMessage(model);
  const featuresOf = makeFeaturesOf();
  const wishIn = makeWishIn(model.wishes);
  const nearest = makeNearest(model, rankedLimit);
  const rank = (reading: Reading, key: string, at: Time | undefined): readonly Scored[] => {
    const { language, distinct } = reading;
    const { near, known } = nearest(featuresOf(meant(reading), language, distinct), at);
    const denied = model.not.get(key);
    return confidencesOf(denied === undefined ? near : near.filter(({ entry }) => !denied.includes(entry)), {
      language,
      phrasings: model.phrasings,
      entries: model.entries.length,
      known,
      words: distinct.filter((word) => carriesMatter(word, language)).length,
    });
  };
  return (text, at) => {
    const said = words(text);
    const signs = signsOf(said);
    const key = sameTextKey(said);
    const reading = readMessage(said, signs);
    const talk = said.length === 0 ? gestureIn(text) : smallTalkIn(said);
    const owner = ownerAt(model.exact.get(key), model.spans, at);
    const wish = talk === null ? wishIn(said, owner !== null) : null;
    return {
      language: clearLanguage(signs),
      wish,
      smallTalk: talk ?? (wish === null ? mischiefIn(said.map(foldWord)) : null),
      ranked: withExact(reading === null ? [] : rank(reading, key, at), owner),
    };
  };
}

/** Whether a word says something of the matter, in itself. */
export function carriesMatter(word: string, language: Language | null): boolean {
  return !isFunctionWord(word) && !isWeakWord(foldWord(word), language);
}

/** A text that is word for word an entry's title or question is that entry's, and hardly any other's. */
function withExact(ranked: readonly Scored[], entry: EntryId | null): readonly Scored[] {
  if (entry === null) return ranked;
  const others = ranked
    .filter((other) => other.entry !== entry)
    .map((other) => ({ ...other, confidence: Math.min(other.confidence, 1 - exactConfidence) }));
  return [{ entry, confidence: exactConfidence }, ...others].slice(0, rankedLimit);
}
