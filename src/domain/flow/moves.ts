import type { Closed, InFlow, Queued, Time, WithBot } from "../conversation.ts";
import { goodbye } from "../next-action.ts";

/** A conversation in which a flow may run: not one that an agent has. */
export type Flowing = WithBot | Queued | Closed;

/** The flow waits there for what the customer says; the bot stays as long as after any other word of its own. */
export const waitsAt = (c: Flowing, flow: InFlow, now: Time): Flowing =>
  c.state === "bot" ? { ...c, flow, next: goodbye(now) } : { ...c, flow };

/** The flow waits there for the firm's own system. It is due at once: the clock's door makes the call. */
export const looksUpAt = (c: WithBot, place: Pick<InFlow, "name" | "step">, now: Time): WithBot => ({
  ...c,
  flow: { ...place, tries: 0, askedAt: now, lookup: true },
  next: { ...goodbye(now), at: now },
});

/** No flow waits any more. Of all else only the bot's due time changes, and only where it was that of a lookup. */
export function leftFlow<C extends Flowing>(c: C): C {
  if (c.flow === null) return c;
  return c.flow.lookup && c.state === "bot"
    ? { ...c, flow: null, next: goodbye(c.flow.askedAt) }
    : { ...c, flow: null };
}

/** The customer told something; told again, the last counts. */
export const told = <C extends Flowing>(c: C, name: string, value: string): C => ({
  ...c,
  answers: { ...c.answers, [name]: value },
});

/** What the matter is about, for those who take it from the queue. */
export const aboutTopic = (c: Queued, topic: string): Queued => ({ ...c, reason: `topic:${topic}` });
