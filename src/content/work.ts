import type { Learnt } from "../domain/learning.ts";
import type { Outline } from "../domain/matching/build.ts";
import type { Taught } from "../domain/matching/lesson.ts";
import type { Model } from "../domain/matching/model.ts";
import type { Weights } from "../domain/matching/wishes/learn.ts";
import { runApart, type WorkLimits } from "./apart.ts";
import { type Keeping, keyOf, keyOfPart, takeKept } from "./kept-readings.ts";
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
  /** What came of the reading that serves: where the same texts are learnt from, its model's largest parts serve on. */
  readonly known?: Learned | null;
}

/** A model, and what its texts taught it by. */
export interface Learned {
  readonly model: Model;
  readonly taughtBy: string;
}

/** The order as read-apart.ts gets it. */
export interface ApartOrder extends WorkOrder {
  /** Parts of the model that needn't come. */
  readonly knows: { readonly taughtBy: string | null; readonly wishes: boolean };
  /** Where what comes of it is kept; null: nowhere. */
  readonly keep: Keeping | null;
}

/** What read-apart.ts makes of it, without the parts of the model that take long to learn. */
export interface Sketch {
  readonly built: (Content & { readonly model: Outline; readonly taughtBy: string }) | null;
  readonly problems: readonly Problem[];
}

export interface Built extends Content, Learned {}

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

/** Puts a model together; null where a part of it is nowhere. */
function whole({ built, problems }: Sketch, taught: Taught | null): WorkResult | null {
  if (built === null) return { built, problems };
  if (taught === null || wishes === null) return null;
  const { lexicon, shelf } = taught;
  return { built: { ...built, model: { ...built.model, lexicon, shelf, wishes } }, problems };
}

function wishesIn(part: unknown): Weights | null {
  if (part === null) return null;
  const { angry, "asked-human": person } = part as Weights;
  return { angry, "asked-human": person };
}

const knownAs = (taughtBy: string | undefined, known: Learned | null): Taught | null =>
  known !== null && known.taughtBy === taughtBy ? known.model : null;

/** What came of the same order earlier; null where it isn't kept whole. It is our own process that wrote it. */
async function keptOf(order: WorkOrder, { keep = null, known = null }: WorkWays): Promise<WorkResult | null> {
  if (keep === null) return null;
  wishes ??= wishesIn(await takeKept(keep, "wishes", keyOfPart("wishes", null, keep.program)));
  const key = keyOf(order, keep.program);
  const sketch = key === null ? null : ((await takeKept(keep, "reading", key)) as Sketch | null);
  if (sketch?.built == null) return null;
  const { taughtBy } = sketch.built;
  const taught = knownAs(taughtBy, known) ?? ((await takeKept(keep, "taught", taughtBy)) as Taught | null);
  return whole(sketch, taught);
}

/** What the process sent, with what needn't come. It is our own process that wrote it. */
function sentBy(result: Readonly<Record<string, unknown>>, known: Learned | null): WorkResult {
  const sketch = result["reading"] as Sketch;
  wishes ??= wishesIn(result["wishes"] ?? null);
  const taught = (result["taught"] ?? knownAs(sketch.built?.taughtBy, known)) as Taught | null;
  const sent = whole(sketch, taught);
  if (sent === null) throw new Error("a part of what was read did not come");
  return sent;
}

/**
 * Loads content and builds its model in a process that has ended when this resolves: the main loop goes on, no file can
 * take the server down, and all memory goes back (a worker thread left 50 to 80 MB behind). What came of the same order
 * earlier is taken from where it is kept. Content that costs too much is a problem like others. Rejects when the process
 * broke, or when `stop` was given.
 */
export const workApart = async (order: WorkOrder, ways: WorkWays = {}): Promise<WorkResult> =>
  (await keptOf(order, ways)) ?? readAnew(order, ways);

async function readAnew(
  order: WorkOrder,
  { limits = defaultLimits, stop, keep = null, known = null }: WorkWays,
): Promise<WorkResult> {
  const knows = { taughtBy: known?.taughtBy ?? null, wishes: wishes !== null };
  const ended = await runApart(JSON.stringify({ ...order, knows, keep } satisfies ApartOrder), limits, stop);
  if (ended.broken === null) return sentBy(ended.result, known);
  if (ended.broken === "time") return refused(order, "too-slow", `${limits.timeMs} ms`);
  if (ended.broken === "memory") return refused(order, "too-big", `${limits.memoryMb} MB of memory`);
  throw ended.broken;
}

function refused({ folders }: WorkOrder, code: string, cost: string): WorkResult {
  const advice = "Take away the file that was changed last, or make it smaller.";
  const message = `Reading the content took more than ${cost}. ${advice}`;
  return { built: null, problems: [wholeFile(folders.faqDir, code, message)] };
}
