import type { Refusal } from "../domain/files/file.ts";
import type { Understanding } from "../domain/matching/understanding.ts";
import type { Masked } from "../domain/privacy/mask.ts";
import type { Files } from "../domain/say.ts";

/** What a customer's message says, and what had to be covered in it. */
export interface Heard {
  readonly understanding: Understanding;
  readonly masked: readonly Masked[];
  /** Why something that came with it is not taken. Left out: nothing. */
  readonly refused?: readonly Refusal[];
  /** What came with it; null when nothing did. */
  readonly files: Files | null;
  /** It came by mail or by the customer's page: what was asked in the chat nobody reads there. Left out: it didn't. */
  readonly elsewhere?: boolean;
}

/** "Thank you" or "bye": asks nothing of anybody, while an "okay" may answer what an agent has asked. */
export const isParting = ({ smallTalk }: Understanding) => smallTalk === "thanks" || smallTalk === "goodbye";
