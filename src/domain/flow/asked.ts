import type { Conversation } from "../conversation.ts";
import { chosen } from "./answer.ts";
import type { FlowFacts } from "./facts.ts";
import type { Flow, FlowAsk } from "./flow.ts";
import type { Flowing } from "./moves.ts";
import { asHeard } from "./times.ts";

/** The question for whose answer a flow waits. */
export interface Asked {
  readonly flow: Flow;
  readonly ask: FlowAsk;
}

/** What a conversation is asked; null where no flow asks, or a reload took the question away. */
export function askedIn({ flow: place }: Flowing, { flows, calendar }: FlowFacts): Asked | null {
  if (place === null) return null;
  const flow = flows.byName.get(place.name);
  const ask = flow?.steps.get(place.step);
  return flow === undefined || ask?.step !== "ask" ? null : { flow, ask: asHeard(ask, calendar) };
}

/** Whether a message taps one of the buttons of what is asked: its words are ours, and tell nothing of the customer's language. */
export function isTapped(conversation: Conversation | null, text: string, facts: FlowFacts): boolean {
  if (conversation === null || !("flow" in conversation)) return false;
  const asked = askedIn(conversation, facts);
  return asked !== null && chosen(asked.ask, text).kind === "answer";
}
