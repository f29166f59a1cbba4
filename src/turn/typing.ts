import { type Listeners, makeListeners } from "./listeners.ts";

/** Somebody is writing in a thread just now. */
export interface Typed {
  readonly from: "customer" | "agent";
  readonly channel: string;
  /** The channel's own id for the thread. */
  readonly channelThreadId: string;
  /** The first name that the other side is told; null when there is none. */
  readonly name: string | null;
}

/**
 * Who is writing, told to whoever listens just now. Never committed and never kept: whoever missed it has missed nothing,
 * and each telling holds for a few seconds only.
 */
export type Typing = Listeners<Typed>;

/** Typing within this process. */
export const makeTyping = (trouble: (error: unknown) => void): Typing => makeListeners(trouble);
