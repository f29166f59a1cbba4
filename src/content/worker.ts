import { parentPort, workerData } from "node:worker_threads";
import { build } from "../domain/matching/build.ts";
import { loadContent } from "./load.ts";
import type { WorkOrder, WorkResult } from "./work.ts";

/* Reads, checks and builds beside the main loop, posts the plain result and ends, so that its memory goes back. */
const order = workerData as WorkOrder;
const { content, problems } = loadContent(order.folders, order.today);
const result: WorkResult =
  content === null
    ? { built: null, problems }
    : { built: { ...content, model: build({ entries: content.entries }) }, problems };
parentPort?.postMessage(result);
