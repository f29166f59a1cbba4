import { z } from "zod";
import { conversation, key, time } from "./schemas.ts";

const reason = z.string().trim().min(1).max(200);

/** What goes in when an agent waits for somebody, or tells why a matter is still open. */
export const waitingInput = {
  wait: z.strictObject({
    key,
    for: z.enum(["customer", "other"]),
    reason,
    until: z.iso.datetime({ offset: true }),
  }),
  reason: z.strictObject({ key, text: z.string().trim().min(1).max(1_000) }),
};

/** What the self-check found last. */
export const selfCheck = z.object({
  checkedAt: time,
  open: z.int(),
  withoutOwner: z.int(),
  withoutNextAction: z.int(),
  overdueUnescalated: z.int(),
});

/** Matters that have been open for so long that somebody has to say why. */
export const overdueReasons = z.object({
  conversations: z.array(
    z.object({
      conversation,
      /** When it began, or was last explained. */
      since: time,
      last: z.object({ text: z.string(), by: z.string(), at: time }).nullable(),
    }),
  ),
});
