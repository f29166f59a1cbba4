import { heldBy, type NotNow } from "./acts.ts";
import type { Conversation, Time, Waits } from "./conversation.ts";
import type { AgentId } from "./ids.ts";
import { waiting } from "./moves/with-people.ts";
import { mostWaitMs } from "./next-action.ts";
import type { Step } from "./step.ts";

/** For whom an agent waits, why, and until when. */
export interface Wait {
  readonly for: "customer" | "other";
  readonly reason: string;
  readonly until: Time;
}

/** Why an agent can't wait: as for other acts, or because the customer waits for an answer, or for the time. */
export type NotWaiting = NotNow | "answer-first" | "too-early" | "too-late";

/**
 * The agent who has the matter waits: for the customer, who is then reminded, or for somebody outside, after which a reply is
 * owed. Refused while the customer waits for an answer, since nothing but an answer stops that clock, and where something is
 * promised, which has its own time.
 */
export function waitFor(
  conversation: Conversation,
  agent: AgentId,
  { for: whom, reason, until }: Wait,
  now: Time,
): Step | NotWaiting {
  const mine = heldBy(conversation, agent);
  if (typeof mine === "string") return mine;
  if (mine.state === "promised" || mine.promises.length > 0) return "open-promise";
  if (mine.waitingSince !== null) return "answer-first";
  if (until <= now) return "too-early";
  if (until > now + mostWaitMs) return "too-late";
  const next: Waits = { action: whom === "other" ? "look-again" : "remind", at: until, reason };
  const detail = `${whom}:${new Date(until).toISOString()}:${reason}`;
  return {
    conversation: waiting(mine, next),
    says: [],
    notes: [{ note: "waits", detail }],
  };
}
