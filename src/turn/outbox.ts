import type { Time } from "../domain/conversation.ts";
import { type Handed, waitAfter } from "./handed.ts";
import type { Outbound, OutboxStore, ThinkOfDeadLine } from "./ports/outbox-store.ts";
import type { Commits } from "./ports/commits.ts";

/** How many are under way at once: one that takes long holds up its own thread alone, until so many do. */
const atOnce = 1_000;
/** How many are leased in one commit. */
const claimedAtOnce = 64;
/** How long one try may take before the row is free for another, in ms. */
const leaseMs = 60_000;
/** A clock that goes back by less holds nothing up for longer than this, in ms. */
const noJumpMs = 1_000;
/** Waits between tries, in ms: after an hour and a quarter in all, what still could not be sent is a person's work. */
const retryAfterMs = [1_000, 5_000, 30_000, 120_000, 600_000, 3_600_000] as const;

/** What became of one try, for the log: never a word of the line. */
export interface OutboxRecord {
  readonly outcome: "sent" | "again" | "dead";
  readonly outbound: Pick<Outbound, "message" | "thread" | "channel">;
  readonly why: string | null;
  /** The tries so far. */
  readonly attempts: number;
}

export interface OutboxParts {
  readonly store: OutboxStore;
  readonly commits: Commits;
  /** Whether lines of this channel are sent: their commits wake the outbox, those of all others leave it alone. */
  readonly carries: (channel: string) => boolean;
  /** Sends one on its channel; what it throws counts as "again". Ends well before a lease does. */
  readonly send: (outbound: Outbound) => Promise<Handed>;
  /** What a line that reaches nobody comes to. */
  readonly unsent: ThinkOfDeadLine;
  readonly clock: () => Time;
  readonly record: (record: OutboxRecord) => void;
  /** Told of an error beside what channels answer. */
  readonly fault: (error: unknown) => void;
}

export interface Outbox {
  /** Sends all that is due now; resolves when nothing due is left. */
  drain(): Promise<void>;
  /** Begins to send after each commit and every `everyMs`, until the answered function is called, which waits for what is under way. */
  start(everyMs: number): () => Promise<void>;
}

/** Delivers what commits have put into the outbox: at least once, in order within a thread, and no thread waits for another. */
export function makeOutbox(parts: OutboxParts): Outbox {
  const { commits, carries, fault } = parts;
  const hands = makeHands(parts);
  const wake = (): void => void hands.fill().catch(fault);
  return {
    async drain() {
      for (await hands.fill(); hands.areBusy(); await hands.fill()) await hands.finish();
    },
    start(everyMs) {
      const stopListening = commits.subscribe(({ channel }) => {
        if (carries(channel)) wake();
      });
      const tick = setInterval(wake, everyMs);
      wake();
      return async () => {
        clearInterval(tick);
        stopListening();
        await hands.stop();
      };
    },
  };
}

/** What is under way: as soon as one is done, the next that is due takes its place. */
function makeHands(parts: OutboxParts) {
  const { store, clock, fault } = parts;
  const underWay = new Set<Promise<void>>();
  let isStopped = false;
  let last: Time = -Infinity;
  const begin = (outbound: Outbound): void => {
    const sending = sendOne(parts, outbound).finally(() => {
      underWay.delete(sending);
      filling.ask().catch(fault);
    });
    underWay.add(sending);
  };
  const claim = async (): Promise<number> => {
    const room = Math.min(claimedAtOnce, atOnce - underWay.size);
    if (isStopped || room === 0) return 0;
    const now = clock();
    // What is due by a clock that was set back since would wait until that time comes again; what is under way is ours.
    if (now < last - noJumpMs) await store.hurryLines(now, now + leaseMs);
    last = now;
    const claimed = await store.claim(now, room, leaseMs);
    claimed.forEach(begin);
    return claimed.length;
  };
  const filling = oneAtATime(async () => {
    while ((await claim()) > 0);
  });
  const finish = async () => void (await Promise.all(underWay));
  return {
    fill: filling.ask,
    finish,
    areBusy: () => underWay.size > 0 || filling.isRunning(),
    async stop() {
      isStopped = true;
      await filling.ask().catch(fault);
      await finish();
    },
  };
}

/** Runs `work` one at a time, and once more after whoever asked for it while it ran. */
function oneAtATime(work: () => Promise<void>) {
  let isAsked = false;
  let running: Promise<void> | null = null;
  const runs = async () => {
    try {
      while (isAsked) {
        isAsked = false;
        await work();
      }
    } finally {
      // In the same breath as the last look at who asked: whoever asks from here on begins anew.
      running = null;
    }
  };
  return {
    ask: (): Promise<void> => {
      isAsked = true;
      running ??= runs();
      return running;
    },
    isRunning: () => running !== null,
  };
}

/** Never rejects: where what became of it can't be kept, the lease stands, and when it lapses the line is due again. */
async function sendOne(parts: OutboxParts, outbound: Outbound): Promise<void> {
  const { store, clock, fault } = parts;
  try {
    const handed = await hand(parts, outbound);
    if (handed.kind === "taken") {
      await store.sent(outbound.key, outbound.attempts, clock());
      tell(parts, "sent", outbound, null);
    } else await failed(parts, outbound, handed);
  } catch (error) {
    fault(error);
  }
}

async function hand({ send, fault }: OutboxParts, outbound: Outbound): Promise<Handed> {
  try {
    return await send(outbound);
  } catch (error) {
    fault(error);
    return { kind: "again", why: "failed" };
  }
}

async function failed(
  parts: OutboxParts,
  outbound: Outbound,
  handed: Exclude<Handed, { kind: "taken" }>,
): Promise<void> {
  const { store, clock, unsent } = parts;
  const { key, attempts } = outbound;
  const { why } = handed;
  const wait = waitAfter(handed, attempts, retryAfterMs);
  if (wait !== null) {
    await store.retryLine(key, attempts, clock() + wait, why);
    tell(parts, "again", outbound, why);
  } else if (await store.lineDied(key, attempts, why, unsent)) tell(parts, "dead", outbound, why);
}

const tell = (
  { record }: OutboxParts,
  outcome: OutboxRecord["outcome"],
  outbound: Outbound,
  why: string | null,
): void => record({ outcome, outbound, why, attempts: outbound.attempts + 1 });
