import type { Entry, EntryText } from "../domain/faq.ts";
import type { EntryId } from "../domain/ids.ts";
import { build } from "../domain/matching/build.ts";
import { makeMatcher } from "../domain/matching/matcher.ts";
import type { Material } from "../domain/matching/model.ts";

/** Two entries whose phrasings the matcher mistakes for each other's in a language. */
export interface Confusable {
  readonly entries: readonly [EntryId, EntryId];
  readonly language: string;
  /** Phrasings of either that are nearer to the other, and out of how many of both. */
  readonly mistaken: readonly string[];
  readonly of: number;
}

/** Two models more are built; beyond this many entries that takes longer than a person waits. */
const mostEntries = 2_000;

/*
 * Of one entry's phrasings that were parted into two entries, four or more and a third of all were mistaken for the other
 * half's in 7 of 14 entries of the demo FAQ, and of no two entries that are different. A single one is mistaken everywhere.
 */
const fewest = 4;
const share = 1 / 3;

/** Hears each half of the phrasings with a matcher that knows the other half alone, and tells the pairs that it confuses. */
export function findConfusable({ entries, synonyms }: Material): readonly Confusable[] {
  if (entries.length > mostEntries) return [];
  const pairs = new Map<string, { first: Mistake; mistaken: string[] }>();
  for (const half of [0, 1]) {
    const known = entries.map((entry) => withTexts(entry, (text) => keep(text, (at) => at % 2 !== half)));
    const understand = makeMatcher(build({ entries: known, ...(synonyms && { synonyms }) }));
    for (const mistake of entries.flatMap((entry) => mistakesOf(entry, half, understand))) {
      const key = [mistake.language, ...[mistake.entry, mistake.other].sort()].join(" ");
      const pair = pairs.get(key);
      if (pair === undefined) pairs.set(key, { first: mistake, mistaken: [mistake.question] });
      else pair.mistaken.push(mistake.question);
    }
  }
  return [...pairs.values()].flatMap((pair) => asConfusable(pair, entries));
}

interface Mistake {
  readonly entry: EntryId;
  readonly other: EntryId;
  readonly language: string;
  readonly question: string;
}

function mistakesOf(
  entry: Entry,
  half: number,
  understand: ReturnType<typeof makeMatcher>,
): readonly Mistake[] {
  return Object.entries(entry.texts).flatMap(([language, text]) =>
    keep(text, (at) => at % 2 === half).questions.flatMap((question) => {
      const { ranked } = understand(question, 0);
      const [best] = ranked;
      const own = ranked.find((scored) => scored.entry === entry.id)?.confidence ?? 0;
      if (best === undefined || best.confidence <= own) return [];
      return [{ entry: entry.id, other: best.entry, language, question }];
    }),
  );
}

function asConfusable(
  {
    first: { entry, other, language },
    mistaken,
  }: { readonly first: Mistake; readonly mistaken: readonly string[] },
  entries: readonly Entry[],
): readonly Confusable[] {
  const both = entries.filter(({ id }) => id === entry || id === other);
  const of = both.reduce((sum, { texts }) => sum + (texts[language]?.questions.length ?? 0), 0);
  if (mistaken.length < fewest || mistaken.length < share * of) return [];
  return [{ entries: [entry, other], language, mistaken, of }];
}

const withTexts = (entry: Entry, change: (text: EntryText) => EntryText): Entry => ({
  ...entry,
  texts: Object.fromEntries(Object.entries(entry.texts).map(([tag, text]) => [tag, change(text)])),
});

const keep = (text: EntryText, isKept: (at: number) => boolean): EntryText => ({
  ...text,
  questions: text.questions.filter((_, at) => isKept(at)),
});
