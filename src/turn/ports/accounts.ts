import type { Time } from "../../domain/conversation.ts";
import type { AgentId } from "../../domain/ids.ts";
import type { Skills } from "../../domain/queue/skills.ts";

export const roles = ["agent", "supervisor", "editor"] as const;
export type Role = (typeof roles)[number];

export interface Agent {
  readonly id: AgentId;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
}

/** An agent with what they can take, and the team of the service description that they belong to; null: none. */
export interface SkilledAgent extends Agent {
  readonly skills: Skills;
  readonly team: string | null;
}

/** Skills or a team to change; what is left out stays. */
export type SkillChange = {
  readonly [Name in keyof Skills]?: Skills[Name] | undefined;
} & { readonly team?: string | null | undefined };

/** Somebody who answers customers, and how it stands with them. */
export interface Colleague {
  readonly id: AgentId;
  readonly name: string;
  /** Whether a session of theirs was seen in the last minutes. */
  readonly atWork: boolean;
  /** How many matters they have in which nothing is promised for later. */
  readonly has: number;
  /** In how many of these the customer waits for an answer or has just had one: what counts against their capacity. */
  readonly busy: number;
  /** Open promises in all that they have. */
  readonly promises: number;
  readonly skills: Skills;
}

/** Agents and their sessions. Passwords arrive hashed, session ids hashed: the store never sees either in clear. */
export interface Accounts {
  agents(): Promise<readonly SkilledAgent[]>;
  agentByEmail(email: string): Promise<(Agent & { readonly passwordHash: string }) | null>;
  /** Answers false when the e-mail address (compared without case) is taken. Skills left out: everything, five at once; team left out: none. */
  addAgent(
    agent: Agent & {
      readonly passwordHash: string;
      readonly at: Time;
      readonly skills?: Skills;
      readonly team?: string | null;
    },
  ): Promise<boolean>;
  /** Sets what an agent can take, and their team; answers the agent as it is then, null when there is none. */
  setSkills(id: AgentId, change: SkillChange): Promise<SkilledAgent | null>;
  /** Gives an agent a new password and role, and ends all sessions of that agent. */
  resetAgent(agent: {
    readonly id: AgentId;
    readonly role: Role;
    readonly passwordHash: string;
  }): Promise<void>;
  openSession(session: {
    readonly idHash: string;
    readonly agent: AgentId;
    readonly at: Time;
    readonly expiresAt: Time;
  }): Promise<void>;
  /** The agent of a session that has not expired at `now`; notes that the agent was seen then (at most once a minute is written). */
  session(idHash: string, now: Time): Promise<(Agent & { readonly expiresAt: Time }) | null>;
  closeSession(idHash: string): Promise<void>;
  /** Who answers customers, in the order of their ids. */
  colleagues(now: Time): Promise<readonly Colleague[]>;
}
