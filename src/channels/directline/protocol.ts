import { z } from "zod";
import { fileTypes } from "../../domain/files/file.ts";
import { languages } from "../../domain/language.ts";
import type { Block } from "../../domain/markdown.ts";

export type { Block, Inline } from "../../domain/markdown.ts";

/** What goes over the wire, as Direct Line 3.0 clients know it. The widget takes its types from here. */

/** An id of others' making: printable, so that every store can keep it. */
export const printable = z
  .string()
  .max(200)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, "must be printable text");
/** A name as a customer or a site gives it; null when nothing of it can be read. */
export const customerName = z
  .string()
  .max(200)
  .transform(
    (text) =>
      text
        .toWellFormed()
        .replace(/\p{Cc}/gu, " ")
        .trim() || null,
  );
/** The names under which the house itself speaks, and how the ids of verified customers begin. */
const ours = ["lupaus", "agent"];
const isOurs = (given: string) => ours.includes(given) || given.startsWith("id:");
const account = z.object({
  id: printable
    .refine(
      (given) => !isOurs(given.trim().toLowerCase()),
      `must not be ${ours.join(" or ")}, nor begin with id:`,
    )
    .nullish(),
  name: customerName.nullish(),
});
/** A language tag; one that isn't is as good as none. */
const locale = z
  .string()
  .regex(/^[\w-]{1,35}$/)
  .nullish()
  .catch(null);

/**
 * `POST tokens/generate`. The user counts only when the call proves itself by the secret; `identity` is what the site's own
 * server signed of its customer, and proves itself.
 */
export const tokenRequest = z
  .object({ user: account.nullish(), identity: z.string().max(4_000).nullish() })
  .optional();

/** `POST conversations`. Without a body everything is made by the server. */
export const startRequest = z.object({ user: account.nullish(), locale }).optional();

/** The key of the customer's coming, which no message may take. */
export const joinedKey = "joined";
const clientKey = printable.refine((key) => key !== joinedKey, `must not be "${joinedKey}"`);

/**
 * `POST conversations/:id/activities`: a message; `typing`; `endOfConversation`, by which the customer ends the chat; an
 * event "language". Fields that aren't named here are passed on to nobody.
 */
export const activityRequest = z.object({
  type: z.string().min(1).max(50),
  id: clientKey.nullish(),
  /** A NUL or half a character is nothing that a person wrote, and not every store can keep it. */
  text: z
    .string()
    .transform((text) => text.toWellFormed().replaceAll("\0", ""))
    .nullish(),
  locale,
  from: z.object({ name: customerName.nullish() }).nullish(),
  name: z.string().max(200).nullish(),
  value: z.unknown().optional(),
  channelData: z.looseObject({ clientActivityID: clientKey.nullish() }).nullish(),
  attachments: z.array(z.unknown()).nullish(),
});
export type ActivityRequest = z.infer<typeof activityRequest>;

export const watermarkQuery = z.looseObject({ watermark: z.string().optional() });

export const tokenAnswer = z.object({
  conversationId: z.string(),
  token: z.string(),
  /** Seconds. */
  expires_in: z.number(),
});
export const conversationAnswer = tokenAnswer.extend({ streamUrl: z.string() });
export type ConversationAnswer = z.infer<typeof conversationAnswer>;

export const postAnswer = z.object({ id: z.string() });

/** What a button under a line is for: a client shows each kind in its own way. */
const actionNames = [
  "entry",
  "show-answer",
  "none-of-these",
  "helped",
  "did-not-help",
  "tell-me",
  "never-mind",
  "choice",
  "person",
  "sign-in",
  "sign-out",
] as const;
const action = z.object({
  type: z.literal("imBack"),
  title: z.string(),
  /** Sent back as the text of a message. */
  value: z.string(),
  name: z.enum(actionNames),
});
export type DirectLineAction = z.infer<typeof action>;

const from = z.object({ id: z.string(), name: z.string().optional(), role: z.enum(["user", "bot"]) });

const outgoing = z.object({
  type: z.literal("message"),
  id: z.string(),
  timestamp: z.string(),
  channelId: z.literal("directline"),
  conversation: z.object({ id: z.string() }),
  from,
  text: z.string(),
  textFormat: z.enum(["plain", "markdown"]),
  /** Only where there are files. `contentUrl` opens without a token, for an hour or two. `size` is in bytes. */
  attachments: z
    .array(
      z.object({
        contentType: z.enum(fileTypes),
        name: z.string(),
        contentUrl: z.string(),
        /** The same address, of a picture that browsers show. */
        thumbnailUrl: z.string().optional(),
        size: z.int(),
      }),
    )
    .optional(),
  replyToId: z.string().optional(),
  suggestedActions: z.object({ actions: z.array(action) }).optional(),
  channelData: z.object({
    author: z.enum(["customer", "bot", "agent", "system"]),
    /** The text of `textFormat` "markdown", read: only words, and addresses that are safe to follow. */
    blocks: z.array(z.custom<Block>()).readonly().optional(),
    /** What kind of saying it is ("answer", "hand-over"); not on the customer's own. */
    say: z.string().optional(),
    /** The sender's own mark: by this echo a client knows that its message has arrived. */
    clientActivityID: z.string().optional(),
  }),
});
export type DirectLineActivity = z.infer<typeof outgoing>;

/** An agent is writing, for the next six seconds. It comes on streams only, is in no log and moves no watermark. */
const typing = outgoing
  .pick({ id: true, timestamp: true, channelId: true, conversation: true, from: true })
  .extend({ type: z.literal("typing"), channelData: z.object({ author: z.literal("agent") }) });
export type DirectLineTyping = z.infer<typeof typing>;

/** Who looks after the customer's matter right now. */
const status = z.object({
  /** "none": the customer has said nothing yet. "closed": the last matter has ended. */
  state: z.enum(["none", "bot", "queued", "with-agent", "promised", "closed"]),
  /** The first name of the agent who has it; null where none has. */
  agent: z.string().nullable(),
  /** What was promised to this customer and is still to come; null: nothing is. */
  promise: z.object({ dueAt: z.iso.datetime() }).nullable(),
  /** The language in which the house speaks to this customer. */
  language: z.enum(languages),
});
export type Status = z.infer<typeof status>;

/** `GET activities`. The status is left out only when the store could not be read. */
export const activitySet = z.object({
  activities: z.array(outgoing),
  watermark: z.string(),
  status: status.optional(),
});
export type ActivitySet = z.infer<typeof activitySet>;

/** A frame of the stream: it also comes, without activities, when only the status has changed. */
export type Frame = Omit<ActivitySet, "activities" | "status"> & {
  readonly activities: readonly (DirectLineActivity | DirectLineTyping)[];
  readonly status: Status;
};
