import type { Open, Queued, Time, WithAgent } from "./conversation.ts";
import * as moves from "./moves.ts";
import type { Note, Step } from "./step.ts";

/** What happens when an open conversation's next action has come due. Always leaves it closed or due later. */
export function comeDue(conversation: Open, agentAtWork: boolean, now: Time): Step {
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
        notes: lateOnce(conversation),
      };
    case "with-agent":
      return dueWithAgent(conversation, agentAtWork, now);
  }
}

/** Lateness is noted when it is found, not again at every look. */
const lateOnce = ({ escalatedAt, next }: Queued | WithAgent): readonly Note[] =>
  escalatedAt === null ? [{ note: "late", detail: next.action }] : [];

function dueWithAgent(conversation: WithAgent, agentAtWork: boolean, now: Time): Step {
  const { action } = conversation.next;
  switch (action) {
    case "reply":
      return agentAtWork
        ? { conversation: moves.agentRanLate(conversation, now), says: [], notes: lateOnce(conversation) }
        : {
            conversation: moves.returnedToQueue(conversation, now),
            says: [],
            notes: [...lateOnce(conversation), { note: "returned" }],
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
