import { z } from "zod";
import { key } from "./schemas.ts";

/** What goes in and out where matters pass from hand to hand. */
const colleague = z.object({
  id: z.string(),
  name: z.string(),
  atWork: z.boolean(),
  /** How many matters they have now. */
  has: z.int(),
  /** How many promises are open in all that they have. */
  promises: z.int(),
});

export const passingInput = {
  transfer: z.strictObject({
    key,
    /** An agent's id, or "queue". */
    to: z.string().min(1).max(100),
    /** For who goes on; customers never see it. */
    note: z.string().trim().min(1).max(2_000),
  }),
  handOver: z.strictObject({
    key,
    /** Why, for who goes on; customers never see it. */
    reason: z.string().trim().min(1).max(1_000),
  }),
};

export const passingOutput = {
  colleagues: z.object({ colleagues: z.array(colleague) }),
  handedOver: z.object({ conversations: z.int() }),
  queue: z.object({
    /** From how many minutes to how many who joins now would wait; null: nobody can tell. */
    range: z.object({ low: z.int(), high: z.int() }).nullable(),
    /** How often what was told was true, over the stays that ended last; who gave up within theirs isn't counted. */
    told: z.object({ told: z.int(), right: z.int(), longer: z.int() }),
  }),
};
