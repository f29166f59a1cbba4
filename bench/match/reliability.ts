import type { Result } from "./accuracy.ts";
import { calibrationError, tenths, type Claim } from "./figures.ts";
import { hasEntry, hasNone, isAmong, sureness, type Hearing } from "./hearing.ts";

/** From this confidence on a guess counts as an answer: more likely right than wrong, by its own word. */
const claimedAt = 0.5;

const claimOf = (hearing: Hearing): Claim => ({
  confidence: sureness(hearing),
  right: isAmong(hearing, 1),
});

/** Of the answers given at each tenth of confidence, how many are right; out-of-scope messages are never answered right. */
export function reliabilityTable(results: readonly Result[]): string {
  const bins = Array.from({ length: 5 }, (_, at) => (5 + at) / 10);
  const head = `  ${"".padEnd(12)}${bins.map((from) => `${from}-${(from + 0.1).toFixed(1)}`.padStart(16)).join("")}`;
  const rows = results
    .filter(({ isBounded }) => isBounded)
    .map(({ system, hearings }) => {
      const claims = hearings.filter((one) => hasEntry(one) || hasNone(one)).map(claimOf);
      const answers = claims.filter(({ confidence }) => confidence >= claimedAt);
      const found = new Map(tenths(answers).map((bin) => [bin.from, bin]));
      const cells = bins.map((from) => {
        const bin = found.get(from);
        return (bin === undefined ? "–" : `${(100 * bin.right).toFixed(0)} % of ${bin.count}`).padStart(16);
      });
      const error = [answers, claims].map((some) => (100 * calibrationError(some)).toFixed(1).padStart(13));
      return `  ${system.padEnd(12)}${cells.join("")}${error.join("")}\n`;
    });
  return `\nOf the answers given at a confidence, how many are right\n${head}${"error from .5".padStart(13)}${"of all".padStart(13)}\n${rows.join("")}`;
}

/** How many who ask for a person, or are angry, are heard so: ours alone, peers don't listen for it. */
export function wishLines([our]: readonly Result[]): string {
  const wishes = [
    ["HUMAN", "asked-human"],
    ["ANGRY", "angry"],
  ] as const;
  const lines = wishes.flatMap(([label, wish]) => {
    const labelled = our?.hearings.filter((one) => one.label === label) ?? [];
    if (our === undefined || labelled.length === 0) return [];
    const others = our.hearings.filter((one) => hasEntry(one) || hasNone(one));
    const heardIn = (some: readonly Hearing[]) =>
      `${some.filter(({ heard }) => heard.wish === wish).length} of ${some.length}`;
    const [odd, even] = [1, 0].map((rest) => labelled.filter((_, at) => (at + 1) % 2 === rest));
    return `  ${wish.padEnd(12)} ${heardIn(labelled)} (odd rows ${heardIn(odd ?? [])}, even rows ${heardIn(even ?? [])}); false alarms ${heardIn(others)}\n`;
  });
  return lines.length === 0 ? "" : `\nWishes beside the FAQ\n${lines.join("")}`;
}
