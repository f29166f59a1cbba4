import { z } from "zod";
import {
  day,
  fields,
  idText,
  languageTag,
  list,
  mapOf,
  moment,
  oneLine,
  someLines,
  someOf,
} from "./schema.ts";
import { isSpan } from "./validity.ts";

const entryText = fields({
  title: oneLine,
  questions: list(oneLine).min(1, { error: "must hold at least one question; write how customers ask this" }),
  not: list(oneLine).optional(),
  answer: someLines.optional(),
  answer_in: mapOf(idText, someLines, "messenger: …").optional(),
  tests: list(oneLine).optional(),
});

const entry = fields({
  id: idText,
  owner: oneLine.optional(),
  review_by: day.optional(),
  valid_from: moment.optional(),
  valid_until: moment.optional(),
  // oxlint-disable-next-line unicorn/no-thenable -- the owners' word for "what comes next"; a list, never called
  then: list(idText).optional(),
  trial: z.boolean({ error: "must be true or false" }).optional(),
  guidance: someOf(languageTag, someLines, "fi: …").optional(),
  hand_over: z.enum(["offer", "always"], { error: 'must be "offer" or "always"' }).optional(),
  texts: someOf(languageTag, entryText, "fi: …"),
}).refine(isSpan, { path: ["valid_until"], error: 'must not be before "valid_from"' });

/** One file of the FAQ as its owner writes it. The file's name is the topic's id. */
export const faqFile = fields({
  title: someOf(languageTag, oneLine, '"fi: Laskut"'),
  owner: oneLine.optional(),
  review_by: day.optional(),
  entries: list(entry).min(1, { error: "must hold at least one entry; write one, or remove the file" }),
});

export type FaqFile = z.output<typeof faqFile>;
export type FaqFileEntry = FaqFile["entries"][number];
export type FaqFileText = FaqFileEntry["texts"][string];
