import { z } from "zod";
import { ratingValues } from "../domain/rating.ts";
import { time } from "./schemas.ts";

export const comment = z.object({
  conversation: z.string(),
  value: z.enum(ratingValues),
  /** In the customer's own words. */
  comment: z.string(),
  at: time,
  readBy: z.string().nullable(),
  readAt: time.nullable(),
});

export const commentInput = {
  list: z.strictObject({ state: z.enum(["open", "done"]).default("open") }),
  one: z.strictObject({ id: z.string().min(1).max(100) }),
  /** The moment of the words that were read. */
  read: z.strictObject({ at: z.string().max(40) }),
};

export const commentOutput = {
  list: z.object({ comments: z.array(comment) }),
  read: z.object({ read: z.boolean() }),
};
