import { languageOf } from "../language.ts";
import { confidencesOf, exactConfidence } from "./confidence.ts";
import { features } from "./features.ts";
import { clearLanguage, languageSigns, likeliest } from "./guess-language.ts";
import type { LanguageSigns } from "./guess-language.ts";
import type { Model, Vocabulary } from "./model.ts";
import { nearest } from "./nearest.ts";
import { makeRepair } from "./repair.ts";
import type { Repair } from "./repair.ts";
import { sameTextKey, words } from "./text.ts";
import type { Scored, Understanding } from "./understanding.ts";
import { smallTalkIn } from "./wishes/small-talk.ts";
import { wishIn } from "./wishes/wish.ts";

/** How many entries an understanding names at most. */
const rankedLimit = 10;

/** Makes the understander of one FAQ. It answers the same for the same text, always, and never throws. */
export function makeMatcher(model: Model): (text: string) => Understanding {
  const repairs = new Map<string, Repair>();
  const repairIn = (vocabulary: Vocabulary): Repair => {
    const repair = repairs.get(vocabulary.tag) ?? makeRepair(vocabulary);
    repairs.set(vocabulary.tag, repair);
    return repair;
  };
  const rank = (said: readonly string[], signs: LanguageSigns): readonly Scored[] => {
    const vocabulary = likeliest(signs, model.vocabularies);
    if (vocabulary === null) return [];
    const language = languageOf(vocabulary.tag);
    const message = features(repairIn(vocabulary)(said), language, said);
    return confidencesOf(nearest(message, model, rankedLimit), language);
  };
  return (text) => {
    const said = words(text);
    const signs = languageSigns(said, model.vocabularies);
    return {
      language: clearLanguage(signs),
      wish: wishIn(said),
      smallTalk: smallTalkIn(said),
      ranked: withExact(rank(said, signs), model, text),
    };
  };
}

/** A text that is word for word an entry's title or question is that entry's, and hardly any other's. */
function withExact(ranked: readonly Scored[], model: Model, text: string): readonly Scored[] {
  const entry = model.exact.get(sameTextKey(text));
  if (entry === undefined) return ranked;
  const others = ranked
    .filter((other) => other.entry !== entry)
    .map((other) => ({ ...other, confidence: Math.min(other.confidence, 1 - exactConfidence) }));
  return [{ entry, confidence: exactConfidence }, ...others].slice(0, rankedLimit);
}
