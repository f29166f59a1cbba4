import type { House } from "../../fixtures/house.ts";
import type { Handed } from "../../../src/turn/handed.ts";
import type { Outbound } from "../../../src/turn/ports/outbox-store.ts";

/** One message as the outside world brings it. */
export interface Brought {
  readonly customer: string;
  /** The channel's own id of the delivery: the same again is a redelivery. */
  readonly key: string;
  readonly text: string;
  /** When the customer wrote it, in ms; left out: now. */
  readonly at?: number;
  /** Left out: "fi-FI". */
  readonly locale?: string;
}

/** One thing that the customer was shown by the house. */
export interface Shown {
  readonly text: string;
  /** What the buttons under it say. */
  readonly options: readonly string[];
}

/**
 * How the outside world takes the next lines. "down": not at all, for now. "lost": it takes them and fails to say so.
 * "refused": never.
 */
export type Trouble = "down" | "lost" | "refused";

/**
 * A channel together with the world outside of it, as the contract sees them: what the channel's own customers do and see, and
 * nothing of how it is built. One is made for each test.
 */
export interface ChannelUnderTest {
  /** The channel of its threads. */
  readonly channel: string;
  /** The channel's own id of a customer's thread. */
  readonly threadOf: (customer: string) => string;
  /** The longest text that it takes in one piece; null: it takes all that the house says. */
  readonly longest: number | null;
  /** Whether it knows by its key that it has a line already. */
  readonly dedupes: boolean;
  /** Whether it takes the house's own lines only for a while after the customer's last. Left out: at any time. */
  readonly closes?: true;
  /** Whether one delivery may hold several messages, in any order. */
  readonly batches: boolean;
  /**
   * Opens the house's side of it, as at a start; the world outside stays as it is. `send` takes what the outbox has; null:
   * customers read the log by themselves. `close` is the end of the process, with nothing under way.
   */
  readonly open: (house: House) => Promise<{
    readonly send: ((outbound: Outbound) => Promise<Handed>) | null;
    readonly close: () => Promise<void>;
  }>;
  /** Brings messages in the order given, in one delivery where it batches; rejects with "Not acknowledged" when it wasn't. */
  readonly bring: (...messages: readonly Brought[]) => Promise<void>;
  /** Brings a picture, without words; null: the channel has none. */
  readonly bringPicture: ((message: Omit<Brought, "text">) => Promise<void>) | null;
  /** Taps the button `text` under what was shown last. */
  readonly tap: (message: Brought) => Promise<void>;
  /** What the customer sees of the house, oldest first. */
  readonly shown: (customer: string) => Promise<readonly Shown[]>;
  /** All that has left the house, as it was. */
  readonly sentOut: () => Promise<string>;
  /** Makes the next `times` lines go wrong; null: there is nothing that could. */
  readonly trouble: ((kind: Trouble, times: number) => void) | null;
  /** Ends the world. */
  readonly end: () => Promise<void>;
}
