import type { Open, Time, WithAgent } from "./conversation.ts";
import * as moves from "./moves.ts";
import type { Step } from "./step.ts";

/** What happens when an open conversation's next action has come due. Always leaves it closed or due later. */
export function comeDue(conversation: Open, now: Time): Step {
  switch (conversation.state) {
    case "bot": {
      const deed = moves.closedByBot(conversation, now);
      return {
        conversation: deed,
        says: [{ say: "goodbye", deed }],
        notes: [{ note: "closed", detail: deed.closeReason }],
      };
    }
    case "queued":
      return {
        conversation: moves.queueRanLate(conversation, now),
        says: [],
        notes: [{ note: "late", detail: conversation.next.action }],
      };
    case "with-agent":
      return dueWithAgent(conversation, now);
  }
}

function dueWithAgent(conversation: WithAgent, now: Time): Step {
  const { action } = conversation.next;
  switch (action) {
    case "reply":
      return {
        conversation: moves.agentRanLate(conversation, now),
        says: [],
        notes: [{ note: "late", detail: action }],
      };
    case "remind":
      return {
        conversation: moves.reminded(conversation, now),
        says: [{ say: "customer-quiet" }],
        notes: [],
      };
    case "close": {
      const deed = moves.closedByAgent(conversation, "quiet", now);
      return {
        conversation: deed,
        says: [{ say: "closing", deed }],
        notes: [{ note: "closed", detail: "quiet" }],
      };
    }
  }
}
