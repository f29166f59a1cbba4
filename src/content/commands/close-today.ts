import { type Language, languageOf, languages } from "../../domain/language.ts";
import { closeToday as close } from "../close-today.ts";
import { readArgs, UsageError, type Command } from "./command.ts";

const usage =
  'npm run faq -- close-today 14:00 [--team ID] [--reason "why"] [--lang fi] | --undo [--team ID]';

/** Ends today's service early, or takes that back: in the bot's lines and on the pages as soon as the server has read it. */
export const closeToday: Command = {
  usage,
  run: async (args, world) => {
    const options = {
      team: { type: "string" },
      reason: { type: "string" },
      lang: { type: "string" },
      undo: { type: "boolean", default: false },
    } as const;
    const { values, positionals } = readArgs(args, options, usage);
    const [closes, ...more] = positionals;
    if (more.length > 0 || (closes === undefined) !== values.undo)
      throw new UsageError("Give one time at which today ends, or --undo.", usage);
    const closed = close({
      flowsDir: world.folders.flowsDir,
      now: world.now,
      closes: closes ?? null,
      team: values.team ?? null,
      reason: values.reason === undefined ? {} : { [languageFor(values.lang)]: values.reason },
    });
    if (!closed.ok)
      throw closed.code === "broken-files"
        ? new Error(closed.message)
        : new UsageError(closed.message, usage);
    const what = closes === undefined ? "ends as on other days" : `ends at ${closes}`;
    world.write(
      `${closed.day} ${what}${values.team === undefined ? "" : ` for ${values.team}`}: written to ${closed.file}\n`,
    );
    return 0;
  },
};

/** The language in which the reason is written. */
function languageFor(tag: string | undefined): Language {
  if (tag === undefined) return languages[0];
  const language = languageOf(tag);
  if (language === null) throw new UsageError(`--lang must be one of ${languages.join(", ")}.`, usage);
  return language;
}
