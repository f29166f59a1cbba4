import type { ToldStay } from "../../domain/queue/told.ts";

/** How long customers waited lately. */
export interface QueueLog {
  /** The stays in the queue that ended last, the newest first. */
  endedStays(limit: number): Promise<readonly ToldStay[]>;
}
