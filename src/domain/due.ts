import type { Moment } from "./calendar.ts";
import { type Open, type Queued, type Time, waitsFor, type WithAgent } from "./conversation.ts";
import { closedByAgent, closedByBot } from "./moves/endings.ts";
import { agentRanLate, queueRanLate, returnedToQueue } from "./moves/late.ts";
import { lookedAgain, reminded } from "./moves/with-people.ts";
import { ledgerDue } from "./promise/due.ts";
import { type Ledger, momentOf } from "./promise/ledger.ts";
import { backToQueue } from "./promise/moves.ts";
import { wakesFor } from "./promise/promise.ts";
import type { Note, Step } from "./step.ts";

/** When the house next has to look at an open conversation by itself: for its next action, or for what was promised. */
export const wakesAt = (c: Open): Time =>
  Math.min(c.next.at, toldUntil(c), ...c.promises.flatMap((promise) => wakesFor(promise) ?? []));

/** When the wait that a customer was told of has passed. */
const toldUntil = (c: Open): Time => (c.state === "queued" ? (c.told?.until ?? Infinity) : Infinity);

/** What happens when an open conversation has come due. Always leaves it closed or due later. */
export function comeDue(conversation: Open, ledger: Ledger): Step {
  const { agentAtWork, now } = ledger;
  const moment = momentOf(ledger);
  if (conversation.state !== "bot") {
    const step = ledgerDue(conversation, ledger);
    if (step !== null) return step;
  }
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
      if (toldUntil(conversation) <= now && conversation.next.at > now)
        return { conversation, says: [{ say: "still-waiting", range: null, deed: conversation }], notes: [] };
      return {
        conversation: queueRanLate(conversation, now),
        says: [],
        notes: lateOnce(conversation),
      };
    case "promised":
      return { conversation: backToQueue(conversation, now), says: [], notes: [{ note: "returned" }] };
    case "with-agent":
      return dueWithAgent(conversation, agentAtWork, moment);
  }
}

/** Lateness is noted when it is found, not again at every look. */
const lateOnce = ({ escalatedAt, next }: Queued | WithAgent): readonly Note[] =>
  escalatedAt === null ? [{ note: "late", detail: next.action }] : [];

/** Who had it is not there: the customer is told that it waits for somebody else. */
function returned(conversation: WithAgent, now: Time): Step {
  const deed = returnedToQueue(conversation, now);
  return {
    conversation: deed,
    says: [{ say: "back-in-queue", deed }],
    notes: [...lateOnce(conversation), { note: "returned" }],
  };
}

function dueWithAgent(conversation: WithAgent, agentAtWork: boolean, moment: Moment): Step {
  const { now } = moment;
  const { action } = conversation.next;
  switch (action) {
    case "reply":
      return agentAtWork
        ? { conversation: agentRanLate(conversation, now), says: [], notes: lateOnce(conversation) }
        : returned(conversation, now);
    case "look-again":
      return {
        conversation: lookedAgain(conversation, now),
        says: [],
        notes: [{ note: "look-again", detail: waitsFor(conversation)?.reason ?? "" }],
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
