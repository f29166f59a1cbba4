import type {
  Awaits,
  CloseReason,
  Conversation,
  HandOverReason,
  Time,
  Urgency,
} from "../../domain/conversation.ts";
import type { AgentId, ConversationId, EntryId, ThreadId } from "../../domain/ids.ts";
import type { DeskRow } from "../../turn/ports/desk.ts";

/** Every state's columns in one row; rows.ts says which state has which, and the table's checks hold it. */
export type ConversationRow = {
  readonly id: ConversationId;
  readonly thread_id: ThreadId;
  readonly previous_id: ConversationId | null;
  readonly started_at: Time;
  /** The seq of its first row in the thread's log. */
  readonly first_seq: number;
  readonly waiting_since: Time | null;
  readonly state: Conversation["state"];
  readonly owner_kind: "bot" | "queue" | "agent" | null;
  readonly owner_agent_id: AgentId | null;
  readonly awaits: Awaits | null;
  readonly next_action: DeskRow["nextAction"];
  readonly next_action_at: Time | null;
  /** Why the agent waits for the customer or for somebody outside. */
  readonly wait_reason: string | null;
  /** When the house next has to look at it by itself: for its next action, or for what was promised. */
  readonly wakes_at: Time | null;
  /** How many of its promises are open. */
  readonly open_promises: number;
  readonly reason: HandOverReason | null;
  readonly urgency: Urgency | null;
  readonly queued_at: Time | null;
  readonly escalated_at: Time | null;
  readonly misses: number | null;
  /** Entry ids as a JSON list. */
  readonly offered: string | null;
  readonly answered: EntryId | null;
  readonly asked_seq: number | null;
  readonly last_agent_id: AgentId | null;
  readonly closed_at: Time | null;
  readonly close_reason: CloseReason | null;
  readonly reopens_until: Time | null;
  /** Name, step, tries and time as a JSON list; see flow-columns.ts. */
  readonly flow: string | null;
  /** By name, as a JSON map; null when nothing was told. */
  readonly answers: string | null;
  /** What the lists show of what was said; see gist.ts. */
  readonly said_seq: number | null;
  readonly about: EntryId | null;
  /** The place in the desk's lists; see desk-order.ts. */
  readonly desk_rank: number;
  /** What the waiting customer was told, as a JSON list; see told-column.ts. */
  readonly told: string | null;
  /** How often it left an agent's hands for somebody else's. */
  readonly hand_overs: number;
  readonly version: number;
  /** The number of its last change among all changes. */
  readonly change: number;
};
