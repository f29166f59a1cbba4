import type { Time } from "../../domain/conversation.ts";
import type { EntryId, ThreadId } from "../../domain/ids.ts";
import type { Follower } from "../follower.ts";

/** The promise to tell a thread of a known problem. */
export type FollowerRow = {
  readonly entry: EntryId;
  readonly thread_id: ThreadId;
  readonly at: Time;
  readonly told_at: Time | null;
  readonly text: string;
  readonly due_at: Time | null;
  readonly late_at: Time | null;
  readonly escalated_at: Time | null;
  readonly moves: number;
};

/** `followerOf` is its inverse. */
export const followerRow = (one: Follower): FollowerRow => ({
  entry: one.entry,
  thread_id: one.thread,
  at: one.at,
  told_at: one.toldAt,
  text: one.text,
  due_at: one.dueAt,
  late_at: one.lateAt,
  escalated_at: one.escalatedAt,
  moves: one.moves,
});

export const followerOf = (row: FollowerRow): Follower => ({
  entry: row.entry,
  thread: row.thread_id,
  at: row.at,
  toldAt: row.told_at,
  text: row.text,
  dueAt: row.due_at,
  lateAt: row.late_at,
  escalatedAt: row.escalated_at,
  moves: row.moves,
});
