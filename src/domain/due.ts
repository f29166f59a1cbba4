import type { Moment } from "./calendar.ts";
import type { Open, Queued, WithAgent } from "./conversation.ts";
import { closedByAgent, closedByBot } from "./moves/endings.ts";
import { agentRanLate, queueRanLate, returnedToQueue } from "./moves/late.ts";
import { reminded } from "./moves/with-people.ts";
import type { Note, Step } from "./step.ts";

/** What happens when an open conversation's next action has come due. Always leaves it closed or due later. */
export function comeDue(conversation: Open, agentAtWork: boolean, moment: Moment): Step {
  const { now } = moment;
  switch (conversation.state) {
    case "bot": {
      const deed = closedByBot(conversation, now);
      return {
        conversation: deed,
        says: [{ say: "goodbye", deed }],
        notes: [{ note: "closed", detail: deed.closeReason }],
      };
    }
    case "queued":
      return {
        conversation: queueRanLate(conversation, now),
        says: [],
        notes: lateOnce(conversation),
      };
    case "with-agent":
      return dueWithAgent(conversation, agentAtWork, moment);
  }
}

/** Lateness is noted when it is found, not again at every look. */
const lateOnce = ({ escalatedAt, next }: Queued | WithAgent): readonly Note[] =>
  escalatedAt === null ? [{ note: "late", detail: next.action }] : [];

function dueWithAgent(conversation: WithAgent, agentAtWork: boolean, moment: Moment): Step {
  const { now } = moment;
  const { action } = conversation.next;
  switch (action) {
    case "reply":
      return agentAtWork
        ? { conversation: agentRanLate(conversation, now), says: [], notes: lateOnce(conversation) }
        : {
            conversation: returnedToQueue(conversation, now),
            says: [],
            notes: [...lateOnce(conversation), { note: "returned" }],
          };
    case "remind":
      return {
        conversation: reminded(conversation, now),
        says: [{ say: "customer-quiet" }],
        notes: [],
      };
    case "close": {
      const deed = closedByAgent(conversation, "quiet", moment);
      return {
        conversation: deed,
        says: [{ say: "closing", deed }],
        notes: [{ note: "closed", detail: "quiet" }],
      };
    }
  }
}
