import type { z } from "zod";
import { fill, variablesOf } from "../domain/fill.ts";
import { entryId } from "../domain/ids.ts";
import { languages, type Language } from "../domain/language.ts";
import { buttonNames, lineNames, sources, variableNames, type LineName } from "../domain/voice.ts";
import { fields, idText, lengthOf, list, oneLine } from "./schema.ts";

const MAX_BUTTON_LENGTH = 20; // Messenger cuts longer ones off

/** The words on a button. */
export const button = oneLine.refine((text) => lengthOf(text) <= MAX_BUTTON_LENGTH, {
  error: `must have at most ${MAX_BUTTON_LENGTH} characters; find shorter words`,
});

const isKnown = (variable: string) => variableNames.includes(variable);

/** A line must leave something to say when the sentences whose variables have no source are left out. */
const lineOf = (name: LineName) => {
  const sourced = Object.fromEntries((sources[name] ?? []).map((variable) => [variable, "x"]));
  return oneLine
    .refine((text) => variablesOf(text).every(isKnown), {
      error: `names a variable that nothing gives; the known ones are ${variableNames.join(", ")}`,
    })
    .refine((text) => !variablesOf(text).every(isKnown) || fill(text, sourced) !== "", {
      error:
        "says nothing when the sentences whose variables have no source yet are left out; add one without",
    });
};

const MAX_STARTERS = 5; // more are a menu, which nobody reads

const starters = list(idText.transform(entryId))
  .max(MAX_STARTERS, { error: `must have at most ${MAX_STARTERS} entries; keep those that most ask for` })
  .refine((ids) => new Set(ids).size === ids.length, { error: "must not name an entry twice; remove one" });

/**
 * flows/voice.yaml: every line and button that the house says, in every language it speaks, and the entries that the
 * greeting offers.
 */
export const voiceFile = fields({
  starters: starters.default([]),
  lines: fields(eachOf(lineNames, (name) => fields(each(languages, lineOf(name))))),
  buttons: fields(each(buttonNames, fields(each<Language, typeof button>(languages, button)))),
});

function each<Name extends string, Value extends z.ZodType>(
  names: readonly Name[],
  value: Value,
): Record<Name, Value> {
  return eachOf(names, () => value);
}

function eachOf<Name extends string, Value extends z.ZodType>(
  names: readonly Name[],
  value: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, Value>;
}
