import type { HandOverReason, Time } from "../domain/conversation.ts";
import { messageId, type MessageId } from "../domain/ids.ts";
import { uuidv7 } from "./ids.ts";

const noChance = new Uint8Array(8);

/** What every id made at `at` or later comes after, and every earlier one before. */
export const idFrom = (at: Time): MessageId => messageId(uuidv7(Math.max(0, at), 0, noChance));

/** The reason in a desk's line that tells of a hand-over ("queued:angry"); null in any other. */
export function queuedBy(note: string): HandOverReason | null {
  const [kind, reason] = note.split(/:(.*)/s);
  return kind === "queued" && reason !== undefined ? (reason as HandOverReason) : null;
}
