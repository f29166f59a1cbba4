import { idOfLabel, labelsWithoutEntry, readCases, type Case } from "../cases.ts";
import { rehearse, type Rehearsal } from "../rehearse.ts";
import { loadKnowledge, readArgs, UsageError, type Command } from "./command.ts";

const usage = "npm run faq -- eval --cases FILE.csv [--faq DIR] [--json]";

/** Runs labelled messages as first messages: with --json one object a line, else a table of what came of them. */
export const evaluate: Command = {
  usage,
  run: async (args, world) => {
    const { values, positionals } = readArgs(
      args,
      { faq: { type: "string" }, cases: { type: "string" }, json: { type: "boolean", default: false } },
      usage,
    );
    if (positionals.length > 0) throw new UsageError(`"${positionals.join(" ")}" is not expected.`, usage);
    if (values.cases === undefined) throw new UsageError("--cases is missing.", usage);
    const cases = readCases(values.cases);
    const knowledge = await loadKnowledge(world, values.faq);
    const told: Told = (sentence) => rehearse(sentence, knowledge, world.now);
    world.write(values.json ? asJson(cases, told) : asTable(cases, told));
    return 0;
  },
};

type Told = (sentence: string) => Rehearsal;

const asJson = (cases: readonly Case[], told: Told): string =>
  cases.map((one) => `${JSON.stringify(verdict(one, told(one.sentence)))}\n`).join("");

const verdict = ({ sentence, label }: Case, rehearsal: Rehearsal) => ({
  sentence,
  label,
  outcome: rehearsal.outcome,
  entry: rehearsal.ranked[0] ?? null,
  confidence: rehearsal.nearest[0]?.confidence ?? 0,
  options: rehearsal.options,
  ranked: rehearsal.ranked,
  reason: rehearsal.reason,
});

const outcomes = ["answer", "ask", "hand-over"] as const satisfies readonly Rehearsal["outcome"][];

function asTable(cases: readonly Case[], told: Told): string {
  const results = cases.map(({ sentence, label }) => {
    const rehearsal = told(sentence);
    return { rehearsal, expected: labelsWithoutEntry.has(label) ? null : idOfLabel(label) };
  });
  const rows = outcomes.map((outcome) => {
    const these = results.filter(({ rehearsal }) => rehearsal.outcome === outcome);
    const right = these.filter(({ rehearsal, expected }) => isRight(rehearsal, expected)).length;
    return [outcome, these.length, right, share(right, these.length)];
  });
  const withEntry = results.filter(({ expected }) => expected !== null);
  const among = (count: number) =>
    withEntry.filter(({ rehearsal, expected }) =>
      rehearsal.ranked.slice(0, count).some((id) => id === expected),
    ).length;
  const table = [["outcome", "cases", "right", "share"], ...rows]
    .map(
      ([name, ...figures]) =>
        `${String(name).padEnd(10)}${figures.map((f) => String(f).padStart(8)).join("")}\n`,
    )
    .join("");
  return `${table}\nOf ${withEntry.length} messages with an entry, it is the first ${share(among(1), withEntry.length)}, among the first three ${share(among(3), withEntry.length)}.\n`;
}

/** Answered or offered what the label says; or, where no entry has the answer, given to a person. */
function isRight({ outcome, nearest, options }: Rehearsal, expected: string | null): boolean {
  switch (outcome) {
    case "answer":
      return nearest[0]?.entry === expected;
    case "ask":
      return options.some((id) => id === expected);
    case "hand-over":
      return expected === null;
  }
}

const share = (part: number, whole: number): string =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`;
