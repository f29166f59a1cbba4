import { z } from "zod";
import { evidenceKinds } from "../domain/evidence.ts";
import { fileTypes } from "../domain/files/file.ts";
import { languages } from "../domain/language.ts";
import type { Block } from "../domain/markdown.ts";
import { allSkills } from "../domain/queue/skills.ts";
import { optionNames } from "../domain/words/voice.ts";
import { ratingValues } from "../domain/rating.ts";
import { roles } from "../turn/ports/accounts.ts";
import { closeToday, service } from "./service-schemas.ts";

/**
 * What goes in and out of the console's API: the routes are guarded by these schemas, the OpenAPI document is made from
 * them, and protocol.ts infers the browser's types from them. Times are ISO 8601 strings in UTC; null where there is none.
 */
export const time = z.iso.datetime();
const states = ["bot", "queued", "with-agent", "promised", "closed"] as const;
const authors = ["customer", "bot", "agent", "system"] as const;
export const agent = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  role: z.enum(roles),
});

const owner = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("bot") }),
  z.object({ kind: z.literal("queue") }),
  z.object({ kind: z.literal("agent"), id: z.string(), name: z.string() }),
]);

export const conversation = z.object({
  id: z.string(),
  state: z.enum(states),
  owner: owner.nullable(),
  awaits: z.enum(["us", "customer", "other"]).nullable(),
  reason: z.string().nullable(),
  urgency: z.int().min(1).max(4).nullable(),
  waitingSince: time.nullable(),
  queuedAt: time.nullable(),
  escalatedAt: time.nullable(),
  nextAction: z.string().nullable(),
  nextActionAt: time.nullable(),
  /** When what was promised first is due. */
  promisedFor: time.nullable(),
  /** Why the agent waits for the customer or for somebody outside, in the agent's words. */
  waitReason: z.string().nullable(),
  startedAt: time,
  closedAt: time.nullable(),
  closeReason: z.string().nullable(),
  channel: z.string(),
  channelConversationId: z.string(),
  customer: z.object({
    id: z.string(),
    name: z.string().nullable(),
    /** Whether the site's own server has vouched for who it is; then `reference` is the site's own id. */
    verified: z.boolean(),
    reference: z.string().nullable(),
  }),
  language: z.enum(languages),
  /** What the customer or an agent last wrote to the other, its first 200 characters. */
  last: z.object({ author: z.enum(authors), text: z.string(), at: time }).nullable(),
  /** What it is about: the FAQ's name for what was answered last. */
  title: z.string().nullable(),
  previous: z.string().nullable(),
  /** Another open matter of the same customer, in a channel linked with this one. */
  alsoOpen: z.object({ id: z.string(), channel: z.string() }).nullable(),
  /** How often it left an agent's hands for somebody else's. */
  handOvers: z.int(),
  version: z.int(),
});

export const message = z.object({
  id: z.string(),
  seq: z.int(),
  author: z.enum(authors),
  agentName: z.string().nullable(),
  audience: z.enum(["customer", "desk"]),
  text: z.string(),
  say: z.string().nullable(),
  /** An answer's text, read: only words, and addresses that are safe to follow. Null: the text stands as it was typed. */
  blocks: z.array(z.custom<Block>()).readonly().nullable(),
  /** The buttons beneath, and what each is for. */
  options: z.array(z.object({ title: z.string(), name: z.enum(optionNames) })),
  /** Files that came with a customer's message; `attachments/ID` has their bytes. */
  attachments: z.array(
    z.object({ id: z.string(), name: z.string(), contentType: z.enum(fileTypes), size: z.int() }),
  ),
  at: time,
});

/** How the customer says that the matter went. */
export const rating = z.object({ value: z.enum(ratingValues), comment: z.string().nullable(), at: time });

/** What is known of one entry beside its file. */
export const evidence = z.object({
  entry: z.string(),
  /** The entry's name for customers; null when the FAQ no longer has it. */
  title: z.string().nullable(),
  counts: z.record(z.enum(evidenceKinds), z.int()),
  /** The phrasings that help to understand now. */
  learnt: z.array(z.object({ language: z.enum(languages), text: z.string() })),
  /** What was said last, newest first. */
  recent: z.array(
    z.object({ kind: z.enum(evidenceKinds), language: z.enum(languages), text: z.string(), at: time }),
  ),
});

/** An entry that agents may point to. */
const foundAnswer = z.object({
  id: z.string(),
  title: z.string(),
  /** The file it stands in. */
  topic: z.string(),
});

const email = z
  .stringFormat("email", /^\s*[^\s@]+@[^\s@]+\s*$/)
  .max(254)
  .transform((typed) => typed.trim());

/** A whole number as a query carries it. */
export const count = z.stringFormat("whole number", /^\d{1,15}$/).transform(Number);

/** Made by the client, one for each deed: the same key again is the same deed again. */
export const key = z.string().min(1).max(100);
/** What an agent writes: without NULs and half characters, and nothing where no eye would see a thing. */
export const words = z
  .string()
  .overwrite((typed) => {
    const text = typed.toWellFormed().replaceAll("\0", "").trim();
    return /[^\s\p{Cf}\p{Cc}]/u.test(text) ? text : "";
  })
  .min(1)
  .max(4_000);
/** The highest seq that the agent has read: the act is refused when there is more to read. */
const seen = z.int().min(0).nullable().default(null);

/** What an agent can take. */
const skills = {
  /** None: all. */
  languages: z.array(z.enum(languages)).max(languages.length),
  /** Topics of the FAQ, each the name of its file; none: all. */
  topics: z.array(z.string().trim().min(1).max(100)).max(200),
  /** Conversations at once; 0: none is given to them. */
  capacity: z.int().min(0).max(50),
  /** A team of the service description, by its id; null: none. */
  team: z.string().trim().min(1).max(100).nullable(),
};
const skilledAgent = agent.extend(skills);

export const input = {
  signIn: z.strictObject({ email: z.string().max(254), password: z.string().max(1_000) }),
  newAgent: z.strictObject({
    email,
    name: z.string().trim().min(1).max(80),
    role: z.enum(roles),
    password: z.string().min(8).max(200),
    languages: skills.languages.default([...allSkills.languages]),
    topics: skills.topics.default([...allSkills.topics]),
    capacity: skills.capacity.default(allSkills.capacity),
    team: skills.team.default(null),
  }),
  skills: z.strictObject(skills).partial(),
  list: z.strictObject({
    view: z.enum(["waiting", "promised", "mine", "open", "closed"]).optional(),
    q: z.string().trim().min(2).max(100).optional(),
    after: z.string().max(500).optional(),
  }),
  one: z.object({ id: z.string().min(1).max(100) }),
  transcript: z.strictObject({ after: count.optional() }),
  changes: z.strictObject({ after: count.optional() }),
  evidence: z.strictObject({ entry: z.string().min(1).max(200).optional() }),
  service: z.strictObject({ language: z.enum(languages).optional() }),
  closeToday,
  openToday: z.strictObject({ team: z.string().min(1).max(100).optional() }),
  take: z.strictObject({ key }),
  reply: z.strictObject({
    key,
    text: words,
    /** False: refused when the words promise something. True: the agent says that they don't. Left out: nobody is asked. */
    notAPromise: z.boolean().optional(),
  }),
  note: z.strictObject({ key, text: words }),
  close: z.strictObject({ key, reason: z.string().trim().min(1).max(200), seen }),
  giveBack: z.strictObject({ key, seen }),
  correct: z.strictObject({
    key,
    messageId: z.string().min(1).max(100),
    entry: z.string().min(1).max(200).nullable(),
  }),
  answers: z.strictObject({
    q: z.string().trim().max(100).default(""),
    language: z.enum(languages).default(languages[0]),
  }),
  typing: z.strictObject({}),
};

export const output = {
  session: z.object({ agent }),
  /** `topics`: those of the FAQ, to choose from. */
  agents: z.object({ agents: z.array(skilledAgent), topics: z.array(z.string()) }),
  agent: z.object({ agent: skilledAgent }),
  list: z.object({
    /** `fits`: whether the agent who asks has the skill for it; the order is the same for all. */
    conversations: z.array(conversation.extend({ fits: z.boolean() })),
    next: z.string().nullable(),
  }),
  act: z.object({ conversation, message: message.nullable() }),
  evidence: z.object({ entries: z.array(evidence) }),
  answers: z.object({ answers: z.array(foundAnswer), more: z.boolean() }),
  service,
  /** The day that ends early, or as on other days after all. */
  closedToday: z.object({ day: z.iso.date() }),
  figures: z.object({
    waiting: z.int(),
    oldestWaitingSince: time.nullable(),
    mine: z.int(),
    open: z.int(),
    late: z.int(),
    /** Open promises: those still to come today, those at risk, those whose time has passed. */
    promised: z.object({ conversations: z.int(), today: z.int(), atRisk: z.int(), late: z.int() }),
  }),
  changes: z.object({
    changed: z.array(z.object({ id: z.string(), change: z.int() })),
    last: z.int(),
  }),
  /** Answered as a stream; each event's data is JSON. */
  events: z.string().meta({ contentMediaType: "text/event-stream" }),
  document: z.record(z.string(), z.unknown()),
  nothing: z.undefined(),
};
