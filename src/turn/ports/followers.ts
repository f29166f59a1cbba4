import type { Time } from "../../domain/conversation.ts";
import type { EntryId, ThreadId } from "../../domain/ids.ts";
import type { Made } from "../../domain/promise/kept.ts";
import type { Think } from "./store.ts";

/** The promise to tell a thread of a known problem's end, and by when of how it stands. */
export interface Follows {
  readonly entry: EntryId;
  /** By when the next word was promised; null: no time was. */
  readonly dueAt: Time | null;
  /** What was promised, in the words that the customer read. */
  readonly text: string;
}

/** How often customers asked to be told of a known problem's end: those who still wait, and those who were told, as often as they were. */
interface FollowerCounts {
  readonly waiting: number;
  readonly told: number;
}

/** How many wait for one problem's end, the first of them since `since`, and to how many the next word is late. */
export interface Waiting {
  readonly entry: EntryId;
  readonly waiting: number;
  readonly since: Time;
  readonly late: number;
}

/** One who waits, with what they were promised. */
export interface OneWaiting {
  readonly entry: EntryId;
  readonly thread: ThreadId;
  readonly dueAt: Time | null;
}

/**
 * What becomes of the promise. kept: the end is told. moved: the next word has another time. late: its time has passed without
 * a word.
 */
export type FollowDeed = { readonly do: "kept" | "late" } | { readonly do: "moved"; readonly dueAt: Time };

/** How many such promises there are of one problem with one time. */
export interface Followed {
  readonly entry: EntryId;
  readonly dueAt: Time | null;
  readonly count: number;
}

/** Those who want to know when a known problem is fixed. A turn's thought makes them; each is told once. */
export interface Followers {
  /** Threads that wait to be told, at most so many. */
  waitingFor(entry: EntryId, limit: number): Promise<readonly ThreadId[]>;
  /** Those who wait and were promised the next word by another time than this, at most so many. */
  promisedOtherwise(entry: EntryId, dueAt: Time, limit: number): Promise<readonly OneWaiting[]>;
  /** Those who wait, to whom the next word was promised by now, and of whom that has not been noted; at most so many. */
  updateDue(now: Time, limit: number): Promise<readonly OneWaiting[]>;
  followerCounts(entry: EntryId): Promise<FollowerCounts>;
  /** All problems whose end somebody waits for, in the order of their ids, whether the files still name them or not. */
  stillWaiting(): Promise<readonly Waiting[]>;
  /** Such promises that are open, open and late once, or kept, by problem and time. */
  followed(list: "open" | "late" | "kept"): Promise<readonly Followed[]>;
  /** What came of those made from `from` on and before `to`. Who asks anew after an end is promised it once more. */
  followsMade(from: Time, to: Time): Promise<Made>;
  /**
   * Commits the thought into the thread and what becomes of the promise, both or neither; left out: it was kept. Answers false
   * where the thread no longer waits, or the deed has been done.
   */
  tell(entry: EntryId, thread: ThreadId, now: Time, think: Think, deed?: FollowDeed): Promise<boolean>;
}
