import type { Conversation, Queued, Time } from "../conversation.ts";
import { addOpenTime, isOpen, openTimeBetween } from "../service/hours.ts";
import type { Timetable } from "../service/timetable.ts";
import type { Step } from "../step.ts";
import { deskRank } from "./order.ts";
import { type Stay, waitRange } from "./wait.ts";

/** What a customer was told of their wait when it began. */
export interface Told {
  readonly at: Time;
  /** How many were ahead. What is told later is never more. */
  readonly ahead: number;
  /** From how many minutes to how many; null: nobody could tell. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** When the last range that was told has passed; null: nothing more is told. */
  readonly until: Time | null;
  /** How often the customer was told that the range was wrong. */
  readonly mended: number;
}

/** One stay in the queue as it is kept: nothing of whose it was. */
export interface KeptStay {
  readonly queuedAt: Time;
  readonly endedAt: Time;
  readonly taken: boolean;
  readonly ahead: number;
}

/** What can be known of the queue at a moment; read only where somebody waits. */
export interface Queue {
  /** How many of those who wait stand before this rank. */
  readonly ahead: (rank: number) => number;
  /** The stays that ended last, the newest first. */
  readonly stays: () => readonly KeptStay[];
}

/** Nobody waits, and nobody ever has. */
export const emptyQueue: Queue = { ahead: () => 0, stays: () => [] };

/** How often a customer is told that it takes longer; after that the lateness of the matter is a person's work. */
const mostMended = 2;
const minute = 60_000;

/** The stays with their lengths in open time. */
const staysIn = (stays: readonly KeptStay[], table: Timetable): readonly Stay[] =>
  stays.map(({ queuedAt, endedAt, taken, ahead }) => ({
    minutes: openTimeBetween(table, queuedAt, endedAt) / minute,
    taken,
    ahead,
  }));

/** A step with what a customer who waits from now on is told of place and wait; what was told stays as it was told. */
export function withWait(step: Step, queue: Queue, table: Timetable, now: Time): Step {
  const { conversation, says } = step;
  if (conversation.state !== "queued" || conversation.reason === "feedback") return step;
  const isLate = says.some(({ say }) => say === "still-waiting");
  if (conversation.told !== null && !isLate) return step;
  const deed = isLate ? mendedIn(conversation, queue, table, now) : toldIn(conversation, queue, table, now);
  return {
    ...step,
    conversation: deed.conversation,
    says: says.map((one) => {
      if (one.say === "still-waiting") return { ...one, range: deed.range, deed: deed.conversation };
      return "deed" in one && isQueued(one.deed) ? sameSay(one, deed.conversation) : one;
    }),
  };
}

const isQueued = (c: Conversation): c is Queued => c.state === "queued";

/** The same say of the same matter, which knows now what is told of it. */
const sameSay = <S extends { readonly deed: Conversation }>(say: S, deed: Queued): S => ({ ...say, deed });

interface Deed {
  readonly conversation: Queued;
  readonly range: Told["range"];
}

function toldIn(c: Queued, { ahead: countAhead, stays }: Queue, table: Timetable, now: Time): Deed {
  const ahead = countAhead(deskRank(c));
  // While nobody is at work the customer is told when somebody is, and no minutes.
  const range = isOpen(table, now) ? waitRange(staysIn(stays(), table), ahead) : null;
  const until = range === null ? null : addOpenTime(table, now, range.high * minute);
  return { conversation: { ...c, told: { at: now, ahead, range, until, mended: 0 } }, range };
}

/** The range has passed: another one from here on, for those who have waited as long. */
function mendedIn(c: Queued, { ahead: countAhead, stays }: Queue, table: Timetable, now: Time): Deed {
  const { told } = c;
  if (told === null) return toldIn(c, { ahead: countAhead, stays }, table, now);
  const waited = openTimeBetween(table, told.at, now) / minute;
  const range = waitRange(staysIn(stays(), table), told.ahead, waited);
  const mended = told.mended + 1;
  const until = range === null || mended >= mostMended ? null : addOpenTime(table, now, range.high * minute);
  const ahead = placeAfter(told, countAhead(deskRank(c)));
  return { conversation: { ...c, told: { ...told, ahead, until, mended } }, range };
}

/** The place that may be told now: never worse than what was told. */
export const placeAfter = ({ ahead }: Pick<Told, "ahead">, now: number): number => Math.min(ahead, now);

/** A finished stay with the range that was told when it began. */
export interface ToldStay extends KeptStay {
  readonly range: Told["range"];
}

/** How often what was told of the wait was true. */
export interface HowTrue {
  /** Ranges of which it is known: who gave up within theirs tells nothing. */
  readonly told: number;
  readonly right: number;
  /** Waits that took longer than told. */
  readonly longer: number;
}

/** Counts, over stays that have ended, how often the told range was true. */
export function howTrue(stays: readonly ToldStay[], table: Timetable): HowTrue {
  const known = stays.flatMap(({ range, queuedAt, endedAt, taken }) => {
    const minutes = openTimeBetween(table, queuedAt, endedAt) / minute;
    return range === null || (!taken && minutes <= range.high) ? [] : [{ range, minutes }];
  });
  const longer = known.filter(({ range, minutes }) => minutes > range.high).length;
  const sooner = known.filter(({ range, minutes }) => minutes < range.low).length;
  return { told: known.length, right: known.length - longer - sooner, longer };
}

/** What who joins the queue behind so many would be told now; null: nobody can tell. */
export const rangeNow = (stays: readonly KeptStay[], ahead: number, table: Timetable): Told["range"] =>
  waitRange(staysIn(stays, table), ahead);
