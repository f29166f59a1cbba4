import type { Conversation, Time } from "./conversation.ts";
import { reopenedToQueue } from "./moves/endings.ts";
import { unheard } from "./moves/with-people.ts";
import type { Step } from "./step.ts";

/**
 * Something that was told outside of the chat reached nobody. People read it in the conversation, and where everybody
 * thought that the customer knew, it is theirs again: the agent owes a word, an ended matter waits for one.
 */
export function undelivered(conversation: Conversation, address: string, now: Time): Step {
  const notes = [{ note: "letter-dead", detail: address }] as const;
  if (conversation.state === "with-agent")
    return { conversation: unheard(conversation, now), says: [], notes };
  if (conversation.state === "closed" && conversation.reopensUntil !== null)
    return { conversation: reopenedToQueue(conversation, now), says: [], notes };
  return { conversation, says: [], notes };
}
