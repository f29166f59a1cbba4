import { advise } from "../advise.ts";
import { readFaqFile } from "../faq-file.ts";
import { byPlace, isError, showProblem, type Problem } from "../problem.ts";
import { readEntryFiles } from "../announcements-file.ts";
import { workApart } from "../work.ts";
import { orderOf, readArgs, UsageError, type Command } from "./command.ts";

const usage = "npm run faq -- lint [--faq DIR] [--flows DIR] [--json]";

/** Prints every problem of the content, one a line, and what would make it better; with --json one object a line. */
export const lint: Command = {
  usage,
  run: async (args, world) => {
    const options = {
      faq: { type: "string" },
      flows: { type: "string" },
      json: { type: "boolean", default: false },
    } as const;
    const { values, positionals } = readArgs(args, options, usage);
    if (positionals.length > 0) throw new UsageError(`"${positionals.join(" ")}" is not expected.`, usage);
    const flowsDir = values.flows ?? world.folders.flowsDir;
    const order = orderOf({ ...world, folders: { ...world.folders, flowsDir } }, values.faq);
    const { built, problems } = await workApart(order);
    // What is broken comes first; how a good FAQ would be better is of no use beside it.
    const { sources } = built === null ? { sources: [] } : readEntryFiles(order.folders.faqDir);
    const files = sources.flatMap((source) => readFaqFile(source).file ?? []);
    const all = built === null ? problems : [...problems, ...advise(files, built)].toSorted(byPlace);
    world.write(values.json ? all.map((problem) => `${JSON.stringify(problem)}\n`).join("") : asLines(all));
    return all.some(isError) ? 1 : 0;
  },
};

function asLines(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  const lines = problems.map((problem) => `${showProblem(problem)}\n`).join("");
  return `${lines}${counted(errors, "error")}, ${counted(problems.length - errors, "warning")}\n`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
