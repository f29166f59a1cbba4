import { z } from "zod";
import { languages } from "../domain/language.ts";
import type { Block } from "../domain/markdown.ts";
import { channelsShown, maxEdited, type Tried } from "../turn/editing.ts";
import { count, key, time } from "./schemas.ts";

/*
 * What goes in and out of the console's content page. An entry and its drafts travel with the very keys of their file; the
 * shapes here are loose, so that unfinished work can be kept: what is wrong with it, only lint says.
 */
const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'must be small letters a-z, digits and single dashes, such as "invoice-due-date"',
  })
  .max(200);
const line = z.string().max(1_000);
const lines = z.string().max(10_000);
const list = z.array(line).max(2_000);
/** The text of one entry as it stands in its file, without the dash before it and the blanks that all lines begin with. */
const yaml = z.string().max(200_000);
/** Names the state of a file: what was written came from a file in this state, or it is refused as changed. */
const base = z.string().min(1).max(100);
const topic = id;

/** One text of an entry, by the keys of its file. */
const entryText = z.strictObject({
  title: line,
  questions: list,
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
const preview = z.object({
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
const serving = z.object({
  outcome: z.enum(["loaded", "kept"]),
  version: z.string(),
  problems: z.array(problem),
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
  from: z.enum(["agent", "customer"]),
  by: z.string(),
  at: time,
  mendedBy: z.string().nullable(),
  mendedAt: time.nullable(),
  note: z.string().nullable(),
});

/** What the bot would do with a first message and why: what `npm run -s faq -- ask --json` prints, with the lines of each channel. */
const tried = z.custom<Tried>();

const problems = z.array(problem);

/** The answers to what the files don't allow: each tells what is needed to go on, and nothing was written. */
const refused = { code: z.string(), message: z.string(), ref: z.string() };
/** The file isn't as it was when `base` was read. `current` is what stands there now; its yaml is null when the entry has gone. */
const changedOnDisk = z.object({
  ...refused,
  current: z.object({ base, text: z.string(), yaml: z.string().nullable() }).nullable(),
});
/** The draft isn't as it was when it was read. */
const draftChanged = z.object({ ...refused, draft: draft.nullable() });
const hasProblems = z.object({ ...refused, problems });

const version = z.int().min(0);

export const contentInput = {
  entries: z.strictObject({
    q: z.string().trim().max(100).default(""),
    topic: topic.optional(),
    after: z.string().max(200).optional(),
    language: z.enum(languages).default(languages[0]),
  }),
  entry: z.object({ id }),
  draftOf: z.object({ id }),
  /** One file as it would be; or one entry of it, as YAML or as fields, in the file as it stands. */
  check: z.union([
    z.strictObject({ file: topic, text: z.string().max(maxEdited) }),
    z.strictObject({ file: topic, id, yaml }),
    z.strictObject({ file: topic, id, entry: writtenEntry }),
  ]),
  try: z.strictObject({
    text: z.string().trim().min(1).max(1_000),
    language: z.enum(languages).default(languages[0]),
  }),
  /** `version` is that of the draft that was read, 0 when there was none. `topic` is needed for a new entry. */
  draft: z.union([
    z.strictObject({ version, base, topic: topic.optional(), entry: writtenEntry }),
    z.strictObject({ version, base, topic: topic.optional(), yaml }),
    z.strictObject({ version, base, remove: z.literal(true) }),
  ]),
  dropDraft: z.strictObject({ version: count }),
  approve: z.strictObject({ version }),
  publish: z.strictObject({ key, base, version }),
  publications: z.strictObject({ entry: id.optional(), after: z.string().max(200).optional() }),
  one: z.object({ id: z.string().min(1).max(100) }),
  undo: z.strictObject({ key }),
  tasks: z.strictObject({ state: z.enum(["open", "done"]).default("open") }),
  mend: z.strictObject({ key, note: z.string().trim().min(1).max(1_000) }),
  wrongGuidance: z.strictObject({
    key,
    messageId: z.string().min(1).max(100),
    entry: id,
    text: z.string().trim().min(1).max(1_000),
    /** "customer": it was the customer who told us, and who is told when it is mended. */
    from: z.enum(["agent", "customer"]).default("agent"),
  }),
};

export const contentOutput = {
  entries: z.object({
    entries: z.array(listedEntry),
    next: z.string().nullable(),
    topics: z.array(z.object({ topic: z.string(), entries: z.int() })),
  }),
  /** `entry`, `yaml` and `at` are null where the entry stands in no file yet, or in one that cannot be read. */
  entry: z.object({
    id: z.string(),
    topic: z.string(),
    /** The state of the file; what is saved or published goes by it. */
    base: z.string(),
    entry: writtenEntry.nullable(),
    yaml: z.string().nullable(),
    /** The line of the file on which the entry begins. */
    at: z.int().nullable(),
    text: z.string(),
    draft: draft.nullable(),
    /** How customers meet it today; null for one that isn't served. */
    listed: listedEntry.nullable(),
    /** Who links to it: entries that name it under `then`, and "starters". */
    linkedBy: z.array(z.string()),
  }),
  check: z.object({ problems, preview: z.array(preview) }),
  tried,
  drafts: z.object({ drafts: z.array(draft), review: z.boolean() }),
  draft: z.object({ draft }),
  nothing: z.undefined(),
  publications: z.object({ publications: z.array(publication), next: z.string().nullable() }),
  publication: z.object({ publication, serving }),
  tasks: z.object({ tasks: z.array(task) }),
  task: z.object({ task }),
  changedOnDisk,
  draftChanged,
  conflict: z.union([changedOnDisk, draftChanged]),
  hasProblems,
};
