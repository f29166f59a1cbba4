import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { Deserializer } from "node:v8";
import type { Learnt } from "../domain/learning.ts";
import type { Model } from "../domain/matching/model.ts";
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

export interface Built extends Content {
  readonly model: Model;
}

/** `built` is null when a problem is an error, and when nothing was to be built. */
export interface WorkResult {
  readonly built: Built | null;
  readonly problems: readonly Problem[];
}

export interface WorkLimits {
  readonly timeMs: number;
  readonly memoryMb: number;
}

/**
 * 10,000 entries of 8 phrasings take 23 s of processor time, which a busy machine stretches to two minutes, and a
 * third of this memory; only a file made to harm reaches them. What they need: docs/decisions/0024.
 */
const defaultLimits: WorkLimits = { timeMs: 300_000, memoryMb: 1024 };

/** Long lists come and go while a model is built: each goes back to the system at once, not into a store of the process. The process needs nothing else of the environment. */
const memory = { MALLOC_ARENA_MAX: "2", MALLOC_MMAP_THRESHOLD_: "131072" };

/**
 * Loads content and builds its model in a process that has ended when this resolves: the main loop goes on, no file can
 * take the server down, and all memory goes back (a worker thread left 50 to 80 MB behind). Content that costs too much
 * is a problem like others. Rejects when the process broke, or when `stop` was given.
 */
export async function workApart(
  order: WorkOrder,
  limits: WorkLimits = defaultLimits,
  stop?: AbortSignal,
): Promise<WorkResult> {
  const { output, broken } = await readApart(order, limits, stop);
  if (broken === null) return asResult(output);
  const refuse = (code: string, cost: string): WorkResult => {
    const advice = "Take away the file that was changed last, or make it smaller.";
    const message = `Reading the content took more than ${cost}. ${advice}`;
    return { built: null, problems: [wholeFile(order.folders.faqDir, code, message)] };
  };
  if (broken === "time") return refuse("too-slow", `${limits.timeMs} ms`);
  if (broken === "memory") return refuse("too-big", `${limits.memoryMb} MB of memory`);
  throw broken;
}

interface Ended {
  readonly output: Buffer;
  readonly broken: "time" | "memory" | Error | null;
}

async function readApart(order: WorkOrder, limits: WorkLimits, stop?: AbortSignal): Promise<Ended> {
  const script = fileURLToPath(new URL("./read-apart.ts", import.meta.url));
  const args = [`--max-old-space-size=${limits.memoryMb}`, "--max-semi-space-size=8", script];
  const options = {
    encoding: "buffer",
    env: memory,
    maxBuffer: Infinity,
    timeout: limits.timeMs,
    killSignal: "SIGKILL",
    signal: stop,
  } as const;
  return new Promise((resolve) => {
    const reader = execFile(process.execPath, args, options, (error, output, complaint) => {
      if (error === null) resolve({ output, broken: null });
      else if (error.killed === true) resolve({ output, broken: "time" });
      else if (complaint.includes("heap out of memory")) resolve({ output, broken: "memory" });
      else resolve({ output, broken: error });
    });
    // One that has ended before it read its order is told of above.
    reader.stdin?.on("error", () => {});
    reader.stdin?.end(JSON.stringify(order));
  });
}

/** The V8 form keeps maps and typed arrays; it is our own process that wrote it. */
function asResult(output: Buffer): WorkResult {
  const deserializer = new Deserializer(output);
  deserializer.readHeader();
  return deserializer.readValue() as WorkResult;
}
