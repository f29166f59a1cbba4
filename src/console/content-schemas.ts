import { z } from "zod";
import { reportFrom } from "../domain/guidance.ts";
import { languages } from "../domain/language.ts";
import { maxEdited, type Tried } from "../turn/ports/editing.ts";
import {
  id,
  yaml,
  base,
  preview,
  serving,
  status,
  writtenEntry,
  listedEntry,
  problem,
  draft,
  publication,
  leftWaiting,
  task,
} from "./content-shapes.ts";
import { count, key } from "./schemas.ts";

/* What goes in and out of the content page's routes. */

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
    topic: id.optional(),
    after: z.string().max(200).optional(),
    language: z.enum(languages).default(languages[0]),
  }),
  entry: z.object({ id }),
  draftOf: z.object({ id }),
  /** One file as it would be; or one entry of it, as YAML or as fields, in the file as it stands. */
  check: z.union([
    z.strictObject({ file: id, text: z.string().max(maxEdited) }),
    z.strictObject({ file: id, id, yaml }),
    z.strictObject({ file: id, id, entry: writtenEntry }),
  ]),
  try: z.strictObject({
    text: z.string().trim().min(1).max(1_000),
    language: z.enum(languages).default(languages[0]),
  }),
  /** `version` is that of the draft that was read, 0 when there was none. `topic` is needed for a new entry. */
  draft: z.union([
    z.strictObject({ version, base, topic: id.optional(), entry: writtenEntry }),
    z.strictObject({ version, base, topic: id.optional(), yaml }),
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
    from: z.enum(reportFrom).default("agent"),
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
  /** `yaml` is the entry as its file would have it; null where a whole file was looked at. */
  check: z.object({ problems, preview: z.array(preview), yaml: z.string().nullable() }),
  tried,
  status,
  drafts: z.object({ drafts: z.array(draft), review: z.boolean() }),
  draft: z.object({ draft }),
  nothing: z.undefined(),
  publications: z.object({ publications: z.array(publication), next: z.string().nullable() }),
  publication: z.object({ publication, serving }),
  tasks: z.object({ tasks: z.array(task), leftWaiting: z.array(leftWaiting) }),
  reports: z.object({ tasks: z.array(task) }),
  task: z.object({ task }),
  changedOnDisk,
  draftChanged,
  conflict: z.union([changedOnDisk, draftChanged]),
  hasProblems,
};
