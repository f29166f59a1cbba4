/** What one message came to: the label it bears, null when no entry answers it, and the label that was guessed, if any. */
export interface Verdict {
  readonly truth: string | null;
  readonly guess: string | null;
  readonly confidence: number;
}

/** The chance that a message with an entry is surer than one without, 0-1; equally sure ones count half. */
export function auroc(within: readonly number[], without: readonly number[]): number {
  const wins = within.map((one) =>
    without.reduce((sum, other) => sum + (one > other ? 1 : one === other ? 0.5 : 0), 0),
  );
  return wins.reduce((sum, won) => sum + won, 0) / (within.length * without.length);
}

/** Matthews' correlation over all labels, "no entry" being one of them, when guesses below the threshold become "no entry". */
export function mccAt(verdicts: readonly Verdict[], threshold: number): number {
  const tally = beginTally(verdicts);
  for (const verdict of verdicts) if (verdict.confidence >= threshold) tally.guess(verdict);
  return tally.mcc();
}

/** The threshold at which Matthews' correlation is best, and how good it is there. */
export function bestThreshold(verdicts: readonly Verdict[]): {
  readonly threshold: number;
  readonly mcc: number;
} {
  const tally = beginTally(verdicts);
  const falling = verdicts.toSorted((one, other) => other.confidence - one.confidence);
  let best = { threshold: Infinity, mcc: tally.mcc() };
  falling.forEach((verdict, at) => {
    tally.guess(verdict);
    if (falling[at + 1]?.confidence === verdict.confidence) return;
    const mcc = tally.mcc();
    if (mcc > best.mcc) best = { threshold: verdict.confidence, mcc };
  });
  return best;
}

/** Counts guesses as they are let through one by one; until then each message is held for one without an entry. */
function beginTally(verdicts: readonly Verdict[]) {
  const truths = countsOf(verdicts.map(({ truth }) => truth));
  const all = verdicts.length;
  const noEntry = truths.get(null) ?? 0;
  const guesses = new Map<string | null, number>([[null, all]]);
  let right = noEntry;
  let guessesByTruths = all * noEntry;
  let guessSquares = all * all;
  const truthSquares = [...truths.values()].reduce((sum, count) => sum + count * count, 0);
  const move = (label: string | null, by: number) => {
    const count = guesses.get(label) ?? 0;
    guesses.set(label, count + by);
    guessSquares += 2 * by * count + 1;
    guessesByTruths += by * (truths.get(label) ?? 0);
  };
  return {
    guess({ truth, guess }: Verdict): void {
      right += (truth === guess ? 1 : 0) - (truth === null ? 1 : 0);
      move(null, -1);
      move(guess, 1);
    },
    mcc(): number {
      const spread = Math.sqrt((all * all - guessSquares) * (all * all - truthSquares));
      return spread === 0 ? 0 : (right * all - guessesByTruths) / spread;
    },
  };
}

function countsOf<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** One answer: how sure it was, and whether it was right. */
export interface Claim {
  readonly confidence: number;
  readonly right: boolean;
}

/** Claims of like confidence together. */
export interface Bin {
  readonly from: number;
  readonly count: number;
  /** Means, 0-1. */
  readonly claimed: number;
  readonly right: number;
}

/** Puts claims into tenths by their confidence, least sure first; tenths without any are left out. */
export function tenths(claims: readonly Claim[]): readonly Bin[] {
  // A little more than nothing: .7 x 10 must not fall into the tenth before.
  const binOf = ({ confidence }: Claim) => Math.min(9, Math.floor(confidence * 10 + 1e-9));
  return [...Map.groupBy(claims, binOf)]
    .toSorted(([one], [other]) => one - other)
    .map(([bin, some]) => ({
      from: bin / 10,
      count: some.length,
      claimed: mean(some.map(({ confidence }) => confidence)),
      right: mean(some.map(({ right }) => (right ? 1 : 0))),
    }));
}

/** Expected calibration error: how far confidence and truth lie apart in the tenths, on the average over the claims. */
export function calibrationError(claims: readonly Claim[]): number {
  const apart = tenths(claims).map(({ count, claimed, right }) => count * Math.abs(claimed - right));
  return claims.length === 0 ? 0 : apart.reduce((sum, one) => sum + one, 0) / claims.length;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Standard deviation of a sample; 0 for a single value. */
export function spread(values: readonly number[]): number {
  const middle = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1));
}

/** The value that this share of all values don't exceed. */
export function quantile(values: readonly number[], share: number): number {
  const rising = values.toSorted((one, other) => one - other);
  return rising[Math.min(rising.length - 1, Math.floor(share * rising.length))] ?? Number.NaN;
}
