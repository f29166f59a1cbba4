import type { z } from "zod";
import { languages, type Language } from "../domain/language.ts";
import { buttonNames, lineNames } from "../domain/voice.ts";
import { fields, lengthOf, oneLine } from "./schema.ts";

const MAX_BUTTON_LENGTH = 20; // Messenger cuts longer ones off

const button = oneLine.refine((text) => lengthOf(text) <= MAX_BUTTON_LENGTH, {
  error: `must have at most ${MAX_BUTTON_LENGTH} characters; find shorter words`,
});

/** flows/voice.yaml: every line and button that the house says, in every language it speaks. */
export const voiceFile = fields({
  lines: fields(each(lineNames, fields(each(languages, oneLine)))),
  buttons: fields(each(buttonNames, fields(each<Language, typeof button>(languages, button)))),
});

function each<Name extends string, Value extends z.ZodType>(
  names: readonly Name[],
  value: Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, value])) as Record<Name, Value>;
}
