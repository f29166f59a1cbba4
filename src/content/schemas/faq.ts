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
} from "./parts.ts";
import { isSpan } from "../validity.ts";

const entryText = fields({
  title: oneLine.describe("The words on a button: at most 40 characters."),
  questions: list(oneLine)
    .min(1, { error: "must hold at least one question; write how customers ask this" })
    .describe("How customers ask it, in their words; 5 or more."),
  not: list(oneLine).optional().describe("Messages that look alike and belong elsewhere."),
  answer: someLines.optional().describe("Paragraphs, lists, **bold**, *italic* and links."),
  answer_in: mapOf(idText, someLines, "messenger: …")
    .optional()
    .describe("The answer in other words for one channel, by its name."),
  tests: list(oneLine).optional().describe("Messages that must lead here, unlike the questions."),
});

const entry = fields({
  id: idText.describe("Used once in all files; shown to nobody."),
  owner: oneLine.optional(),
  review_by: day.optional(),
  valid_from: moment.optional().describe("Answered from then on."),
  valid_until: moment.optional().describe("Answered until then."),
  // oxlint-disable-next-line unicorn/no-thenable -- the owners' word for "what comes next"; a list, never called
  then: list(idText).optional().describe("Ids of entries that customers often need next."),
  trial: z
    .boolean({ error: "must be true or false" })
    .optional()
    .describe("On trial: for agents, never for customers."),
  guidance: someOf(languageTag, someLines, "fi: …")
    .optional()
    .describe("For agents alone: how far they may go, who decides."),
  hand_over: z
    .enum(["offer", "always"], { error: 'must be "offer" or "always"' })
    .optional()
    .describe("always: answered, and a person continues."),
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
