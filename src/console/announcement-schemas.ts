import { z } from "zod";
import { time } from "./schemas.ts";

export const announcement = z.object({
  id: z.string(),
  /** What is broken, by language. */
  topics: z.record(z.string(), z.string()),
  state: z.enum(["open", "fixed"]),
  /** Whether customers are told of it now. */
  shown: z.boolean(),
  validFrom: time.nullable(),
  validUntil: time.nullable(),
  nextUpdate: time.nullable(),
  /** Customers who asked to be told of its end: those who wait, and those who were told. */
  waiting: z.int(),
  told: z.int(),
});

export const announcementsOutput = z.object({ announcements: z.array(announcement) });
