import type { Conversation } from "../conversation.ts";
import type { AgentId } from "../ids.ts";

const handsOf = (c: Conversation): AgentId | null =>
  c.state === "with-agent" || c.state === "promised" ? c.agent : null;

/** Whether a matter has left an agent's hands for somebody else's: another agent's, the queue's or the bot's. Its end is no such thing. */
export function changedHands(before: Conversation, after: Conversation): boolean {
  const had = handsOf(before);
  return had !== null && after.state !== "closed" && handsOf(after) !== had;
}
