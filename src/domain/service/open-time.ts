import type { Conversation, Time } from "../conversation.ts";
import type { Language } from "../language.ts";
import { type ActionName, nextActions } from "../next-action.ts";
import { addOpenTime } from "./hours.ts";
import type { Service } from "./service.ts";
import { timetableOf } from "./timetable.ts";

/** Whose open time counts: that of the people who answer in the customer's language. */
interface Counted {
  readonly service: Service;
  readonly channel: string;
  readonly language: Language;
  readonly now: Time;
}

/**
 * The conversation after a step, with what people owe in it due in open time: nobody is late at night. What was due before
 * the step stays due then. The first human word has the channel's own time.
 */
export function inOpenTime(after: Conversation, before: Conversation | null, counted: Counted): Conversation {
  if (before !== null && "next" in before && "next" in after && before.next.at === after.next.at)
    return after;
  if (after.state !== "queued" && after.state !== "with-agent") return after;
  const withinMs = targetOf(after.next.action, counted);
  if (withinMs === null) return after;
  const at = dueAt(withinMs, counted);
  return after.state === "queued"
    ? { ...after, next: { ...after.next, at } }
    : { ...after, next: { ...after.next, at } };
}

/** Feedback waits for no answer: a working day, in ms of open time. */
const feedbackWithinMs = 8 * 3_600_000;

/** Within how much open time it is owed; null: it doesn't go by open time. */
function targetOf(action: ActionName, { service, channel }: Counted): number | null {
  const { counts, withinMs } = nextActions[action];
  if (counts !== "open-time") return null;
  if (action !== "first-human-word") return withinMs;
  const of = service.channels.find(({ id }) => id === channel);
  return of?.firstWordMs ?? (of?.role === "feedback" ? feedbackWithinMs : withinMs);
}

/** Where nobody knows the hours, or none come, it is the clock's own time. */
function dueAt(withinMs: number, { service, language, now }: Counted): Time {
  const table = timetableOf(service, language);
  return (table === null ? null : addOpenTime(table, now, withinMs)) ?? now + withinMs;
}
