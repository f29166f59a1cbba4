import type { EntryId } from "../ids.ts";
import { languageOf } from "../language.ts";
import type { Language } from "../language.ts";
import { confidencesOf, exactConfidence } from "./confidence.ts";
import { makeFeaturesOf } from "./features.ts";
import { isFunctionWord } from "./function-words.ts";
import { clearLanguage, likeliest, makeLanguageSigns } from "./guess-language.ts";
import type { LanguageSigns } from "./guess-language.ts";
import type { Model, Vocabulary } from "./model.ts";
import { makeNearest } from "./nearest.ts";
import { makeRepair } from "./repair.ts";
import type { Repair } from "./repair.ts";
import { asWritten } from "./spoken.ts";
import type { Wording } from "./spoken.ts";
import { makeSynonyms } from "./synonyms.ts";
import type { Synonyms } from "./synonyms.ts";
import { foldWord, sameTextKey, words } from "./text.ts";
import type { Scored, Understanding } from "./understanding.ts";
import { isWeakWord } from "./weak-words.ts";
import { gestureIn } from "./wishes/gestures.ts";
import { smallTalkIn } from "./wishes/small-talk.ts";
import { wishIn } from "./wishes/wish.ts";

/** How many entries an understanding names at most. */
const rankedLimit = 10;

/** Makes the understander of one FAQ. It answers the same for the same text, always, and never throws. */
export function makeMatcher(model: Model): (text: string) => Understanding {
  const signsOf = makeLanguageSigns(model.vocabularies);
  const featuresOf = makeFeaturesOf();
  const nearest = makeNearest(model, rankedLimit);
  const readers = model.vocabularies.map((vocabulary) =>
    makeReader(vocabulary, model.synonyms[vocabulary.tag] ?? {}),
  );
  const rank = (said: readonly string[], signs: LanguageSigns): readonly Scored[] => {
    const reader = likeliest(signs, readers);
    // "No" and "what is it" name no matter: the entry whose question happens to hold them isn't meant.
    if (reader === null || said.every(isFunctionWord)) return [];
    // Each word once: who says it over and over doesn't say more.
    const distinct = [...new Set(said)];
    const written = new Set(asWritten(distinct, reader.language, reader.wording));
    const message = featuresOf(reader.mend([...written]), reader.language, distinct);
    return confidencesOf(nearest(message), {
      language: reader.language,
      phrasings: model.phrasings,
      words: distinct.filter((word) => carriesMatter(word, reader.language)).length,
    });
  };
  return (text) => {
    const said = words(text);
    const signs = signsOf(said);
    return {
      language: clearLanguage(signs),
      wish: wishIn(said),
      smallTalk: said.length === 0 ? gestureIn(text) : smallTalkIn(said),
      ranked: withExact(rank(said, signs), model.exact.get(sameTextKey(said))),
    };
  };
}

function carriesMatter(word: string, language: Language | null): boolean {
  return !isFunctionWord(word) && !isWeakWord(foldWord(word), language);
}

/** Reads messages in one language of the FAQ. */
interface Reader {
  readonly language: Language | null;
  readonly mend: Repair;
  readonly wording: Wording;
}

/** The mender is made for the first message in its language: many FAQs have languages that hardly anybody writes. */
function makeReader(vocabulary: Vocabulary, synonyms: Synonyms): Reader {
  let repair: Repair | null = null;
  return {
    language: languageOf(vocabulary.tag),
    wording: { isKnown: (word) => vocabulary.words.has(word), ownerMeans: makeSynonyms(synonyms) },
    mend: (said) => (repair ??= makeRepair(vocabulary))(said),
  };
}

/** A text that is word for word an entry's title or question is that entry's, and hardly any other's. */
function withExact(ranked: readonly Scored[], entry: EntryId | undefined): readonly Scored[] {
  if (entry === undefined) return ranked;
  const others = ranked
    .filter((other) => other.entry !== entry)
    .map((other) => ({ ...other, confidence: Math.min(other.confidence, 1 - exactConfidence) }));
  return [{ entry, confidence: exactConfidence }, ...others].slice(0, rankedLimit);
}
