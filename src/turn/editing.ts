import type { Decision } from "../domain/decide.ts";
import type { Language } from "../domain/language.ts";
import type { Block } from "../domain/markdown.ts";
import type { Explanation } from "../domain/matching/explain/explanation.ts";

/** The channels whose manner is shown to those who write answers. */
export const channelsShown = ["directline", "messenger"] as const;
export type ShownChannel = (typeof channelsShown)[number];

/** A line that a customer would read, and the buttons beneath it. */
export interface TriedLine {
  readonly text: string;
  readonly buttons: readonly string[];
  /** The text, read; null where it stands as it is. */
  readonly blocks: readonly Block[] | null;
}

/** What the bot would do with a first message, why, and what the customer would read. */
export interface Tried extends Explanation {
  readonly decision: Decision["do"];
  readonly reason: string;
  /** The lines on the website. */
  readonly lines: readonly TriedLine[];
  /** The same for each channel that is shown. */
  readonly channels: readonly { readonly channel: ShownChannel; readonly lines: readonly TriedLine[] }[];
}

/** Tries a message as a customer's first, on a page in that language, with what is served now. */
export type TryOut = (text: string, language: Language) => Tried;
