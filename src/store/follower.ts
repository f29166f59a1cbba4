import type { Time } from "../domain/conversation.ts";
import type { ThreadId } from "../domain/ids.ts";
import type { OpenFollow } from "../turn/ports/customer-page.ts";
import type { FollowDeed, Follows } from "../turn/ports/followers.ts";

/** A thread that wants to know when a known problem is fixed, and how the promise to tell it stands. */
export interface Follower extends Follows {
  readonly thread: ThreadId;
  readonly at: Time;
  readonly toldAt: Time | null;
  /** When it was first found that its time had passed; stays when it has a new time. */
  readonly lateAt: Time | null;
  /** When its present time was found to have passed; a new time clears it. */
  readonly escalatedAt: Time | null;
  /** How often it got another time. */
  readonly moves: number;
}

/** A new one. */
export const follower = (follows: Follows, thread: ThreadId, at: Time): Follower => ({
  ...follows,
  thread,
  at,
  toldAt: null,
  lateAt: null,
  escalatedAt: null,
  moves: 0,
});

/** Whether the deed is still to be done at `now`. */
export function isStill(one: Follower, deed: FollowDeed, now: Time): boolean {
  if (one.toldAt !== null) return false;
  switch (deed.do) {
    case "kept":
      return true;
    case "moved":
      return one.dueAt !== deed.dueAt;
    case "late":
      return one.dueAt !== null && one.dueAt <= now && one.escalatedAt === null;
  }
}

/** The promise after it. */
export function afterDeed(one: Follower, deed: FollowDeed, at: Time): Follower {
  switch (deed.do) {
    case "kept":
      return { ...one, toldAt: at };
    case "moved":
      return { ...one, dueAt: deed.dueAt, escalatedAt: null, moves: one.moves + 1 };
    case "late":
      return { ...one, lateAt: one.lateAt ?? at, escalatedAt: at };
  }
}

/** Those without a time first, then by their time. */
export const inOrder = (all: readonly OpenFollow[]): readonly OpenFollow[] =>
  all.toSorted((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0) || (a.entry < b.entry ? -1 : 1));
