import { announcedNow, type Faq } from "./faq.ts";
import type { Time } from "./conversation.ts";
import type { Scored } from "./matching/understanding.ts";

/**
 * What was understood on a day with known problems, best first: a known problem and the entries that it stands in for are one
 * matter, and their chances add up. Two problems that stand in for the same entry share what their own words don't part.
 */
export function withKnownProblems(ranked: readonly Scored[], faq: Faq, now: Time): readonly Scored[] {
  const problems = announcedNow(faq, now).map((entry) => ({
    entry,
    matter: new Set([entry, ...(faq.get(entry)?.announcement?.insteadOf ?? [])]),
  }));
  const ordinary = ranked.filter(({ entry }) => !problems.some(({ matter }) => matter.has(entry)));
  const known = problems.map(({ entry, matter }) => {
    const chances = ranked.filter((one) => matter.has(one.entry)).map(({ confidence }) => confidence);
    return {
      entry,
      confidence: Math.min(
        1,
        chances.reduce((sum, one) => sum + one, 0),
      ),
    };
  });
  return [...known.filter(({ confidence }) => confidence > 0), ...ordinary].sort(
    (a, b) => b.confidence - a.confidence,
  );
}
