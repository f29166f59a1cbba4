import { Serializer } from "node:v8";
import { build } from "../domain/matching/build.ts";
import { loadContent } from "./load.ts";
import type { WorkOrder, WorkResult } from "./work.ts";

/* A process of its own: reads, checks and builds what its argument orders, writes the result to its output, and ends. */
const order = JSON.parse(process.argv[2] ?? "") as WorkOrder;
const { content, problems } = loadContent(order.folders, order.today);
const result: WorkResult =
  content === null
    ? { built: null, problems }
    : { built: { ...content, model: build({ entries: content.entries }) }, problems };
const serializer = new Serializer();
serializer.writeHeader();
serializer.writeValue(result);
process.stdout.write(serializer.releaseBuffer());
