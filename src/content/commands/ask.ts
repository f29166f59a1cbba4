import { type Language, languages } from "../../domain/language.ts";
import { makeExplain } from "../../domain/matching/explain/explain.ts";
import { mask } from "../../domain/privacy/mask.ts";
import type { Line } from "../../turn/ports.ts";
import { readPlaces } from "../find-entries.ts";
import { knowledgeOf } from "../knowledge.ts";
import { rehearse, rehearseWords } from "../rehearse.ts";
import { loadBuilt, orderOf, readArgs, UsageError, type Command } from "./command.ts";
import { showExplanation } from "./show-explanation.ts";

const usage = `npm run faq -- ask "a customer's message" [--language ${languages.join("|")}] [--faq DIR] [--json]`;

/** Explains what the bot would do with a first message, how to mend it, and what the customer would read. */
export const ask: Command = {
  usage,
  run: async (args, world) => {
    const { message, language, faq, json } = readCall(args);
    const built = await loadBuilt(world, faq);
    const knowledge = knowledgeOf(built);
    const { decision, reason } = rehearse(message, knowledge, world.now);
    const explain = makeExplain({ ...knowledge, model: built.model, thresholds: knowledge.service.matching });
    const explanation = explain(mask(message).text, world.now);
    const lines = rehearseWords(message, knowledge, world.now, language);
    if (json) {
      const words = lines.map(({ text, options }) => ({ text, buttons: options.map(({ title }) => title) }));
      world.write(`${JSON.stringify({ decision, reason, ...explanation, lines: words }, null, 2)}\n`);
      return 0;
    }
    const { faqDir, flowsDir } = orderOf(world, faq).folders;
    const tongue = { language, faq: knowledge.faq, findText: readPlaces(faqDir), flowsDir };
    world.write(showExplanation({ decision, reason, explanation }, tongue));
    world.write(`\nThe customer reads\n\n${lines.map(showLine).join("\n")}`);
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
  const language = languages.find((one): one is Language => one === values.language);
  if (language === undefined) throw new UsageError(`--language is one of ${languages.join(", ")}.`, usage);
  return { message, language, faq: values.faq, json: values.json };
}

function showLine({ text, options }: Line): string {
  const words = text.replace(/^(?=.)/gm, "  ");
  const buttons = options.map(({ title }) => `[${title}]`).join(" ");
  return `${words}\n${buttons === "" ? "" : `  ${buttons}\n`}`;
}
