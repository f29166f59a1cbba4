import { languages } from "../../domain/language.ts";
import type { Scored } from "../../domain/matching/understanding.ts";
import { titleOf } from "../../domain/words.ts";
import type { Knowledge, Line } from "../../turn/ports.ts";
import { rehearse, rehearseWords } from "../rehearse.ts";
import { loadKnowledge, readArgs, UsageError, type Command } from "./command.ts";

const usage = 'npm run faq -- ask "a customer\'s message" [--faq DIR]';

/** Shows what the bot would do with a first message, why, and in which words. */
export const ask: Command = {
  usage,
  run: async (args, world) => {
    const { values, positionals } = readArgs(args, { faq: { type: "string" } }, usage);
    const message = positionals.join(" ").trim();
    if (message === "") throw new UsageError("There is no message to ask.", usage);
    const knowledge = await loadKnowledge(world, values.faq);
    const { decision, reason, nearest } = rehearse(message, knowledge, world.now);
    world.write(`Decision  ${decision}\nReason    ${reason}\nNearest   ${showNearest(nearest, knowledge)}\n`);
    world.write(
      `\nThe customer reads:\n\n${rehearseWords(message, knowledge, world.now).map(showLine).join("\n")}`,
    );
    return 0;
  },
};

function showNearest(nearest: readonly Scored[], { faq }: Knowledge): string {
  const tongue = { language: languages[0], faq };
  const rows = nearest.map(
    ({ entry, confidence }) => `${confidence.toFixed(2)}  ${entry}  (${titleOf(entry, tongue)})`,
  );
  return rows.length === 0 ? "nothing" : rows.join("\n          ");
}

function showLine({ text, options }: Line): string {
  const words = text.replace(/^(?=.)/gm, "  ");
  const buttons = options.map(({ title }) => `[${title}]`).join(" ");
  return `${words}\n${buttons === "" ? "" : `  ${buttons}\n`}`;
}
