import type { Time } from "../../domain/conversation.ts";
import type { AgentId, ConversationId } from "../../domain/ids.ts";
import type { AgentAct } from "../ports/act.ts";

/** The house gave an agent a matter ("assign"), or took it back unanswered ("lose"). */
export interface Giving {
  readonly kind: Extract<AgentAct["kind"], "assign" | "lose">;
  readonly conversation: ConversationId;
  readonly agent: AgentId;
  readonly at: Time;
  /** Whether the agent has done something for the customer since. */
  readonly answered: boolean;
}

/** What was given, as the log of acts knows it. */
export interface GivingLog {
  /** From `since` on, the oldest first. */
  givings(since: Time): Promise<readonly Giving[]>;
}

/** What an agent does for the customer of a matter they were given; remarks and notes are none of it. */
export const answeringKinds = [
  "reply",
  "promise",
  "keep",
  "release",
  "move",
  "attempt",
  "wait",
  "close",
  "give-back",
  "transfer",
] as const satisfies readonly AgentAct["kind"][];

/** What is remembered of giving; it can be made anew from the log at any time. */
export interface Given {
  /** When each agent was given one last. */
  readonly givenAt: Map<AgentId, Time>;
  /** What was given and is not answered yet, by whom. */
  readonly unanswered: Map<ConversationId, AgentId>;
  /** Who did not answer what they were given, and when it was taken back. */
  readonly lost: Map<ConversationId, Pick<Giving, "agent" | "at">>;
}

/** So far back a start looks, in ms: over a weekend and its eve. */
const lookBackMs = 7 * 24 * 3_600_000;

/** Keeps in mind what was given; each call reads on in the log. */
export function makeGiven(log: GivingLog, clock: () => Time): { given: Given; readOn: () => Promise<void> } {
  const given: Given = { givenAt: new Map(), unanswered: new Map(), lost: new Map() };
  let since: Time | null = null;
  return {
    given,
    readOn: async () => {
      since ??= clock() - lookBackMs;
      // The last moment is read again: more may have been done in it.
      for (const giving of await log.givings(since)) {
        since = giving.at;
        note(given, giving);
      }
    },
  };
}

function note(
  { givenAt, unanswered, lost }: Given,
  { kind, conversation, agent, at, answered }: Giving,
): void {
  if (kind === "assign") givenAt.set(agent, at);
  else lost.set(conversation, { agent, at });
  if (kind === "assign" && !answered) unanswered.set(conversation, agent);
  else unanswered.delete(conversation);
}
