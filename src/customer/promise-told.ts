import type { Time } from "../domain/conversation.ts";
import type { PromiseId } from "../domain/ids.ts";
import { timesInstead } from "../domain/promise/by-customer.ts";
import { isCall, type OpenPromise } from "../domain/promise/promise.ts";
import { withHiddenMiddle } from "../domain/promise/words.ts";
import type { Slot } from "../domain/service/slots.ts";
import { timeInWords, windowInWords } from "../domain/words/times.ts";
import type { CustomerPage } from "../turn/ports/customer-page.ts";
import type { Reader } from "./page-told.ts";
import { type PageWords, pageWords } from "./page-words.ts";

/** A time as the headline has it: "ke 25.11. klo 14" with what stands before and after it. */
interface Due {
  readonly before: string;
  readonly time: string;
  readonly after: string;
}

/** An open promise in the page's words. */
export interface PromiseTold {
  readonly id: PromiseId;
  /** The word that was not kept; null: it has been so far. */
  readonly broken: string | null;
  readonly heading: string;
  /** Null where no time holds any more and nobody has given one. */
  readonly due: Due | null;
  readonly what: string;
  /** The agent's own words. */
  readonly quote: string | null;
  /** How much of the time between agreement and due time has gone, from 0 to 1. */
  readonly gone: number;
  readonly agreed: string;
  readonly left: string;
  /** What the customer is told who has asked; null: they may ask. */
  readonly heard: string | null;
  /** What the other times are asked for by. */
  readonly when: string;
  /** Other times for it, by what the form sends. */
  readonly slots: readonly { readonly value: string; readonly words: string }[];
}

/** So many times are offered instead. */
const mostOffered = 6;

/** Whether a word was not kept that nobody has made good since. */
export const isBroken = ({ lateAt, dueAt }: OpenPromise, now: Time): boolean =>
  lateAt !== null || dueAt <= now;

/** The promise as its customer reads it. */
export function tellPromise(
  promise: OpenPromise,
  owner: string | null,
  page: CustomerPage,
  reader: Reader,
): PromiseTold {
  const { language, now, knowledge } = reader;
  const zone = knowledge.service.timeZone;
  const words = pageWords[language];
  const at = (time: Time) => timeInWords(time, now, language, zone);
  const holds = promise.escalatedAt === null && promise.dueAt > now;
  const due = holds ? dueOf(promise, reader, words) : null;
  const from = madeAt(promise);
  return {
    id: promise.id,
    broken: brokenWord(promise, now, words, at),
    heading: isBroken(promise, now) ? words.newTime : words.promise,
    due,
    what: whatIn(promise, words),
    quote: "agent" in promise.madeBy ? promise.text : null,
    gone: Math.min(1, Math.max(0, (now - from) / Math.max(1, promise.dueAt - from))),
    agreed: (isAgreed(promise) ? words.agreed : words.given)(at(from)),
    left: words.left(lengthInWords(promise.dueAt - now, words)),
    heard: promise.askedAt === null ? null : heardOf(promise, at(promise.askedAt), due, owner, words),
    when: isCall(promise) ? words.moveWhen : words.moveLater,
    slots: slotsFor(promise, page, reader).map((slot) => ({
      value: `${slot.from}-${slot.to}`,
      words: inLine(dueOf({ window: isCall(promise) ? slot : null, dueAt: slot.to }, reader, words)),
    })),
  };
}

/** When its present time was agreed. */
const madeAt = ({ madeAt, moves }: OpenPromise): Time => moves.at(-1)?.at ?? madeAt;

/** Whether the customer has said yes to its present time. */
const isAgreed = ({ moves }: OpenPromise): boolean => (moves.at(-1)?.by ?? "customer") === "customer";

function dueOf(
  { window, dueAt }: Pick<OpenPromise, "window" | "dueAt">,
  { now, language, knowledge }: Reader,
  words: PageWords,
): Due {
  const zone = knowledge.service.timeZone;
  if (window !== null) return { before: "", time: windowInWords(window, language, zone), after: "" };
  const [before, after] = words.by;
  return { before, time: timeInWords(dueAt, now, language, zone), after };
}

const inLine = ({ before, time, after }: Due): string =>
  [before, time, after].filter((part) => part !== "").join(" ");

/** The time that passed without the deed: the present one, or the last that was given up too late. */
function brokenWord(
  promise: OpenPromise,
  now: Time,
  words: PageWords,
  at: (time: Time) => string,
): string | null {
  if (!isBroken(promise, now)) return null;
  const missed = promise.moves.findLast(({ at: movedAt, from }) => movedAt >= from);
  const time = at(promise.dueAt <= now ? promise.dueAt : (missed?.from ?? promise.dueAt));
  return isCall(promise) ? words.brokenCall(time) : words.broken(time);
}

function whatIn({ contact }: OpenPromise, words: PageWords): string {
  switch (contact.kind) {
    case "chat":
      return words.chat;
    case "email":
      return words.mail(withHiddenName(contact.address));
    case "phone":
      return words.call(withHiddenMiddle(contact.number));
  }
}

/** An address as it is shown where others may read along: "a•••@posti.example". */
const withHiddenName = (address: string): string => address.replace(/^(.)[^@]*/u, "$1•••");

function heardOf(
  promise: OpenPromise,
  heard: string,
  due: Due | null,
  owner: string | null,
  words: PageWords,
): string {
  if (due === null) return words.heard(heard);
  const told = isCall(promise) ? words.standsCall : words.stands;
  return told(heard, inLine(due), owner ?? words.everybody);
}

/** The times that are free now, by the hours in which the house answers in the customer's language. */
function slotsFor(promise: OpenPromise, page: CustomerPage, { now, knowledge }: Reader): readonly Slot[] {
  const { language, booked } = page;
  const { service } = knowledge;
  return timesInstead(promise, { service, language, booked, now }, mostOffered);
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** How long it is: "40 min", "23 t", "3 pv". */
function lengthInWords(ms: number, { units: [minutes, hours, days] }: PageWords): string {
  if (ms < hourMs) return `${Math.max(1, Math.floor(ms / minuteMs))} ${minutes}`;
  if (ms < 48 * hourMs) return `${Math.floor(ms / hourMs)} ${hours}`;
  return `${Math.floor(ms / (24 * hourMs))} ${days}`;
}
