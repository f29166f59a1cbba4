import { z } from "zod";
import { entryId } from "../../domain/ids.ts";
import { languages, type Language } from "../../domain/language.ts";
import { messengerLimits } from "../../domain/messenger-limits.ts";
import { buttonNames, countForms, lineNames } from "../../domain/words/voice.ts";
import { fields, idText, inEach, lengthOf, list, mapOf, oneLine } from "./parts.ts";

/** The words on a button. */
export const button = oneLine.refine((text) => lengthOf(text) <= messengerLimits.button, {
  error: `must have at most ${messengerLimits.button} characters; find shorter words`,
});

const forms = fields(each(countForms, oneLine));

/** One text, or one for each count. */
const words = z.union([oneLine, forms], {
  error: `must be text, in quotes if it looks like a number; where it tells how many, one for each of ${countForms.join(", ")}`,
});

const line = fields({
  ...each<Language, typeof words>(languages, words),
  in: mapOf(idText, inEach(words), '"messenger: { fi: …, sv: …, en: … }"')
    .optional()
    .describe("The line in a channel's own words, by its name; each language."),
});

const longestError = { error: `must be a whole number from 1 to ${messengerLimits.text - 1}` };

const manner = fields({
  emoji: z
    .enum(["none", "one"], { error: 'must be "none" or "one"' })
    .default("none")
    .describe("one: one at most, in a greeting, thanks or closing."),
  longest: z
    .int(longestError)
    .min(1, longestError)
    .max(messengerLimits.text - 1, longestError)
    .nullable()
    .default(null)
    .describe("How many characters a line may have at most."),
});

const MAX_STARTERS = 5; // more are a menu, which nobody reads

const starters = list(idText.transform(entryId))
  .max(MAX_STARTERS, { error: `must have at most ${MAX_STARTERS} entries; keep those that most ask for` })
  .refine((ids) => new Set(ids).size === ids.length, { error: "must not name an entry twice; remove one" });

/**
 * flows/voice.yaml: every line and button that the house says, in every language it speaks, how the channels speak, and the
 * entries that the greeting offers.
 */
export const voiceFile = fields({
  starters: starters.default([]),
  manners: mapOf(idText, manner, '"messenger: { emoji: one }"').default({}),
  lines: fields(each(lineNames, line)),
  buttons: fields(each(buttonNames, inEach(button))),
});

function each<Name extends string, Value extends z.ZodType>(
  names: readonly Name[],
  value: Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, value])) as Record<Name, Value>;
}
