import { join } from "node:path";
import { expect, test } from "vitest";
import { entriesOf } from "../../../bench/match/entries.ts";
import { readCases } from "../../../src/content/cases.ts";
import type { Language } from "../../../src/domain/language.ts";
import { build } from "../../../src/domain/matching/build.ts";
import { defaultThresholds, judge } from "../../../src/domain/matching/match.ts";
import { makeMatcher } from "../../../src/domain/matching/matcher.ts";

/** Three made-up firms that sell no electricity: a landlord, a parcel carrier and a gym. */
const folder = join(import.meta.dirname, "../../fixtures");
const firms = [
  { name: "homes-fi", language: "fi", found: 72, answeredWrong: 7 },
  { name: "parcels-sv", language: "sv", found: 66, answeredWrong: 5 },
  { name: "gym-en", language: "en", found: 56, answeredWrong: 7 },
] as const satisfies readonly { name: string; language: Language; found: number; answeredWrong: number }[];

test.each(firms)(
  "of what the customers of $name write, at least $found % find their entry and few are answered wrong",
  ({ name, language, found, answeredWrong }) => {
    const entries = entriesOf(readCases(join(folder, name, "train.csv")), language);
    const understand = makeMatcher(build({ entries }));
    const heard = readCases(join(folder, name, "test.csv"))
      .filter(({ label }) => label !== "NO_NODES_DETECTED")
      .map(({ sentence, label }) => ({ label, ranked: understand(sentence).ranked }));
    const share = (many: number): number => (100 * many) / heard.length;
    const right = heard.filter(({ label, ranked }) => ranked[0]?.entry === label);
    const wrong = heard.filter(({ label, ranked }) => {
      const match = judge(ranked, defaultThresholds);
      return match.kind === "sure" && match.entry !== label;
    });
    expect(share(right.length)).toBeGreaterThanOrEqual(found);
    expect(share(wrong.length)).toBeLessThanOrEqual(answeredWrong);
  },
);
