import type { Conversation, Promised, Queued, Time } from "./conversation.ts";
import { reopenedToQueue } from "./moves/endings.ts";
import { matter, running } from "./moves/matter.ts";
import { handedOver, unheard, wroteInQueue } from "./moves/with-people.ts";
import { firstHumanWord } from "./next-action.ts";
import { nudgedAgent } from "./promise/moves.ts";
import type { Note, Step } from "./step.ts";

/**
 * Something that was told reached nobody, as the note says. People read it in the conversation, and where everybody
 * thought that the customer knew, it is theirs again: the agent owes a word, what nobody has or has ended waits for one.
 * What was promised stays promised.
 */
export function undelivered(conversation: Conversation, note: Note, now: Time): Step {
  const notes = [note];
  if (conversation.state === "bot")
    return { conversation: handedOver(conversation, "unsent", now), says: [], notes };
  if (conversation.state === "with-agent")
    return { conversation: unheard(conversation, now), says: [], notes };
  if (conversation.state === "promised") {
    const { agent } = conversation;
    const after = agent === null ? inQueueAgain(conversation, now) : nudgedAgent(conversation, agent, now);
    return { conversation: after, says: [], notes };
  }
  if (conversation.state === "closed" && conversation.reopensUntil !== null)
    return { conversation: reopenedToQueue(conversation, now), says: [], notes };
  return { conversation, says: [], notes };
}

/** The same of what has to be told whoever had the matter: an ended one waits for a person even where only the bot had it. */
export const untold = (conversation: Conversation, note: Note, now: Time): Step =>
  conversation.state === "closed"
    ? { conversation: reopenedToQueue(conversation, now), says: [], notes: [note] }
    : undelivered(conversation, note, now);

/** Who waits without knowing of it, since what was told reached nobody, is told so with the next words of theirs. */
export function tellOfWaiting(conversation: Queued, now: Time): Step {
  const deed: Queued = { ...wroteInQueue(conversation, now), told: null };
  return { conversation: deed, says: [{ say: "hand-over", deed }], notes: [] };
}

/** Nobody has it: whoever takes it tells the customer otherwise what was promised. */
const inQueueAgain = (c: Promised, now: Time): Queued => ({
  ...matter(c, running(c, now)),
  state: "queued",
  reason: c.reason,
  urgency: c.urgency < 3 ? 3 : c.urgency,
  queuedAt: now,
  flow: null,
  told: null,
  escalatedAt: null,
  next: firstHumanWord(now),
});
