import type { Time } from "./conversation.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long the bot stays in a quiet conversation before it says goodbye, in ms. */
export const goodbyeAfterMs = 30 * minute;
/** How long a customer waits in the queue for the first human word before it counts as late, in ms of open time where that is known. */
export const firstHumanWordWithinMs = 15 * minute;
/** How long an agent has for a reply before it counts as late, in ms of open time where that is known. */
export const replyWithinMs = 15 * minute;
/** How long we wait for the customer before a reminder, in ms. */
export const remindAfterMs = day;
/** How long after the reminder a matter that waits for the customer is closed, in ms. */
const closeAfterReminderMs = 2 * day;
/** How long after its closing a matter that a person had reopens by a new message, in ms. */
export const reopenWindowMs = 14 * day;

/** The next action of each owner, counted from now. */
export const goodbye = (now: Time) => ({ action: "goodbye", at: now + goodbyeAfterMs }) as const;
export const firstHumanWord = (now: Time) =>
  ({ action: "first-human-word", at: now + firstHumanWordWithinMs }) as const;
export const reply = (now: Time) => ({ action: "reply", at: now + replyWithinMs }) as const;
export const remind = (now: Time) => ({ action: "remind", at: now + remindAfterMs }) as const;
export const close = (now: Time) => ({ action: "close", at: now + closeAfterReminderMs }) as const;
