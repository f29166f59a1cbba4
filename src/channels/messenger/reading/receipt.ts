import { z } from "zod";

/** How far what we sent has come. */
export type ReceiptTold =
  /** A reaction to one message; null: it was taken back. */
  | { readonly kind: "reaction"; readonly mid: string; readonly emoji: string | null }
  /** All that was sent until then has come to the customer's device, or was read there. */
  | { readonly kind: "delivered" | "read"; readonly until: number };

const reacted = z.object({
  mid: z.string().min(1).max(300),
  action: z.enum(["react", "unreact"]),
  emoji: z.string().max(40).nullish(),
});
const mark = z.object({ watermark: z.number().int().nonnegative() });

/** What Meta tells of messages that were sent; null: nothing. */
export function readReceipt(raw: Readonly<Record<string, unknown>>): ReceiptTold | null {
  const reaction = reacted.safeParse(raw["reaction"]);
  if (reaction.success) {
    const { action, emoji, mid } = reaction.data;
    return { kind: "reaction", mid, emoji: action === "react" ? (emoji ?? "👍") : null };
  }
  const delivered = mark.safeParse(raw["delivery"]);
  if (delivered.success) return { kind: "delivered", until: delivered.data.watermark };
  const seen = mark.safeParse(raw["read"]);
  return seen.success ? { kind: "read", until: seen.data.watermark } : null;
}
