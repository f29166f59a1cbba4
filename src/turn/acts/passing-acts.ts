import type { NotNow } from "../../domain/acts.ts";
import {
  askedFor,
  give,
  handBack,
  leave,
  lose,
  type NotTo,
  takeFrom,
  transfer,
} from "../../domain/queue/passing.ts";
import type { Step } from "../../domain/step.ts";
import type { AgentAct } from "../ports/act.ts";
import type { ActSituation } from "../ports/situation.ts";

/** How a matter leaves an agent's hands for somebody else's. */
export type PassingAct = Extract<
  AgentAct,
  { kind: "transfer" | "take-from" | "leave" | "assign" | "lose" | "hand-back" | "ask-for" }
>;

const kinds: readonly AgentAct["kind"][] = [
  "transfer",
  "take-from",
  "leave",
  "assign",
  "lose",
  "hand-back",
  "ask-for",
] satisfies PassingAct["kind"][];
export const isPassing = (act: AgentAct): act is PassingAct => kinds.includes(act.kind);

/** What the act does to the conversation, or why it can't be. */
export function judgePassing(act: PassingAct, situation: ActSituation): Step | NotNow | NotTo {
  const { conversation, agent, agentAtWork, receiver, now } = situation;
  switch (act.kind) {
    case "transfer":
      return transfer(conversation, agent, act.to === "queue" ? "queue" : receiver, act.note, now);
    case "take-from":
      return takeFrom(conversation, act.from, { supervisor: agent.name, reason: act.reason }, now);
    case "assign":
      return give(conversation, agent, now);
    case "hand-back":
      return handBack(conversation, agent, act, now);
    case "ask-for":
      return askedFor(conversation, agent);
    case "lose":
      return lose(conversation, agent, now);
    case "leave":
      // Signed out in one browser, an agent may still be at work in another.
      return agentAtWork ? { conversation, says: [], notes: [] } : leave(conversation, agent.id, now);
  }
}
