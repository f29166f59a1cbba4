import { tryTests, type Tried } from "../entry-tests.ts";
import { flowFiles } from "../flows/flow-file.ts";
import { tryDialogues, type TriedDialogue } from "../flows/flow-tests.ts";
import { readFaqFile } from "../faq-file.ts";
import { isError, showProblem } from "../problem.ts";
import { readEntryFiles } from "../announcements-file.ts";
import { loadKnowledge, orderOf, readArgs, UsageError, type Command } from "./command.ts";

const usage = "npm run faq -- test [--faq DIR] [--json]";

/** Runs the entries' and the flows' own tests: prints what has to be mended, one a line, or with --json one object for each. */
export const testEntries: Command = {
  usage,
  run: async (args, world) => {
    const options = { faq: { type: "string" }, json: { type: "boolean", default: false } } as const;
    const { values, positionals } = readArgs(args, options, usage);
    if (positionals.length > 0) throw new UsageError(`"${positionals.join(" ")}" is not expected.`, usage);
    const knowledge = await loadKnowledge(world, values.faq);
    // Read again for the places of the tests; what is not readable has been told by the line above.
    const { sources } = readEntryFiles(orderOf(world, values.faq).folders.faqDir);
    const files = sources.flatMap((source) => readFaqFile(source).file ?? []);
    const tried = tryTests(files, knowledge, world.now);
    const dialogues = await tryDialogues(flowFiles(world.folders.flowsDir), knowledge, world.now);
    world.write(
      values.json
        ? [...tried.map(asJson), ...dialogues.map((one) => `${JSON.stringify(one)}\n`)].join("")
        : `${asLines(tried)}${flowLines(dialogues)}`,
    );
    return [...tried, ...dialogues].some(({ problem }) => problem !== null && isError(problem)) ? 1 : 0;
  },
};

function asLines(tried: readonly Tried[]): string {
  const problems = tried.flatMap(({ problem }) => problem ?? []);
  const languages = [...Map.groupBy(tried, ({ language }) => language)].map(
    ([language, these]) => `${language}: ${countsText(these)}\n`,
  );
  return `${problems.map((problem) => `${showProblem(problem)}\n`).join("")}${languages.join("") || "There are no tests.\n"}`;
}

function flowLines(dialogues: readonly TriedDialogue[]): string {
  if (dialogues.length === 0) return "";
  const problems = dialogues.flatMap(({ problem }) => problem ?? []);
  const right = dialogues.length - problems.length;
  return `${problems.map((problem) => `${showProblem(problem)}\n`).join("")}flows: ${right} right, ${problems.length} wrong\n`;
}

const verdicts = ["answered", "offered", "found", "missed"] as const satisfies readonly Tried["verdict"][];

const countsText = (tried: readonly Tried[]): string =>
  verdicts
    .map((verdict) => ({ verdict, count: tried.filter((one) => one.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${verdict}`)
    .join(", ");

const asJson = ({ problem, rehearsal, ...test }: Tried): string =>
  `${JSON.stringify({
    ...test,
    outcome: rehearsal.outcome,
    reason: rehearsal.reason,
    options: rehearsal.options,
    nearest: rehearsal.nearest,
    problem,
  })}\n`;
