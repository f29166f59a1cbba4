import type { Language } from "../language.ts";
import { fewestEntries } from "./model.ts";
import type { Near } from "./nearest.ts";
import type { Scored } from "./understanding.ts";

/** The confidence of an entry whose title or question is the message, word for word. */
export const exactConfidence = 0.99;

/** How a score becomes a chance, in one language. */
interface Curve {
  /** Log odds that the FAQ knows the matter when nothing is near. */
  readonly base: number;
  /** Log odds for each 1 of the first entry's score, and of its nearness. */
  readonly perScore: number;
  readonly perNearness: number;
  /** Entries share the chance as e to this times their score. */
  readonly share: number;
}

/**
 * Fitted by maximum likelihood, the same weight for each set: held-out training phrasings, the same made rough as customers write
 * (spoken endings, slips, lost dots, words beside the matter, a word or two alone), and whole entries held out as what the FAQ
 * doesn't know. The log odds of energy-fi, curekart v1 and half of the clinc150 validation part; the share of energy-fi, curekart v1 and v2,
 * clinc150, three made-up firms and the demo FAQ in its three languages. No test file was used. Finnish spreads a word over hundreds of forms, so
 * the same score says more there.
 */
const curve: Curve = { base: -0.3, perScore: 6.37, perNearness: 1.77, share: 19.7 };
const curves: Readonly<Record<Language, Curve>> = {
  fi: { ...curve, base: 0.15, perScore: 7.16, share: 25.7 },
  sv: curve,
  en: curve,
};

/** With each factor e of phrasings something is nearer by chance, and planes part entries less far. Fitted with the rest. */
const perPhrasings = { base: -0.52, share: -3.04 };

/** More phrasings than this change nothing any more, nor do fewer: what was fitted reaches from here to there. */
const fewestPhrasings = 4;
const enoughPhrasings = 30;

/**
 * A small FAQ knows little of what people ask: so much of the log odds goes with each factor e of entries that it has less
 * than the smallest that the rest was fitted on. On FAQs of 1 to 10 entries made of the sets, 0 to .3 are about as likely where
 * half of the messages have an entry; in so small a FAQ fewer have.
 */
const perMissingEntries = 0.3;

/**
 * A message of a word or two may mean many entries: what tells them apart counts by this power of its words, up to four. Words
 * that the FAQ lacks make all scores smaller alike, and how far they lie apart: so it counts by this power of what is known,
 * where that isn't next to nothing. Fitted with the share.
 */
const clearness = { perWords: 0.54, enoughWords: 4, perKnown: -0.285, leastKnown: 0.1 };

/** What the confidence depends on beside the scores. */
export interface Circumstances {
  readonly language: Language | null;
  /** How many phrasings an entry has, on the average. */
  readonly phrasings: number;
  /** How many entries there are. */
  readonly entries: number;
  /** How many words of the message carry a matter. */
  readonly words: number;
  /** How much of what the words tell the FAQ knows, 0-1. */
  readonly known: number;
}

function clearnessOf({ words, known }: Circumstances): number {
  const { perWords, enoughWords, perKnown, leastKnown } = clearness;
  const said = Math.min(Math.max(words, 1), enoughWords) / enoughWords;
  return said ** perWords * Math.max(known, leastKnown) ** perKnown;
}

/**
 * How sure each entry is: the chance that the FAQ knows the matter, which rises with the first entry's score, shared out
 * among the entries. `near` is best first; so is the answer, and its confidences make at most 1 together.
 */
export function confidencesOf(near: readonly Near[], circumstances: Circumstances): readonly Scored[] {
  const { language, phrasings, entries } = circumstances;
  const best = near[0];
  if (best === undefined) return [];
  const { base, perScore, perNearness, share } = language === null ? curve : curves[language];
  const many = Math.log(Math.max(fewestPhrasings, Math.min(phrasings, enoughPhrasings)));
  const few = perMissingEntries * Math.log(Math.max(fewestEntries / entries, 1));
  const odds = base - few + perPhrasings.base * many + perScore * best.score + perNearness * best.nearness;
  const isKnown = 1 / (1 + Math.exp(-odds));
  const power = clearnessOf(circumstances) * (share + perPhrasings.share * many);
  const claims = near.map(({ score }) => Math.exp(power * (score - best.score)));
  const all = claims.reduce((sum, claim) => sum + claim, 0);
  return near.map(({ entry }, place) => ({ entry, confidence: (isKnown * (claims[place] ?? 0)) / all }));
}
