import { z } from "zod";
import { languages } from "../domain/language.ts";
import { outcomes } from "../domain/promise/promise.ts";
import { conversation, key, message, rating, time, words } from "./schemas.ts";

/** What goes in and out about promises. */
const reason = z.string().trim().min(1).max(500);

/** Where the customer is told: "chat", an e-mail address, or a phone number with its country's code. */
const contact = z
  .union([
    z.literal("chat"),
    z.stringFormat("e-mail address", /^[^\s@"]{1,64}@[^\s@]+\.[^\s@]{2,24}$/).max(254),
    z.stringFormat("phone number", /^\+?[\d ()-]{7,24}$/),
  ])
  .meta({ description: 'Where the customer is told: "chat", an e-mail address or a phone number.' });

/** Until when the customer can be written to on the channel. */
const window = z.object({
  /** What the house says by itself, and what an agent writes. */
  houseUntil: time,
  personUntil: time,
  /** Where an agent's reply goes after that; null: it is refused. */
  besides: z.object({ kind: z.enum(["email", "phone"]), value: z.string() }).nullable(),
});

const dueAt = z.iso.datetime({ offset: true });

export const promise = z.object({
  id: z.string(),
  conversationId: z.string(),
  state: z.enum(["open", "kept", "released", "not-reached"]),
  /** What was promised, as the customer read it. */
  text: z.string(),
  contact: z.object({ kind: z.enum(["chat", "email", "phone"]), value: z.string().nullable() }),
  /** The flow that made it, or the agent, by id and name. */
  madeBy: z.object({
    flow: z.string().nullable(),
    agent: z.string().nullable(),
    name: z.string().nullable(),
  }),
  madeAt: time,
  dueAt: time,
  /** When the customer wants to be called. */
  window: z.object({ from: time, to: time }).nullable(),
  attempts: z.array(z.object({ at: time, outcome: z.enum(outcomes) })),
  moves: z.array(
    z.object({ at: time, from: time, reason: z.string(), by: z.enum(["us", "customer", "house"]) }),
  ),
  /** When it was first found to be late. */
  lateAt: time.nullable(),
  /** From when on it is at risk: most of its time has gone. */
  atRiskFrom: time.nullable(),
  ended: z.object({ at: time, by: z.enum(["us", "customer", "house"]), note: z.string() }).nullable(),
  owner: z.string().nullable(),
  customer: z.object({ name: z.string().nullable() }),
  channel: z.string(),
  language: z.enum(languages),
});

export const promiseInput = {
  make: z.strictObject({ key, text: words, dueAt, contact }),
  list: z.strictObject({
    state: z.enum(["open", "kept", "released", "not-reached", "late"]).default("open"),
  }),
  keep: z.strictObject({ key, note: z.string().trim().max(500).default("") }),
  release: z.strictObject({ key, reason }),
  move: z.strictObject({ key, dueAt, reason }),
  attempt: z.strictObject({ key, outcome: z.enum(outcomes) }),
};

export const promiseOutput = {
  /** One conversation with what was said, and what is and was promised in it. */
  transcript: z.object({
    conversation,
    messages: z.array(message),
    rating: rating.nullable(),
    promises: z.array(promise),
    /** How far lines of ours have come, all of them, on a channel that tells. */
    receipts: z.array(
      z.object({
        /** The message's id. */
        message: z.string(),
        sentAt: time,
        deliveredAt: time.nullable(),
        readAt: time.nullable(),
        /** The emoji with which the customer answered it. */
        reaction: z.string().nullable(),
      }),
    ),
    /** Null: at any time. */
    window: window.nullable(),
  }),
  list: z.object({
    promises: z.array(promise),
    /** What announcements promised, by problem and time; null: the next word has no time. */
    announced: z.array(z.object({ id: z.string(), dueAt: time.nullable(), count: z.int() })),
  }),
  /** How the conversation stands now, with what is and was promised in it, and the line that the customer reads. */
  act: z.object({ conversation, promises: z.array(promise), message: message.nullable() }),
};

export const keptInput = z.strictObject({
  /** How many, this one too. */
  weeks: z
    .stringFormat("number of weeks from 1 to 53", /^([1-9]|[1-4]\d|5[0-3])$/)
    .default("8")
    .transform(Number),
});

/** What came of what was promised in a week. */
const ofWeek = z.object({
  week: z.iso.date(),
  made: z.int(),
  kept: z.int(),
  keptInTime: z.int(),
  late: z.int(),
  moved: z.int(),
  released: z.int(),
  notReached: z.int(),
  open: z.int(),
  /** Kept in time, of those that were kept in time or late once: 0 to 1; null where there are none. */
  share: z.number().nullable(),
});

export const keptOutput = z.object({
  /** The Mondays of the weeks that were asked for, the newest first. */
  weeks: z.array(z.iso.date()),
  /** One for each week and team in which anything was promised. `team` is its id; null: of no team. */
  rows: z.array(ofWeek.extend({ team: z.string().nullable() })),
  /** What announcements promised to who wants to know of a problem's end, for each week in which they did. */
  announced: z.array(ofWeek),
});
