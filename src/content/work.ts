import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Model } from "../domain/matching/model.ts";
import type { Content, ContentFolders } from "./load.ts";
import { wholeFile, type Problem } from "./problem.ts";

export interface WorkOrder {
  readonly folders: ContentFolders;
  /** The day that reviews are judged by, like "2026-11-25". */
  readonly today: string;
}

export interface Built extends Content {
  readonly model: Model;
}

/** `built` is null exactly when a problem is an error. */
export interface WorkResult {
  readonly built: Built | null;
  readonly problems: readonly Problem[];
}

export interface WorkLimits {
  readonly timeMs: number;
  readonly memoryMb: number;
}

/** Far above what 10,000 entries need; only a file made to harm reaches them. */
const defaultLimits: WorkLimits = { timeMs: 60_000, memoryMb: 1024 };

/**
 * Loads content and builds its model in a worker, which has ended when this resolves. Content that costs too much is a
 * problem like others; rejects when the worker broke, or when `stop` was given.
 */
export async function workInBackground(
  order: WorkOrder,
  limits: WorkLimits = defaultLimits,
  stop?: AbortSignal,
): Promise<WorkResult> {
  const tooSlow = AbortSignal.timeout(limits.timeMs);
  const signal = stop === undefined ? tooSlow : AbortSignal.any([stop, tooSlow]);
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
  });
  const refuse = (code: string, message: string): WorkResult => ({
    built: null,
    problems: [wholeFile(order.folders.faqDir, code, `Reading the content ${message}`)],
  });
  const undo = "Take away the file that was changed last, or make it smaller.";
  try {
    const [result] = (await once(worker, "message", { signal })) as [WorkResult];
    return result;
  } catch (error) {
    if (tooSlow.aborted) return refuse("too-slow", `took more than ${limits.timeMs} ms. ${undo}`);
    if (error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY")
      return refuse("too-big", `took more than ${limits.memoryMb} MB of memory. ${undo}`);
    throw error;
  } finally {
    await worker.terminate();
  }
}
