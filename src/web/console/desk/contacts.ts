import type { MessageView } from "../../../console/protocol.ts";
import { readSystemLine } from "./system-line.ts";

const isAddress = /^[^\s@"]+@[^\s@]+\.[^\s@]{2,}$/;
const isNumber = /^\+?\d[\d ()-]{5,22}\d$/;

/** Whether something can be told there: an e-mail address or a phone number. */
export const isContact = (written: string): boolean => isAddress.test(written) || isNumber.test(written);

/** Where the customer has said that they can be told, the latest first, each once. */
export function contactsIn(messages: readonly MessageView[]): readonly string[] {
  const told = messages.flatMap(({ author, audience, text }) => {
    if (author !== "system" || audience !== "desk") return [];
    const line = readSystemLine(text);
    return line.kind === "told" && isContact(line.answer.trim()) ? [line.answer.trim()] : [];
  });
  return [...new Set(told.toReversed())];
}
