import { heldBy, type NotNow } from "../acts.ts";
import type { Conversation, Promised, Queued, Time, Urgency, WithAgent } from "../conversation.ts";
import type { AgentId } from "../ids.ts";
import type { Keeper } from "../promise/ledger.ts";
import type { Note, Step } from "../step.ts";
import { taken } from "../moves/with-people.ts";
import { letGo, passedTo } from "./moves.ts";

/** The colleague who is to have it. */
export interface Receiver {
  readonly id: AgentId;
  readonly name: string;
  readonly atWork: boolean;
}

/** Why it can't be passed to a colleague: there is no such agent, or they are not at work. */
export type NotTo = "unknown-agent" | "agent-away";

/** Whoever has the matter, or a supervisor, gives it to a colleague or to the queue, with a note for who goes on. The customer is told. */
export function transfer(
  c: Conversation,
  agent: Keeper,
  to: Receiver | "queue" | null,
  note: string,
  now: Time,
): Step | NotNow | NotTo {
  const held = heldBy(c, agent.id);
  if (typeof held === "string" && !(held === "taken" && agent.isSupervisor)) return held;
  if (c.state !== "with-agent" && c.state !== "promised") return "not-yours";
  if (to === null) return "unknown-agent";
  const written = { note: "written", text: note } as const;
  if (to === "queue") return left(c, 3, [{ note: "let-go", detail: agent.name }, written], now);
  if (to.id === c.agent) return unmoved(c);
  if (!to.atWork) return "agent-away";
  const deed = passedTo(c, to.id);
  return {
    conversation: deed,
    says: [{ say: "agent-changed", name: to.name, deed }],
    notes: [{ note: "transferred", detail: to.name }, written],
  };
}

/** A supervisor gives the queue what an agent has who will not come: matters and promises, with the reason for who goes on. What that agent no longer has stays as it is. */
export function takeFrom(
  c: Conversation,
  from: AgentId,
  by: { readonly supervisor: string; readonly reason: string },
  now: Time,
): Step {
  if (!isOf(c, from)) return unmoved(c);
  const notes = [
    { note: "taken-from", detail: by.supervisor },
    { note: "written", text: by.reason },
  ] as const;
  return left(c, 4, notes, now);
}

/**
 * Its agent has left work. What the customer waits for goes to the top of the queue at once; what waits for the customer stays
 * until they write, and a promise until it presses.
 */
export function leave(c: Conversation, agent: AgentId, now: Time): Step {
  if (!isOf(c, agent) || c.state === "promised" || c.next.action !== "reply") return unmoved(c);
  return left(c, 4, [{ note: "returned" }], now);
}

/** The house gives what waits in the queue to an agent; the customer is told who has it. */
export function give(
  c: Conversation,
  agent: { readonly id: AgentId; readonly name: string },
  now: Time,
): Step | NotNow {
  if (c.state === "closed") return "closed";
  if (c.state !== "queued") return "taken";
  const deed = taken(c, agent.id, now);
  return {
    conversation: deed,
    says: [{ say: "agent-joined", name: agent.name, deed }],
    notes: [{ note: "assigned", detail: agent.name }],
  };
}

/** Its agent was given it and is late with the answer: the top of the queue, as when they had gone. */
export function lose(
  c: Conversation,
  agent: { readonly id: AgentId; readonly name: string },
  now: Time,
): Step {
  if (!isOf(c, agent.id) || c.state === "promised") return unmoved(c);
  if (c.next.action !== "reply" || c.escalatedAt === null) return unmoved(c);
  return left(c, 4, [{ note: "unanswered", detail: agent.name }], now);
}

/**
 * The outer hub could not take the matter, gave it back or stayed silent: our own queue has it, or has it again, and it presses
 * more. The customer is told; agents read who had it and what was said of it. What the hub no longer has stays as it is.
 */
export function handBack(
  c: Conversation,
  hub: { readonly id: AgentId; readonly name: string },
  {
    why,
    said,
    had,
  }: { readonly why: "failed" | "silent"; readonly said: string | null; readonly had: boolean },
  now: Time,
): Step {
  const notes: readonly Note[] = [
    { note: why === "silent" ? "unanswered" : "let-go", detail: hub.name },
    ...(said === null ? [] : [{ note: "written", text: said } as const]),
  ];
  if (isOf(c, hub.id)) return left(c, 3, notes, now);
  // What the hub had and is in the queue has come back by another way, and the customer knows.
  if (had || c.state !== "queued") return unmoved(c);
  const deed: Queued = { ...c, urgency: c.urgency > 3 ? c.urgency : 3 };
  return { conversation: deed, says: [{ say: "back-in-queue", deed }], notes };
}

/** People elsewhere asked for the matter that one of our own has: it stays, and agents read of it. */
export function askedFor(c: Conversation, hub: { readonly id: AgentId; readonly name: string }): Step {
  const isOurs =
    (c.state === "with-agent" || c.state === "promised") && c.agent !== null && c.agent !== hub.id;
  return { conversation: c, says: [], notes: isOurs ? [{ note: "asked-for", detail: hub.name }] : [] };
}

/** The customer wrote to an agent who is not at work: anybody may answer. */
export const goOn = (c: WithAgent, now: Time): Step => left(c, 3, [{ note: "returned" }], now);

/** The matter goes to the queue with these notes, and the customer is told where it is. A promise needs no word: it stands. */
function left(c: WithAgent | Promised, urgency: Urgency, notes: readonly Note[], now: Time): Step {
  const deed = letGo(c, urgency, now);
  return {
    conversation: deed,
    says: deed.state === "queued" ? [{ say: "back-in-queue", deed }] : [],
    notes,
  };
}

const isOf = (c: Conversation, agent: AgentId): c is WithAgent | Promised =>
  (c.state === "with-agent" || c.state === "promised") && c.agent === agent;

const unmoved = (conversation: Conversation): Step => ({ conversation, says: [], notes: [] });
