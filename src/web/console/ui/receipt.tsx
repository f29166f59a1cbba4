import type { ReceiptView } from "../../../console/protocol.ts";
import { clock } from "../../shared/times.ts";
import { useWords } from "./screen.ts";

/** How far a line of ours has come, and what the customer thinks of it; nothing while nothing is known. */
export function Receipt({ receipt }: { readonly receipt: ReceiptView | undefined }) {
  const { w, language } = useWords();
  if (receipt === undefined) return null;
  const { deliveredAt, readAt, reaction } = receipt;
  const told = (at: string) => clock(Date.parse(at), language);
  const parts = [
    ...(readAt === null && deliveredAt !== null ? [w.receipts.delivered(told(deliveredAt))] : []),
    ...(readAt === null ? [] : [w.receipts.read(told(readAt))]),
    ...(reaction === null ? [] : [w.receipts.reaction(reaction)]),
  ];
  return parts.length === 0 ? null : <p class="receipt">{parts.join(", ")}</p>;
}
