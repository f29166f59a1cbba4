import { languages } from "../../domain/language.ts";
import type { TriedLine } from "../../turn/ports/editing.ts";
import { readPlaces } from "../find-entries.ts";
import { knowledgeOf } from "../knowledge.ts";
import { makeTryOut } from "../try-out.ts";
import { loadBuilt, orderOf, readArgs, readLanguage, UsageError, type Command } from "./command.ts";
import { showExplanation } from "./show-explanation.ts";

const usage = `npm run faq -- ask "a customer's message" [--language ${languages.join("|")}] [--faq DIR] [--json]`;

/** Explains what the bot would do with a first message, how to mend it, and what the customer would read. */
export const ask: Command = {
  usage,
  run: async (args, world) => {
    const { message, language, faq, json } = readCall(args);
    const built = await loadBuilt(world, faq);
    const knowledge = knowledgeOf(built);
    const tried = makeTryOut(() => ({ knowledge, model: built.model }))(message, language, world.now);
    if (json) {
      world.write(`${JSON.stringify(tried, null, 2)}\n`);
      return 0;
    }
    const { faqDir, flowsDir } = orderOf(world, faq).folders;
    const tongue = { language, faq: knowledge.faq, findText: readPlaces(faqDir), flowsDir };
    world.write(showExplanation({ ...tried, explanation: tried }, tongue));
    world.write(`\nThe customer reads\n\n${tried.lines.map(showLine).join("\n")}`);
    return 0;
  },
};

function readCall(args: readonly string[]) {
  const options = {
    faq: { type: "string" },
    language: { type: "string", default: languages[0] },
    json: { type: "boolean", default: false },
  } as const;
  const { values, positionals } = readArgs(args, options, usage);
  const message = positionals.join(" ").trim();
  if (message === "") throw new UsageError("There is no message to ask.", usage);
  const language = readLanguage(values.language, usage);
  return { message, language, faq: values.faq, json: values.json };
}

function showLine({ text, buttons: titles }: TriedLine): string {
  const words = text.replace(/^(?=.)/gm, "  ");
  const buttons = titles.map((title) => `[${title}]`).join(" ");
  return `${words}\n${buttons === "" ? "" : `  ${buttons}\n`}`;
}
