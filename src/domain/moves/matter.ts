import type { Conversation, Time } from "../conversation.ts";

/*
 * Every move a conversation can make, one function each. What a state allows is told by the types: a move that is not
 * allowed does not compile, so nothing has to refuse it when it runs.
 *
 *   start → bot → queued ⇄ with-agent → closed → (reopened) queued or with-agent
 *             └─────────────⇄ with-agent   (an agent steps in, or gives it back)
 *             └─────────────────────────→ closed   (the customer went quiet)
 *            any open one ───────────────→ closed   (the customer ended it)
 */

/** What stays the same, and the customer's clock: started by an unanswered message, never reset by a move. */
export const matter = (c: Conversation, waitingSince: Time | null) => ({
  id: c.id,
  previous: c.previous,
  startedAt: c.startedAt,
  waitingSince,
  answers: c.answers,
  promises: c.promises,
});
/** Since when the customer waits: since before, or from now on. */
export const running = (c: Conversation, now: Time): Time => c.waitingSince ?? now;
