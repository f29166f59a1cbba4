import type { Time } from "../../domain/conversation.ts";
import type { ConversationId, ThreadId } from "../../domain/ids.ts";
import type { Language } from "../../domain/language.ts";
import type { Handed } from "../handed.ts";
import type { Situation } from "./situation.ts";
import type { Thought } from "./store.ts";

/** What a letter tells. */
export type LetterKind =
  | "promise-made"
  | "promise-moved"
  | "promise-late"
  | "promise-kept"
  | "not-reached"
  | "agent-reply"
  /** What the house would have said where the channel takes nothing any more. */
  | "from-the-house";

/** Where a customer can be told something outside of the chat. */
export type LetterTo =
  | { readonly kind: "email"; readonly address: string }
  | { readonly kind: "phone"; readonly number: string };

/** One thing told outside of the chat, with its final words, which a thought commits together with the deed it tells. */
export interface Letter {
  readonly kind: LetterKind;
  readonly to: LetterTo;
  /** In a text message there is none. */
  readonly subject: string;
  /** Exactly what is read, a paragraph each. */
  readonly paragraphs: readonly string[];
  /** The customer's page, where a paragraph names it; null: none. */
  readonly link: string | null;
  /** Not sent before this. */
  readonly dueAt: Time;
}

/** What of a letter changes when others are put into it. */
export type Words = Pick<Letter, "paragraphs" | "link">;

/** A letter on its way: to a customer, or an alarm to those who run the service, which is of no conversation. */
export interface PostedLetter extends Omit<Letter, "kind"> {
  /** The same on every try: what its reader's mailbox knows doubles by. */
  readonly id: string;
  readonly kind: LetterKind | "alarm";
  readonly conversation: ConversationId | null;
  readonly thread: ThreadId | null;
  readonly channel: string | null;
  readonly channelThreadId: string | null;
  readonly language: Language;
  readonly madeAt: Time;
  /** Tries before this one. */
  readonly attempts: number;
}

/** Hands one letter to who carries it on. */
export type Post = (letter: PostedLetter) => Promise<Handed>;

export interface LetterStore {
  /**
   * Leases up to `limit` due letters until `now + leaseMs`, the longest due first. A lapsed lease is due again. Of an agent's
   * replies to one reader that nobody has tried to send, only the first is due: the others may go with it.
   */
  claimLetters(now: Time, limit: number, leaseMs: number): Promise<readonly PostedLetter[]>;
  /**
   * Puts into the reply that its first try holds what the same agent has written to the same reader since, due or not, as long as
   * nobody has tried to send it: that goes with it, on every try, and by itself no more. Answers its words as they are then; null
   * when the lease had passed to another try meanwhile.
   */
  gatherReplies(id: string, now: Time): Promise<Words | null>;
  /** Ends one that was taken, that nobody needs any more, or an alarm that reaches nobody; answers false when the lease had passed to another try meanwhile. */
  endLetter(id: string, attempts: number, as: "sent" | "dropped" | "dead", now: Time): Promise<boolean>;
  /** Notes a failed try: tried again at `retryAt`. Answers as above. */
  retryLetter(id: string, attempts: number, retryAt: Time, why: string): Promise<boolean>;
  /**
   * Commits that a letter reaches nobody, and with it what the thought makes of that in the letter's thread, both or neither.
   * `attempts` names the try that found it; null when it came back after it had been taken. Answers false when that is not
   * so any more, or never was.
   */
  letterDied(id: string, attempts: number | null, why: string, think: ThinkOfDead): Promise<boolean>;
}

export type ThinkOfDead = (situation: Situation, letter: Pick<Letter, "kind" | "to">) => Thought;
