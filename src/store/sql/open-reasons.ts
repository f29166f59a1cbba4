// Why matters are still open.
import type { Time } from "../../domain/conversation.ts";
import type { AgentId, ConversationId } from "../../domain/ids.ts";

/** What an agent said of one matter at one time. */
export type OpenReasonRow = {
  readonly conversation_id: ConversationId;
  readonly at: Time;
  readonly agent_id: AgentId;
  readonly text: string;
};
