import type { Closed, InFlow, Queued, Time, WithBot } from "../conversation.ts";
import { goodbye } from "../next-action.ts";

/** A conversation in which a flow may run: not one that an agent has. */
export type Flowing = WithBot | Queued | Closed;

/** The flow waits there for what the customer says; the bot stays as long as after any other word of its own. */
export const waitsAt = (c: Flowing, flow: InFlow, now: Time): Flowing =>
  c.state === "bot" ? { ...c, flow, next: goodbye(now) } : { ...c, flow };

/** No flow asks any more; nothing else changes. */
export const leftFlow = <C extends Flowing>(c: C): C => (c.flow === null ? c : { ...c, flow: null });

/** The customer told something; told again, the last counts. */
export const told = <C extends Flowing>(c: C, name: string, value: string): C => ({
  ...c,
  answers: { ...c.answers, [name]: value },
});

/** What the matter is about, for those who take it from the queue. */
export const aboutTopic = (c: Queued, topic: string): Queued => ({ ...c, reason: `topic:${topic}` });
