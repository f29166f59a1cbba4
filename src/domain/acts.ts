import type { Moment } from "./calendar.ts";
import type { CloseReason, Conversation, Promised, Time, WithAgent } from "./conversation.ts";
import type { AgentId, EntryId } from "./ids.ts";
import { closedByAgent } from "./moves/endings.ts";
import { givenBack } from "./moves/with-bot.ts";
import { replied, taken } from "./moves/with-people.ts";
import { pageInbox } from "./page-inbox.ts";
import { stillPromised, takenToKeep } from "./promise/moves.ts";
import { type Evidence, noEntry } from "./evidence.ts";
import type { Faq } from "./faq.ts";
import type { Step } from "./step.ts";

/** Why an agent may not do it: somebody else has it, it has to be taken first, it has ended, there is more to read
 * first, or something promised is still to come. */
export type NotNow = "taken" | "not-yours" | "closed" | "newer-message" | "open-promise";

/** An agent takes the matter. Taking what one has already changes nothing. */
export function takeIt(
  conversation: Conversation,
  agent: { readonly id: AgentId; readonly name: string },
  /** Whether the agent who has it is. */
  agentAtWork: boolean,
  now: Time,
): Step | NotNow {
  switch (conversation.state) {
    case "closed":
      return "closed";
    case "with-agent":
      return conversation.agent === agent.id ? { conversation, says: [], notes: [] } : "taken";
    case "promised": {
      const isAnothers = conversation.agent !== null && conversation.agent !== agent.id;
      return isAnothers && agentAtWork ? "taken" : joined(takenToKeep(conversation, agent.id, now), agent);
    }
    case "queued":
    case "bot":
      return joined(taken(conversation, agent.id, now), agent);
  }
}

/** People in the Page Inbox say themselves who they are; from here nothing can be said any more. */
const joined = (deed: WithAgent, { id, name }: { readonly id: AgentId; readonly name: string }): Step => ({
  conversation: deed,
  says: id === pageInbox ? [] : [{ say: "agent-joined", name, deed }],
  notes: [{ note: "taken", detail: name }],
});

/** The agent who has the matter answers the customer. What was promised stays promised. */
export function replyTo(conversation: Conversation, agent: AgentId, text: string, now: Time): Step | NotNow {
  const mine = heldBy(conversation, agent);
  if (typeof mine === "string") return mine;
  const deed =
    mine.state === "promised" || mine.promises.length > 0 ? stillPromised(mine, now) : replied(mine, now);
  return { conversation: deed, says: [{ say: "agent-reply", text, deed }], notes: [] };
}

/**
 * The agent who has the matter ends it; the customer is told until when it reopens. `unread` refuses it: what the customer
 * wrote while the agent's hand was on the button must not be closed away.
 */
export function closeIt(
  conversation: Conversation,
  agent: AgentId,
  { reason, unread }: { readonly reason: CloseReason; readonly unread: boolean },
  moment: Moment,
): Step | NotNow {
  const mine = heldBy(conversation, agent);
  if (typeof mine === "string") return mine;
  if (mine.state === "promised" || mine.promises.length > 0) return "open-promise";
  if (unread) return "newer-message";
  const deed = closedByAgent(mine, reason, moment);
  return {
    conversation: deed,
    says: [{ say: "closing", deed }],
    notes: [{ note: "closed", detail: reason }],
  };
}

/**
 * The agent who has the matter gives it back to the bot, and the customer is told so. `unread` refuses it: the bot answers
 * only what comes next, so nothing that is owed may go to it unseen.
 */
export function giveItBack(
  conversation: Conversation,
  agent: { readonly id: AgentId; readonly name: string },
  unread: boolean,
  now: Time,
): Step | NotNow {
  const mine = heldBy(conversation, agent.id);
  if (typeof mine === "string") return mine;
  if (mine.state === "promised" || mine.promises.length > 0) return "open-promise";
  if (unread) return "newer-message";
  const deed = givenBack(mine, now);
  return {
    conversation: deed,
    says: [{ say: "given-back", deed }],
    notes: [{ note: "given-back", detail: agent.name }],
  };
}

/** An agent writes something for the others. Whoever has the matter, open or ended, nothing else of it changes. */
export const noteOn = (conversation: Conversation, text: string): Step => ({
  conversation,
  says: [],
  notes: [{ note: "written", text }],
});

/** Why an agent can't say which entry a message asked for. */
export type NotCorrectable = "not-found" | "no-words" | "unknown-entry";

/** A message of the conversation, as far as a correction has to know it; null when there is none of that id. */
export type Named = { readonly seq: number; readonly byCustomer: boolean; readonly text: string } | null;

/** An agent says which entry answers what the customer wrote, or with null that none does. It becomes evidence, and nothing of the conversation changes. */
export function correct(message: Named, entry: EntryId | null, faq: Faq): Evidence | NotCorrectable {
  if (message === null) return "not-found";
  if (!message.byCustomer || message.text.trim() === "") return "no-words";
  if (entry !== null && !faq.has(entry)) return "unknown-entry";
  return { kind: "corrected", entry: entry ?? noEntry, asked: message.seq };
}

/** The matter as this agent has it, or why it isn't theirs. */
export function heldBy(conversation: Conversation, agent: AgentId): WithAgent | Promised | NotNow {
  if (conversation.state === "closed") return "closed";
  if (conversation.state === "bot" || conversation.state === "queued" || conversation.agent === null)
    return "not-yours";
  return conversation.agent === agent ? conversation : "taken";
}
