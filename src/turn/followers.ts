import type { Time } from "../domain/conversation.ts";
import type { EntryId, ThreadId } from "../domain/ids.ts";
import type { Think } from "./ports.ts";

/** How many customers asked to be told of a known problem's end: those who still wait, and those who were told. */
interface FollowerCounts {
  readonly waiting: number;
  readonly told: number;
}

/** How many wait for one problem's end, the first of them since `since`. */
export interface Waiting {
  readonly entry: EntryId;
  readonly waiting: number;
  readonly since: Time;
}

/** Those who want to know when a known problem is fixed. A turn's thought makes them; each is told once. */
export interface Followers {
  /** Threads that wait to be told, at most so many. */
  waitingFor(entry: EntryId, limit: number): Promise<readonly ThreadId[]>;
  followerCounts(entry: EntryId): Promise<FollowerCounts>;
  /** All problems whose end somebody waits for, in the order of their ids, whether the files still name them or not. */
  stillWaiting(): Promise<readonly Waiting[]>;
  /**
   * Commits the thought into the thread and that it was told, both or neither; answers false where the thread no longer
   * waits.
   */
  tell(entry: EntryId, thread: ThreadId, now: Time, think: Think): Promise<boolean>;
}
