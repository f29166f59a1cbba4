import { z } from "zod";
import { conversation, key, time } from "./schemas.ts";

/** One matter of a customer's history. */
const matter = z.object({
  conversation,
  /** The name of the agent who has it, or had it last. */
  hadBy: z.string().nullable(),
  /** What the customer wrote first in it, its first 200 characters. */
  began: z.string().nullable(),
  /** What is promised in it, the first due first; nothing of what has ended. */
  promised: z.array(z.object({ text: z.string(), dueAt: time })),
});

/** Another channel in which it is the same customer. */
const link = z.object({
  /** What it is named by where it is parted. */
  thread: z.string(),
  channel: z.string(),
  /** The newest matter there. */
  conversationId: z.string().nullable(),
  /** `code`: the customer wrote a code of the one in the other; `identity`: the site's own sign-in vouches for both. */
  how: z.enum(["code", "identity"]),
  at: time,
});

export const historyOutput = z.object({
  /** The newest first: those of the conversation's own channel, itself too, and of those linked with it. */
  matters: z.array(matter),
  /** Whether there are older ones than these. */
  more: z.boolean(),
  linked: z.array(link),
});

/** Which linked thread is another customer's, and how the agent knows. */
export const partInput = z.strictObject({
  key,
  thread: z.string().min(1).max(100),
  reason: z.string().trim().min(1).max(1_000),
});
