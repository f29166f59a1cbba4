import { z } from "zod";
import { time } from "./schemas.ts";

/** Goes in and out where a composer asks what the words being written promise. */
export const listenInput = z.strictObject({ text: z.string().max(8_000) });

export const heard = z.object({
  /** The words that promise, where they stand, and by when they say it; null: they promise nothing. */
  promise: z.object({ quote: z.string(), start: z.int(), end: z.int(), dueAt: time.nullable() }).nullable(),
  /** Times that can be offered, the earliest first. */
  times: z.array(time),
});
