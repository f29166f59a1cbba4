import type { Conversation, Time } from "../../domain/conversation.ts";
import type { ConversationId, EntryId, PromiseId, ThreadId } from "../../domain/ids.ts";
import type { Language } from "../../domain/language.ts";
import type { EndedPromise } from "../../domain/promise/promise.ts";
import type { Rating, RatingValue } from "../../domain/rating.ts";
import type { LinkCode, PersonThread } from "./people.ts";
import type { Booking, Slot } from "../../domain/service/slots.ts";

/**
 * What customers do on their own page beside writing: ask how a promise stands, give it back, choose another time for it, and
 * say how a matter that has ended went.
 */
export type PageAct =
  | { readonly kind: "nudge"; readonly promise: PromiseId }
  | { readonly kind: "release"; readonly promise: PromiseId; readonly reason: string }
  | { readonly kind: "move"; readonly promise: PromiseId; readonly slot: Slot }
  /** A one-time code that links this thread with the one in which it is written. */
  | { readonly kind: "make-code" }
  /** Another of the customer's threads is no longer linked with any. */
  | { readonly kind: "part"; readonly thread: ThreadId }
  | ({ readonly kind: "rate"; readonly conversation: ConversationId } & Rating);

/** One matter as its customer may see it: nothing of what was written in it. */
export interface PageMatter {
  readonly conversation: Conversation;
  /** The name of the agent who has it, or had it last; null: nobody did. */
  readonly ownerName: string | null;
  /** What it is about: the entry that was answered last. */
  readonly about: EntryId | null;
  /** What was promised in it and has ended, the last first; what is open stands in the conversation. */
  readonly ended: readonly EndedPromise[];
  /** How the customer says that it went; null: nothing was said. */
  readonly rating: { readonly value: RatingValue; readonly hasComment: boolean } | null;
}

/** What an announcement promised the customer and has not kept yet. */
export interface OpenFollow {
  readonly entry: EntryId;
  /** By when the next word was promised; null: no time was. */
  readonly dueAt: Time | null;
}

/** What a customer's own page shows. */
export interface CustomerPage {
  readonly channel: string;
  readonly channelThreadId: string;
  readonly channelCustomerId: string;
  readonly language: Language;
  /** The customer's name as they gave it; null: none. */
  readonly name: string | null;
  /** Until when the page opens. */
  readonly until: Time;
  /** The open matter, then ended ones, the last first. */
  readonly matters: readonly PageMatter[];
  /** Known problems of whose end the customer is to be told, those without a time first. */
  readonly followed: readonly OpenFollow[];
  /** How many open promises of all customers are due when, from now on. */
  readonly booked: readonly Booking[];
  /** The code that holds; null: none does. */
  readonly code: LinkCode | null;
  /** The other threads of the customer's. */
  readonly linked: readonly PersonThread[];
}

/** So many matters are shown: the page tells how things stand, it is no archive. */
export const mostMatters = 10;

/** The customers' own pages. */
export interface PageReads {
  /** The page that a token opens at `now`; null alike where it was never given out, has run out or was revoked. */
  pageOf(token: string, now: Time): Promise<CustomerPage | null>;
}
