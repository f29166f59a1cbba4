import type { Conversation, Time } from "./conversation.ts";
import { reopenedToQueue } from "./moves/endings.ts";
import { handedOver, unheard } from "./moves/with-people.ts";
import type { Note, Step } from "./step.ts";

/**
 * Something that was told reached nobody, as the note says. People read it in the conversation, and where everybody
 * thought that the customer knew, it is theirs again: the agent owes a word, an ended matter waits for one.
 */
export function undelivered(conversation: Conversation, note: Note, now: Time): Step {
  const notes = [note];
  if (conversation.state === "bot")
    return { conversation: handedOver(conversation, "bot-fault", now), says: [], notes };
  if (conversation.state === "with-agent")
    return { conversation: unheard(conversation, now), says: [], notes };
  if (conversation.state === "closed" && conversation.reopensUntil !== null)
    return { conversation: reopenedToQueue(conversation, now), says: [], notes };
  return { conversation, says: [], notes };
}

/** The same of what has to be told whoever had the matter: an ended one waits for a person even where only the bot had it. */
export const untold = (conversation: Conversation, note: Note, now: Time): Step =>
  conversation.state === "closed"
    ? { conversation: reopenedToQueue(conversation, now), says: [], notes: [note] }
    : undelivered(conversation, note, now);
