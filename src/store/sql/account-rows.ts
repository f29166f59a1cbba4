import type { Time } from "../../domain/conversation.ts";
import type { AgentId } from "../../domain/ids.ts";
import type { Role } from "../../turn/ports/accounts.ts";
import type { SkillColumns } from "./skill-columns.ts";

/** Somebody who signs in, and what they can take. */
export type AgentRow = SkillColumns & {
  readonly id: AgentId;
  readonly email: string;
  readonly email_folded: string;
  readonly name: string;
  readonly role: Role;
  readonly password_hash: string;
  readonly created_at: Time;
  /** A team of the service description; null: none. */
  readonly team: string | null;
};

/** A sign-in that holds. */
export type SessionRow = {
  readonly id_hash: string;
  readonly agent_id: AgentId;
  readonly seen_at: Time;
  readonly expires_at: Time;
};
