import type { Closed, Conversation, Promised, Queued, Time, WithAgent } from "./conversation.ts";
import type { Moment } from "./calendar.ts";
import type { AgentId } from "./ids.ts";
import { endedByCustomer, reopenedToAgent, reopenedToQueue } from "./moves/endings.ts";
import { parted, wroteInQueue, wroteToAgent } from "./moves/with-people.ts";
import * as promises from "./promise/moves.ts";
import { goOn } from "./queue/passing.ts";
import type { Say } from "./say.ts";
import type { Step } from "./step.ts";

/** Who else there is, for what the customer is told of a promise. */
export interface Keeping {
  /** The first name of who has the matter; null: nobody has. */
  readonly owner: string | null;
  readonly agentAtWork: boolean;
}

/** A message to a matter that people have: the bot is silent. A mere "thanks" while nothing is owed starts no clock. */
export function passOn(
  conversation: Queued | WithAgent | Promised,
  parting: boolean,
  keeping: Keeping,
  now: Time,
): Step {
  if (conversation.state === "promised") return nudged(conversation, parting, keeping, now);
  if (conversation.state === "queued")
    return { conversation: wroteInQueue(conversation, now), says: [], notes: [] };
  const owed = conversation.next.action === "reply";
  // It waited for the customer, and who had it has gone meanwhile: somebody else answers.
  if (!owed && !parting && !keeping.agentAtWork) return goOn(wroteToAgent(conversation, now), now);
  const after = parting && !owed ? parted(conversation, now) : wroteToAgent(conversation, now);
  return { conversation: after, says: [], notes: [] };
}

/** A message while a promise stands: to its owner when at work; else the customer is told once that it stands. */
function nudged(c: Promised, parting: boolean, { owner, agentAtWork }: Keeping, now: Time): Step {
  const [promise] = c.promises;
  if (parting || promise === undefined) return { conversation: c, says: [], notes: [] };
  if (c.agent !== null && agentAtWork)
    return { conversation: promises.nudgedAgent(c, c.agent, now), says: [], notes: [] };
  const isTold = promise.nudgedAt !== null && now - promise.nudgedAt < promises.nudgedAgainAfterMs;
  const says: readonly Say[] = isTold ? [] : [{ say: "promise-stands", promise, owner, name: null }];
  return { conversation: promises.nudged(c, isTold ? null : promise, now), says, notes: [] };
}

/** The customer ends the chat. Where nothing is open nothing changes and nothing is said. `owner` as in Keeping. */
export function endByCustomer(
  conversation: Conversation | null,
  moment: Moment,
  owner: Keeping["owner"] = null,
): Step<Conversation> | null {
  if (conversation === null || conversation.state === "closed") return null;
  const [promise] = conversation.promises;
  // What was promised still comes: only on their page can the customer say that it is needed no longer.
  if (promise !== undefined)
    return { conversation, says: [{ say: "promise-stands", promise, owner, name: null }], notes: [] };
  const deed = endedByCustomer(conversation, moment);
  return { conversation: deed, says: [{ say: "ended", deed }], notes: [{ note: "ended" }] };
}

/** A message to a closed matter that may still be reopened: to its agent when at work, else to the queue. */
export function reopen(conversation: Closed, agentAtWork: AgentId | null, now: Time): Step {
  const deed =
    agentAtWork === null
      ? reopenedToQueue(conversation, now)
      : reopenedToAgent(conversation, agentAtWork, now);
  return {
    conversation: deed,
    says: [{ say: "reopened", deed }],
    notes: [{ note: "reopened", to: agentAtWork === null ? "queue" : "agent" }],
  };
}
