import { z } from "zod";
import { reportFrom } from "../domain/guidance.ts";
import type { Block } from "../domain/markdown.ts";
import { channelsShown } from "../turn/ports/editing.ts";
import { time } from "./schemas.ts";

/*
 * What goes in and out of the console's content page. An entry and its drafts travel with the very keys of their file; the
 * shapes here are loose, so that unfinished work can be kept: what is wrong with it, only lint says.
 */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'must be small letters a-z, digits and single dashes, such as "invoice-due-date"',
  })
  .max(200);
const line = z.string().max(1_000);
const lines = z.string().max(10_000);
const list = z.array(line).max(2_000);
/** The text of one entry as it stands in its file, without the dash before it and the blanks that all lines begin with. */
export const yaml = z.string().max(200_000);
/** Names the state of a file: what was written came from a file in this state, or it is refused as changed. */
export const base = z.string().min(1).max(100);

/** One text of an entry, by the keys of its file; one that is just begun may lack what all need. */
const entryText = z.strictObject({
  title: line.default(""),
  questions: list.default([]),
  not: list.optional(),
  answer: lines.optional(),
  answer_in: z.record(z.string().max(100), lines).optional(),
  tests: list.optional(),
});

/** One entry by the keys of its file; a key left out stands nowhere in it. */
export const writtenEntry = z.strictObject({
  id: z.string().max(200),
  owner: line.optional(),
  review_by: line.optional(),
  valid_from: line.optional(),
  valid_until: line.optional(),
  // oxlint-disable-next-line unicorn/no-thenable -- the owners' word for "what comes next"; a list, never called
  then: list.optional(),
  trial: z.boolean().optional(),
  guidance: z.record(z.string().max(20), lines).optional(),
  hand_over: z.enum(["offer", "always"]).optional(),
  texts: z.record(z.string().max(20), entryText),
});

/** What became of an entry in the last 30 days, counted in matters and choices of customers. */
const figures = z.object({
  shown: z.int(),
  helped: z.int(),
  askedAgain: z.int(),
  handedOver: z.int(),
});

export const listedEntry = z.object({
  id: z.string(),
  topic: z.string(),
  title: z.string(),
  languages: z.array(z.string()),
  owner: z.string().nullable(),
  reviewBy: z.string().nullable(),
  trial: z.boolean(),
  validFrom: time.nullable(),
  validUntil: time.nullable(),
  /** Whether somebody has begun to change it. */
  hasDraft: z.boolean(),
  figures,
});

/** One thing that is wrong. `at` and `path` are its place in the entry that was checked ("texts.fi.questions.2"); null elsewhere. */
export const problem = z.object({
  file: z.string(),
  line: z.int(),
  column: z.int(),
  severity: z.enum(["error", "warning"]),
  code: z.string(),
  message: z.string(),
  at: z.object({ line: z.int(), column: z.int() }).nullable(),
  path: z.string().nullable(),
});

/** What a customer of one channel would read of an entry in one language. */
export const preview = z.object({
  language: z.string(),
  channel: z.enum(channelsShown),
  title: z.string(),
  blocks: z.array(z.custom<Block>()).readonly(),
});

export const draft = z.object({
  id: z.string(),
  topic: z.string(),
  kind: z.enum(["change", "add", "remove"]),
  /** Grows with each saving; 1 is the first. */
  version: z.int(),
  /** The state of the file that it was made from. */
  base: z.string(),
  yaml: z.string(),
  /** The same as fields; null while the YAML is not of an entry's shape. */
  entry: writtenEntry.nullable(),
  by: z.string(),
  at: time,
  /** Who has read this version and agrees; null: nobody yet. */
  approvedBy: z.string().nullable(),
});

export const publication = z.object({
  id: z.string(),
  entry: z.string(),
  topic: z.string(),
  kind: z.enum(["change", "add", "remove", "undo"]),
  by: z.string(),
  at: time,
  /** The file's text before and after. */
  before: z.string(),
  after: z.string(),
  /** The publication that this one took back; null where it is none of that kind. */
  undoes: z.string().nullable(),
  undoneBy: z.string().nullable(),
});

/** What the bot serves after the files were changed: them, or, with `kept`, still the version before, for these problems. */
export const serving = z.object({
  outcome: z.enum(["loaded", "kept"]),
  version: z.string(),
  problems: z.array(problem),
});
export const status = serving.extend({ loadedAt: time });

/** Customers who were promised a word of a problem's end, which nothing brings any more. */
export const leftWaiting = z.object({
  id: z.string(),
  why: z.enum(["gone", "over", "late"]),
  waiting: z.int(),
  /** Since when the first of them waits. */
  since: time,
});

export const task = z.object({
  id: z.string(),
  state: z.enum(["open", "done"]),
  entry: z.string(),
  title: z.string().nullable(),
  owner: z.string().nullable(),
  conversation: z.string(),
  /** The message that the report is about. */
  quote: z.string(),
  /** What is wrong, in the words of whoever reported it. */
  text: z.string(),
  from: z.enum(reportFrom),
  by: z.string(),
  at: time,
  mendedBy: z.string().nullable(),
  mendedAt: time.nullable(),
  note: z.string().nullable(),
});
