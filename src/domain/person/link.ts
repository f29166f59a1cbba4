import type { Time } from "../conversation.ts";
import type { PersonId, ThreadId } from "../ids.ts";

/** How a thread is known to be the same customer's as others: by a code that they wrote, or by the firm's own sign-in. */
export type LinkHow = "code" | "identity";

/** How a thread stands to others: one of a person's, or parted from those that it once was among. */
export type Link =
  | { readonly person: PersonId; readonly how: LinkHow; readonly at: Time }
  | { readonly person: null; readonly how: "parted"; readonly at: Time };

/** A thread as far as linking has to know it. */
export interface Linkable {
  readonly thread: ThreadId;
  readonly channel: string;
  /** The site's own id for its customer, when the site has vouched for it; else null. */
  readonly verifiedAs: string | null;
  /** Whether a matter is open in it. */
  readonly isOpen: boolean;
  /** Null: it never was linked, or all that it was linked with is gone. */
  readonly link: Link | null;
}

/** What a thread that somebody else's deed linked or parted has still to be told: of which channel. */
export interface Untold {
  readonly what: "linked" | "parted";
  readonly channel: string;
}

/** How a thread stands from now on. */
export interface Relinked {
  readonly thread: ThreadId;
  readonly link: Link;
  /** Null: nothing is to be told, or the deed's own lines tell it. */
  readonly untold: Untold | null;
}

/** What may be asked of a thread's links, each read only when it is asked. */
export interface Links {
  readonly own: () => Linkable;
  /** The other threads of its person, by their ids. */
  readonly others: () => readonly Linkable[];
  /**
   * Threads with a matter whose customers are vouched for as this one's and that are neither parted nor of this person, the newest
   * first and no more than `mostFound`, each with all others of its person. None where nobody vouches for this one.
   */
  readonly same: () => readonly Linkable[];
  /** The thread whose code this is, first, and the others of its person; none where it is no code, or no longer. */
  readonly ofCode: (code: string) => readonly Linkable[];
}

/** So many threads of a customer are linked in one turn; the rest in the next. */
export const mostFound = 50;

/** A thread that nothing is known of but itself. */
export const unlinked = ({ id, channel }: { readonly id: ThreadId; readonly channel: string }): Links => ({
  own: () => ({ thread: id, channel, verifiedAs: null, isOpen: false, link: null }),
  others: () => [],
  same: () => [],
  ofCode: () => [],
});
