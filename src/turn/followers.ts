import type { Time } from "../domain/conversation.ts";
import type { EntryId, ThreadId } from "../domain/ids.ts";
import type { Think } from "./ports.ts";

/** How many customers asked to be told of a known problem's end: those who still wait, and those who were told. */
interface FollowerCounts {
  readonly waiting: number;
  readonly told: number;
}

/** Those who want to know when a known problem is fixed. A turn's thought makes them; each is told once. */
export interface Followers {
  /** Threads that wait to be told, at most so many. */
  waitingFor(entry: EntryId, limit: number): Promise<readonly ThreadId[]>;
  followerCounts(entry: EntryId): Promise<FollowerCounts>;
  /**
   * Commits the thought into the thread and that it was told, both or neither; answers false where the thread no longer
   * waits.
   */
  tell(entry: EntryId, thread: ThreadId, now: Time, think: Think): Promise<boolean>;
}
