/** How people of one language promise. All patterns read plain text (sentence.ts). */
export interface Wording {
  /** A promise as it stands: we come back, find out, see to it. */
  readonly promised: RegExp;
  /** Deeds that are often done while chatting: a promise when a later time is named. */
  readonly deed: RegExp;
  /** Reaches the customer outside of the chat, whatever is said of a moment: a call, a letter. */
  readonly outside: RegExp;
  /** A time after this conversation, also "when it is solved". */
  readonly later: RegExp;
  /** It is done in this very message, or while the customer waits. */
  readonly now: RegExp;
  /** What is always done so. */
  readonly usual: RegExp;
  /** A condition in front of a deed makes it no promise, */
  readonly condition: RegExp;
  /** and a condition that is up to the customer, wherever it stands, makes it an offer. */
  readonly offer: RegExp;
  /** Behind these "if" means "whether". */
  readonly whether: RegExp;
  /** Says no, within the deed's own clause. */
  readonly not: RegExp | null;
  /** In front of the deed it takes the promise back: "I can't promise that". */
  readonly doubt: RegExp | null;
  /** What was said before it doesn't touch the deed behind it: "I can't say now, but I'll find out". */
  readonly but: RegExp;
  /** How a question begins. */
  readonly asks: RegExp;
  /** Where one clause ends and another begins. */
  readonly clause: RegExp;
}

/** Puts the parts of a pattern together; a space stands for any. */
export const pattern = (...parts: readonly string[]): RegExp =>
  new RegExp(`(?<![a-z])(?:${parts.join("|").replaceAll(" ", "\\s+")})(?![a-z])`, "g");
