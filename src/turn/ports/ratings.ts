import type { Time } from "../../domain/conversation.ts";
import type { AgentId, ConversationId } from "../../domain/ids.ts";
import type { RatingValue } from "../../domain/rating.ts";
import type { Who } from "./drafts.ts";

/** What a customer wrote of how the matter went, which a supervisor reads. */
export interface Comment {
  readonly conversation: ConversationId;
  readonly value: RatingValue;
  readonly comment: string;
  readonly at: Time;
  /** Who read it; null while nobody has. */
  readonly read: { readonly by: Who; readonly at: Time } | null;
}

/** The customers' words on how it went: committed with the line that says they will be read, and kept until somebody has. */
export interface Comments {
  /** Those that nobody has read, the oldest first; or those that were read, the newest first. */
  comments(state: "open" | "done", limit: number): Promise<readonly Comment[]>;
  /**
   * Keeps who has read what was written at that moment; answers false where the customer has written otherwise since, or
   * somebody has read it before.
   */
  readComment(conversation: ConversationId, at: Time, agent: AgentId, now: Time): Promise<boolean>;
}
