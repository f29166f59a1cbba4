import { z } from "zod";
import { languages, type Language } from "../../domain/language.ts";

/*
 * Every message of a schema is the end of a sentence whose beginning names the field: "title" must be …, or, where the
 * field is missing, it must be …. src/content/checks/shape.ts puts the sentence together.
 */

const segments = new Intl.Segmenter();

/** How many characters a reader counts. */
export const lengthOf = (text: string): number => Array.from(segments.segment(text)).length;

const quoted = "must be text; put it in quotes if it looks like a number, a date or true/false";

/** Text in one line, as a customer reads or writes it. */
export const oneLine = z
  .string({ error: quoted })
  .trim()
  .min(1, { error: "must not be empty; write the text" })
  .regex(/^\P{Cc}*$/u, {
    error: 'must be one line without invisible characters; put it on one line, without "|"',
  });

const MAX_LINES_LENGTH = 10_000; // far more than anybody reads in a chat; bounds what checking the text costs

/** Text of several lines. */
export const someLines = z
  .string({ error: quoted })
  .trim()
  .min(1, { error: "must not be empty; write the text, or remove the key" })
  .max(MAX_LINES_LENGTH, { error: `must have at most ${MAX_LINES_LENGTH} characters; shorten it` })
  .regex(/^[\P{Cc}\n\t]*$/u, { error: "must not hold invisible characters; delete them" });

/** Small letters, digits and single dashes: ids, channel names. */
export const idText = z.string({ error: quoted }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'must be small letters a-z, digits and single dashes, such as "invoice-due-date"',
});

export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, {
  error: 'must be a language tag, such as "fi" or "sv"',
});

export const day = z.iso.date({ error: "must be a day that exists, written like 2027-05-31" });

const momentError = {
  error: "must be a day that exists, or one with a time, such as 2026-12-24 or 2026-12-24 14:00",
};

const isMoment = (text: string): boolean =>
  /^[^ T]+([ T]([01]\d|2[0-3]):[0-5]\d)?$/.test(text) && z.iso.date().safeParse(text.slice(0, 10)).success;

/** A day, or a day with a time of it. */
export const moment = z
  .string(momentError)
  .refine((text) => text.length <= 16 && isMoment(text), momentError);

/** True or false. */
export const yesNo = z.boolean({ error: "must be true or false" });

/** A time that is written in minutes or hours, in minutes. */
export const minutes = z
  .string({ error: 'must be a time such as "10 min" or "2 h"' })
  .regex(/^\d{1,4} (min|h)$/, { error: 'must be a time such as "10 min" or "2 h"' })
  .transform((written) => Number.parseInt(written, 10) * (written.endsWith("h") ? 60 : 1));

export const list = <Item extends z.ZodType>(item: Item) =>
  z.array(item, { error: 'must be a list; begin each line with "- "' });

/** A map with exactly these keys; an unknown one is refused by name, with those that are known. */
export function fields<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape).join(", ");
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `is not known here; mend its spelling or remove it (known: ${known})`
        : `must have keys and values beneath it (known keys: ${known})`,
  });
}

/** A map from freely chosen keys. `example` shows the reader what one looks like. */
export const mapOf = <Key extends z.ZodType<string, string>, Value extends z.ZodType>(
  key: Key,
  value: Value,
  example: string,
) => z.record(key, value, { error: `must have keys and values beneath it, such as ${example}` });

/** The same, with at least one key. */
export const someOf = <Key extends z.ZodType<string, string>, Value extends z.ZodType>(
  key: Key,
  value: Value,
  example: string,
) =>
  mapOf(key, value, example).refine((map) => Object.keys(map).length > 0, {
    error: `must hold at least one, such as ${example}`,
  });

/** The same in each language that the house speaks. */
export const inEach = <Value extends z.ZodType>(value: Value) =>
  fields(Object.fromEntries(languages.map((language) => [language, value])) as Record<Language, Value>);

/** One line in each of them. */
export const everyLanguage = inEach(oneLine);

/** One line in some of them. */
export const someLanguages = fields({
  fi: oneLine.optional(),
  sv: oneLine.optional(),
  en: oneLine.optional(),
}).transform((texts): Partial<Record<Language, string>> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)),
);
