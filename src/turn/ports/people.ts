import type { Time } from "../../domain/conversation.ts";
import type { PersonId, ThreadId } from "../../domain/ids.ts";
import type { LinkHow, Links, Relinked, Untold } from "../../domain/person/link.ts";
import type { Situation } from "./situation.ts";
import type { Thought } from "./store.ts";

/** One of a person's threads: in which channel, and how and since when it is known to be theirs. */
export interface PersonThread {
  readonly thread: ThreadId;
  readonly channel: string;
  readonly how: LinkHow;
  readonly at: Time;
}

/** A one-time code of a thread, and until when it holds. */
export interface LinkCode {
  readonly code: string;
  readonly until: Time;
}

/** What a thought does with a code: makes the thread's new one in the place of the last, or uses one up. */
export type CodeDeed =
  | ({ readonly do: "make" } & LinkCode)
  | { readonly do: "use"; readonly code: LinkCode["code"] };

/** What a thought may know of other threads of its customer. */
export interface Linking {
  /** Of which other threads the customer is known to be, read only where it is asked. */
  readonly links: Links;
  /** The id to use if threads are found to be one customer's, and the code to use if one is made. */
  readonly freshPerson: PersonId;
  readonly freshCode: string;
}

/** What a thought changes of them. */
export interface Relinking {
  /** Threads that are linked or parted. Left out: none. */
  readonly links?: readonly Relinked[];
  /** What it does with a one-time code. Left out: nothing. */
  readonly code?: CodeDeed;
}

/** Who is the same customer in several threads. A turn's or an act's thought links and parts them. */
export interface People {
  /** All threads of the person that a thread is one of, itself among them, by their ids; none where it is nobody's but its own. */
  personOf(thread: ThreadId): Promise<readonly PersonThread[]>;
  /** Threads that have still to be told that they were linked or parted, at most so many. */
  untoldLinks(limit: number): Promise<readonly ThreadId[]>;
  /** Commits the thought into the thread, and that it has been told, both or neither; false where nothing is to be told any more. */
  tellLink(thread: ThreadId, now: Time, think: ThinkOfLink): Promise<boolean>;
  /** Codes that hold no longer go. Answers how many. */
  dropOldCodes(now: Time): Promise<number>;
}

export type ThinkOfLink = (situation: Situation, untold: Untold) => Thought;
