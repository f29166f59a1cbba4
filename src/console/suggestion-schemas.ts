import { z } from "zod";
import type { Block } from "../domain/markdown.ts";

const suggestion = z.object({
  id: z.string(),
  /** As the customer's language names it. */
  title: z.string(),
  topic: z.string(),
  /** Whether the bot has answered with it, or it is near to what the customer asked. */
  why: z.enum(["answered", "near"]),
  /** The message that it is named for. */
  messageId: z.string(),
  /** On trial: agents alone read of it. */
  trial: z.boolean(),
  /** For agents alone, by language: how far they may go, and who decides. Empty where nothing was written. */
  guidance: z.record(z.string(), z.string()),
  /** What customers read, in the conversation's language or the first that there is. */
  answer: z.object({ language: z.string(), blocks: z.array(z.custom<Block>()).readonly() }),
});

export const suggestionsOutput = z.object({ suggestions: z.array(suggestion) });
