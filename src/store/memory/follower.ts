import type { Time } from "../../domain/conversation.ts";
import type { EntryId, ThreadId } from "../../domain/ids.ts";

/** A thread that wants to know when a known problem is fixed. */
export interface Follower {
  readonly entry: EntryId;
  readonly thread: ThreadId;
  readonly at: Time;
  readonly toldAt: Time | null;
}
