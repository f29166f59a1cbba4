import type { Time } from "../domain/conversation.ts";
import type { ConversationId, ThreadId } from "../domain/ids.ts";
import type { Language } from "../domain/language.ts";

/** What a letter tells. */
export type LetterKind =
  | "promise-made"
  | "promise-moved"
  | "promise-late"
  | "promise-kept"
  | "not-reached"
  | "agent-reply";

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

/** A letter on its way. */
export interface PostedLetter extends Letter {
  /** The same on every try: what its reader's mailbox knows doubles by. */
  readonly id: string;
  readonly conversation: ConversationId;
  readonly thread: ThreadId;
  readonly channel: string;
  readonly channelThreadId: string;
  readonly language: Language;
  readonly madeAt: Time;
  /** Tries before this one. */
  readonly attempts: number;
}

/** What handing a letter over came to; `why` is a code without anything of the letter in it. */
export type Handed =
  | { readonly kind: "taken" }
  /** Nobody has it yet, or nobody knows: it is tried again with the same id. */
  | { readonly kind: "again"; readonly why: string }
  /** It will never be taken. */
  | { readonly kind: "refused"; readonly why: string };

/** Hands one letter to who carries it on. */
export type Post = (letter: PostedLetter) => Promise<Handed>;
