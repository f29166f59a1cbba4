import type { Time } from "../domain/conversation.ts";
import type { Commits } from "./ports.ts";
import type { Outbound, OutboxStore } from "./outbox-store.ts";

/** How many go out at once; the store gives at most one per thread, so order holds. */
const atOnce = 16;
/** How long one try may take before the row is free for another, in ms. */
const leaseMs = 60_000;
/** Waits between tries, in ms; after the last one the row is a dead letter, kept with its error. */
const retryAfterMs = [1_000, 5_000, 30_000, 120_000, 600_000, 3_600_000] as const;

export interface OutboxParts {
  readonly store: OutboxStore;
  readonly commits: Commits;
  /** Sends one on its channel; rejects when it could not be sent. */
  readonly send: (outbound: Outbound) => Promise<void>;
  readonly clock: () => Time;
  readonly fault: (error: unknown, outbound: Outbound | null) => void;
}

export interface Outbox {
  /** Sends all that is due now; resolves when nothing due is left. Runs one at a time. */
  drain(): Promise<void>;
  /** Begins to send after each commit and every `everyMs`, until the answered function is called, which waits for what is under way. */
  start(everyMs: number): () => Promise<void>;
}

/** Delivers what commits have put into the outbox: at least once, in order within a thread, a dead letter when it cannot. */
export function makeOutbox(parts: OutboxParts): Outbox {
  let running: Promise<void> | null = null;
  let asked = 0;
  const rounds = async () => {
    for (let heard = -1; heard !== asked;) {
      heard = asked;
      while ((await round(parts)) > 0);
    }
  };
  const drain = () => {
    asked += 1;
    running ??= rounds().finally(() => {
      running = null;
    });
    return running;
  };
  const wake = () => void drain().catch((error: unknown) => parts.fault(error, null));
  return {
    drain,
    start(everyMs) {
      const stopListening = parts.commits.subscribe(wake);
      const tick = setInterval(wake, everyMs);
      wake();
      return async () => {
        clearInterval(tick);
        stopListening();
        await running;
      };
    },
  };
}

async function round(parts: OutboxParts): Promise<number> {
  const claimed = await parts.store.claim(parts.clock(), atOnce, leaseMs);
  await Promise.all(claimed.map((outbound) => sendOne(parts, outbound)));
  return claimed.length;
}

async function sendOne({ store, send, clock, fault }: OutboxParts, outbound: Outbound): Promise<void> {
  try {
    await send(outbound);
  } catch (error) {
    fault(error, outbound);
    const wait = retryAfterMs[outbound.attempts];
    const retryAt = wait === undefined ? null : clock() + wait;
    await store.failed(
      outbound.key,
      outbound.attempts,
      retryAt,
      error instanceof Error ? error.name : "error",
    );
    return;
  }
  await store.sent(outbound.key, outbound.attempts, clock());
}
