import { z } from "zod";
import { key, time } from "./schemas.ts";

const reason = z.string().trim().min(1).max(200);

/** What goes in when an agent waits for somebody, or tells why a matter is still open. */
export const waitingInput = {
  wait: z.strictObject({
    key,
    for: z.enum(["customer", "other"]),
    reason,
    until: z.iso.datetime({ offset: true }),
  }),
};

/** What the self-check found last. */
export const selfCheck = z.object({
  checkedAt: time,
  open: z.int(),
  withoutOwner: z.int(),
  withoutNextAction: z.int(),
  overdueUnescalated: z.int(),
});
