import type { Time } from "./conversation.ts";

/*
 * Some channels take our messages only for a while after the customer's own, and after that only what a person writes. So it is
 * with Messenger (Meta, Messenger Platform: messaging window, Human Agent tag): 24 hours for all, 7 days where an advertisement
 * brought the customer, and 7 days for a person's words. No other channel's times are known here: they take messages at any time.
 */

interface Rules {
  readonly afterWordMs: number;
  readonly afterAdMs: number;
  readonly byPersonMs: number;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

const rules: Readonly<Partial<Record<string, Rules>>> = {
  messenger: { afterWordMs: dayMs, afterAdMs: 7 * dayMs, byPersonMs: 7 * dayMs },
  // The same by way of Azure, where neither advertisements nor the tag are known.
  "azure-facebook": { afterWordMs: dayMs, afterAdMs: dayMs, byPersonMs: dayMs },
};

/** What a window is counted from: when the customer last wrote on the channel, and when an advertisement last brought them. */
export interface Written {
  readonly channel: string;
  readonly customerWroteAt: Time | null;
  readonly adAt: Time | null;
}

/** Until when a channel takes our messages; both ends are the first moment at which it takes no more. */
export interface Window {
  /** What the house says by itself. */
  readonly houseUntil: Time;
  /** What a person writes. Never before the house's end. */
  readonly personUntil: Time;
}

/** A customer who never wrote there can't be written to. */
const shut: Window = { houseUntil: 0, personUntil: 0 };

/** The window of a thread; null: its channel takes messages at any time. */
export function windowOf({ channel, customerWroteAt, adAt }: Written): Window | null {
  const rule = Object.hasOwn(rules, channel) ? rules[channel] : undefined;
  if (rule === undefined) return null;
  if (customerWroteAt === null) return shut;
  const houseUntil = Math.max(customerWroteAt + rule.afterWordMs, adAt === null ? 0 : adAt + rule.afterAdMs);
  return { houseUntil, personUntil: Math.max(houseUntil, customerWroteAt + rule.byPersonMs) };
}

/** Who wrote a line of the house's side. */
type Author = "bot" | "agent" | "system";

/**
 * How a line may go out: as an answer within the window, or after its end as what a person writes. Only a person's line has the
 * second way, so that no line of the bot's can be sent by it.
 */
export type Passage =
  | { readonly by: "house"; readonly as: "answer" }
  | { readonly by: "person"; readonly as: "answer" | "human-agent" };

/** How the author's line may go out at `now`; null: the channel doesn't take it any more. */
export function passageOf(author: Author, written: Written, now: Time): Passage | null {
  const window = windowOf(written);
  const isOpen = window === null || now < window.houseUntil;
  if (author !== "agent") return isOpen ? { by: "house", as: "answer" } : null;
  if (isOpen) return { by: "person", as: "answer" };
  return now < window.personUntil ? { by: "person", as: "human-agent" } : null;
}

/** Whether the channel doesn't take the author's line any more. */
export const isShut = (author: Author, written: Written, now: Time): boolean =>
  passageOf(author, written, now) === null;

/** So long before the window ends the house says what it can't say later, in ms. */
const aheadMs = 3_600_000;

/** When the house says something that was to be said at `at`: before the window ends, as long as that is still ahead. */
export function whileOpen(at: Time, written: Written, now: Time): Time {
  const last = (windowOf(written)?.houseUntil ?? Infinity) - aheadMs;
  return last > now ? Math.min(at, last) : at;
}
