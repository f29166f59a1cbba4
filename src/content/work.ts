import type { Learnt } from "../domain/learning.ts";
import type { Model } from "../domain/matching/model.ts";
import type { Weights } from "../domain/matching/wishes/learn.ts";
import { runApart, type WorkLimits } from "./apart.ts";
import { type Keeping, keyOf, takeKept } from "./kept-readings.ts";
import type { Content, ContentFolders, Instead } from "./load.ts";
import { wholeFile, type Problem } from "./problem.ts";

export interface WorkOrder {
  readonly folders: ContentFolders;
  /** The day that reviews are judged by, like "2026-11-25". */
  readonly today: string;
  /** What evidence has confirmed, which the model is to know beside the files; left out: nothing. */
  readonly learnt?: readonly Learnt[];
  /** Only tells what would be wrong if a file were so, and builds nothing. */
  readonly check?: Instead;
}

/** How a reading is done: within which limits, until when, and where what comes of it is kept. */
export interface WorkWays {
  readonly limits?: WorkLimits;
  readonly stop?: AbortSignal;
  readonly keep?: Keeping | null;
}

/** The order as read-apart.ts gets it. */
export interface ApartOrder extends WorkOrder {
  /** The model may come without its wishes. */
  readonly knowsWishes: boolean;
  /** Where what comes of it is kept; null: nowhere. */
  readonly keep: Keeping | null;
}

export interface Built extends Content {
  readonly model: Model;
}

/** `built` is null when a problem is an error, and when nothing was to be built. */
export interface WorkResult {
  readonly built: Built | null;
  readonly problems: readonly Problem[];
}

/**
 * 10,000 entries of 8 phrasings take 23 s of processor time, which a busy machine stretches to two minutes, and a
 * third of this memory; only a file made to harm reaches them. What they need: docs/decisions/0024.
 */
const defaultLimits: WorkLimits = { timeMs: 300_000, memoryMb: 1024 };

/** How wishes are heard is the house's own, whatever the files say: what the first reading learnt of it serves all later ones. */
let wishes: Weights | null = null;

function withWishes(result: WorkResult): WorkResult {
  const { built } = result;
  if (built === null) return result;
  wishes ??= built.model.wishes;
  return { ...result, built: { ...built, model: { ...built.model, wishes } } };
}

/** What came of the same order earlier; null: nothing that is kept, or it was made where wishes were known, and nobody knows them here. */
async function keptOf(order: WorkOrder, keep: Keeping): Promise<WorkResult | null> {
  const key = keyOf(order, keep.program);
  // It is our own process that wrote it.
  const kept = key === null ? null : ((await takeKept(keep, key)) as WorkResult | null);
  const hasWishes = wishes !== null || (kept?.built?.model.wishes.angry.length ?? 0) > 0;
  return kept !== null && hasWishes ? withWishes(kept) : null;
}

/**
 * Loads content and builds its model in a process that has ended when this resolves: the main loop goes on, no file can
 * take the server down, and all memory goes back (a worker thread left 50 to 80 MB behind). What came of the same order
 * earlier is taken from where it is kept. Content that costs too much is a problem like others. Rejects when the process
 * broke, or when `stop` was given.
 */
export async function workApart(
  order: WorkOrder,
  { limits = defaultLimits, stop, keep = null }: WorkWays = {},
): Promise<WorkResult> {
  const kept = keep === null ? null : await keptOf(order, keep);
  if (kept !== null) return kept;
  const apart: ApartOrder = { ...order, knowsWishes: wishes !== null, keep };
  const ended = await runApart(JSON.stringify(apart), limits, stop);
  // It is our own process that wrote it.
  if (ended.broken === null) return withWishes(ended.result as WorkResult);
  const refuse = (code: string, cost: string): WorkResult => {
    const advice = "Take away the file that was changed last, or make it smaller.";
    const message = `Reading the content took more than ${cost}. ${advice}`;
    return { built: null, problems: [wholeFile(order.folders.faqDir, code, message)] };
  };
  if (ended.broken === "time") return refuse("too-slow", `${limits.timeMs} ms`);
  if (ended.broken === "memory") return refuse("too-big", `${limits.memoryMb} MB of memory`);
  throw ended.broken;
}
