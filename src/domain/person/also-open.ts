import type { AgentId, ConversationId } from "../ids.ts";

/** Another open matter of the same customer, in a thread linked with theirs. */
export interface AlsoOpen {
  readonly id: ConversationId;
  readonly channel: string;
  /** Who has it; null: the bot or the queue. */
  readonly agent: AgentId | null;
}
