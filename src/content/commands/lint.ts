import { isError, showProblem } from "../problem.ts";
import { workApart } from "../work.ts";
import { orderOf, readArgs, UsageError, type Command } from "./command.ts";

const usage = "npm run faq -- lint [--faq DIR]";

/** Prints every problem of the content, one a line. */
export const lint: Command = {
  usage,
  run: async (args, world) => {
    const { values, positionals } = readArgs(args, { faq: { type: "string" } }, usage);
    if (positionals.length > 0) throw new UsageError(`"${positionals.join(" ")}" is not expected.`, usage);
    const { problems } = await workApart(orderOf(world, values.faq));
    const errors = problems.filter(isError).length;
    for (const problem of problems) world.write(`${showProblem(problem)}\n`);
    world.write(`${counted(errors, "error")}, ${counted(problems.length - errors, "warning")}\n`);
    return errors === 0 ? 0 : 1;
  },
};

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
