import type { Conversation } from "../domain/conversation.ts";
import type { ConversationId } from "../domain/ids.ts";
import { changedHands } from "../domain/queue/hands.ts";
import type { Held } from "./facts.ts";

/** The conversation as a thought leaves it; null when there is none. Throws when it is neither the thread's own nor the fresh one. */
export function heldAfter(
  before: Held | null,
  freshId: ConversationId,
  conversation: Conversation | null,
): Held | null {
  if (conversation === null) return null;
  if (conversation.id === before?.conversation.id) {
    const handOvers = before.handOvers + (changedHands(before.conversation, conversation) ? 1 : 0);
    return { conversation, version: before.version + 1, handOvers };
  }
  if (conversation.id !== freshId) {
    throw new Error(
      `The thought names conversation ${conversation.id}, which is neither the thread's own nor fresh.`,
    );
  }
  if (before !== null && before.conversation.state !== "closed") {
    throw new Error(`The thought starts a conversation while ${before.conversation.id} is still open.`);
  }
  return { conversation, version: 1, handOvers: 0 };
}
