import { text } from "node:stream/consumers";
import { build } from "../domain/matching/build.ts";
import { asWeak, withLearnt } from "../domain/matching/learnt.ts";
import { learnWishes, noWishes } from "../domain/matching/wishes/learn.ts";
import { keeping, keyOf } from "./kept-readings.ts";
import { type Content, loadContent } from "./load.ts";
import { inPieces } from "./pieces.ts";
import type { ApartOrder, WorkResult } from "./work.ts";

/* A process of its own: reads, checks and builds what its input orders, writes the result to its output, and ends. */
const order = JSON.parse(await text(process.stdin)) as ApartOrder;
const { keep } = order;
const keyNow = () => (keep === null ? null : keyOf(order, keep.program));
const key = keyNow();
const { content, problems } = loadContent(order.folders, order.today, order.check);
const result: WorkResult =
  content === null || order.check !== undefined
    ? { built: null, problems }
    : { built: { ...content, model: modelOf(content) }, problems };
const pieces = inPieces({ ...result, key });
// Files that change while they are read must not be taken for what they were before.
const isKept = keep !== null && key !== null && result.built !== null;
for (const piece of isKept ? keeping(keep, key, pieces, () => keyNow() === key) : pieces)
  process.stdout.write(piece);

/** What was learnt is the matcher's alone: the entries themselves stay as their owner wrote them. */
function modelOf({ entries, synonyms }: Content) {
  const { learnt = [] } = order;
  const wishes = order.knowsWishes ? noWishes : learnWishes();
  return asWeak(build({ entries: withLearnt(entries, learnt), synonyms }, wishes), entries, learnt);
}
