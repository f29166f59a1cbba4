import type { EntryId } from "../ids.ts";
import type { Language } from "../language.ts";

export interface Scored {
  readonly entry: EntryId;
  /** How sure it is that this entry answers the message, 0-1: of the messages scored .8, 8 in 10 belong to the entry. */
  readonly confidence: number;
}

/** Something a message wants beside the FAQ. */
export type Wish = "asked-human" | "angry";

/** An insult at the bot, or banter: jokes, parts to play, orders to forget its instructions. Neither is about a matter. */
export type Mischief = "insult" | "banter";

export type SmallTalk =
  | "greeting"
  | "thanks"
  | "okay"
  | "goodbye"
  | "praise"
  | "testing"
  | "are-you-a-bot"
  | "how-are-you"
  | Mischief;

export const isMischief = (kind: SmallTalk): kind is Mischief => kind === "insult" || kind === "banter";

/** What one masked message says by itself, without knowing the conversation. */
export interface Understanding {
  /** The language the message is clearly written in, or null when that is not clear. */
  readonly language: Language | null;
  readonly wish: Wish | null;
  /** Set only when the message says nothing else than this. */
  readonly smallTalk: SmallTalk | null;
  /** The nearest entries, best first, at most ten; empty when nothing is near. */
  readonly ranked: readonly Scored[];
}
