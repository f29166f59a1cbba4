import { containerBootstrap, LangEn, Nlp } from "@nlpjs/basic";
import { LangFi } from "@nlpjs/lang-fi";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import type { Case } from "../../src/content/cases.ts";
import { decide } from "../../src/domain/decide.ts";
import { defaultService } from "../../src/domain/service/service.ts";
import type { Faq } from "../../src/domain/faq.ts";
import { conversationId } from "../../src/domain/ids.ts";
import type { Language } from "../../src/domain/language.ts";
import { build } from "../../src/domain/matching/build.ts";
import { makeMatcher } from "../../src/domain/matching/matcher.ts";
import type { Wish } from "../../src/domain/matching/understanding.ts";
import { start } from "../../src/domain/moves/with-bot.ts";
import { entriesOf } from "./entries.ts";

interface Guess {
  readonly label: string;
  readonly confidence: number;
}

/** What a system makes of one message. Only ours decides by itself; others leave that to whoever uses them. */
export interface Heard {
  readonly ranked: readonly Guess[];
  readonly outcome?: Outcome;
  readonly wish?: Wish | null;
}

export type Outcome =
  | { readonly kind: "answer"; readonly label: string }
  | { readonly kind: "ask"; readonly labels: readonly string[] }
  | { readonly kind: "neither" };

export type Hear = (text: string) => Heard | Promise<Heard>;

export interface System {
  readonly name: string;
  /** Its scores are meant to lie between 0 and 1; otherwise they only say what is better than what. */
  readonly isBounded: boolean;
  readonly learn: (train: readonly Case[], language: Language) => Hear | Promise<Hear>;
  /** How many comparisons of a message with a phrasing a table is worth; beyond, every nth message stands for all. */
  readonly mostComparisons: number;
}

const newConversation = start(conversationId("bench"), null, 0);

const ours: System = {
  name: "ours",
  isBounded: true,
  mostComparisons: Infinity,
  learn: (train, language) => {
    const entries = entriesOf(train, language);
    const faq: Faq = new Map(entries.map((entry) => [entry.id, entry]));
    const understand = makeMatcher(build({ entries }));
    return (text) => {
      const heard = understand(text);
      const decision = decide(newConversation, heard, null, {
        faq,
        service: defaultService,
        now: 0,
        language: null,
      });
      const ranked = heard.ranked.map(({ entry, confidence }) => ({ label: entry, confidence }));
      const outcome: Outcome =
        decision.do === "answer"
          ? { kind: "answer", label: decision.entry }
          : decision.do === "ask"
            ? { kind: "ask", labels: decision.between }
            : { kind: "neither" };
      return { ranked, outcome, wish: heard.wish };
    };
  },
};

/** fuse.js alone: the best of an entry's phrasings stands for it. */
const fuse: System = {
  name: "fuse.js",
  isBounded: true,
  mostComparisons: 2e6,
  learn: (train) => {
    const searcher = new Fuse(train, {
      keys: ["sentence"],
      includeScore: true,
      useTokenSearch: true,
      ignoreLocation: true,
      // Stricter than its default: of .2, .34, .5 and .6 the best on the sets, and the quickest.
      threshold: 0.2,
    });
    return (text) => ({
      ranked: bestOfEach(
        searcher.search(text).map(({ item, score = 1 }) => ({ label: item.label, confidence: 1 - score })),
      ),
    });
  },
};

const minisearch: System = {
  name: "minisearch",
  isBounded: false,
  mostComparisons: 1e7,
  learn: (train) => {
    const searcher = new MiniSearch<Case & { id: number }>({
      fields: ["sentence"],
      storeFields: ["label"],
      searchOptions: { fuzzy: 0.2, prefix: true },
    });
    searcher.addAll(train.map((one, id) => ({ ...one, id })));
    return (text) => ({
      ranked: bestOfEach(
        searcher.search(text).map(({ label, score }) => ({ label: String(label), confidence: score })),
      ),
    });
  },
};

/** NLP.js without its "none" feature, which costs 1 to 2 points of right entries on the sets. */
const nlpjs: System = {
  name: "NLP.js",
  isBounded: true,
  mostComparisons: Infinity,
  learn: async (train, language) => {
    const container = containerBootstrap();
    container.use(language === "fi" ? LangFi : LangEn);
    const nlp = new Nlp({
      container,
      languages: [language],
      autoSave: false,
      forceNER: false,
      nlu: { log: false, useNoneFeature: false },
    });
    for (const { sentence, label } of train) nlp.addDocument(language, sentence, label);
    await nlp.train();
    return async (text) => {
      const { classifications } = await nlp.process(language, text);
      const ranked = classifications.map(({ intent, score }) => ({ label: intent, confidence: score }));
      return { ranked: bestOfEach(ranked.filter(({ label }) => label !== "None")) };
    };
  },
};

/** Ours first, then its peers. */
export const systems: readonly System[] = [ours, fuse, minisearch, nlpjs];

function bestOfEach(guesses: readonly Guess[]): readonly Guess[] {
  const best = new Map<string, Guess>();
  for (const guess of guesses)
    if (guess.confidence > (best.get(guess.label)?.confidence ?? 0)) best.set(guess.label, guess);
  return [...best.values()].toSorted((one, other) => other.confidence - one.confidence).slice(0, 10);
}
