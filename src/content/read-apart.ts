import { text } from "node:stream/consumers";
import { outline } from "../domain/matching/build.ts";
import { asWeak, withLearnt } from "../domain/matching/learnt.ts";
import { lessonOf, teach, type Lesson } from "../domain/matching/lesson.ts";
import { learnWishes } from "../domain/matching/wishes/learn.ts";
import { keeping, keyOf, keyOfPart, type Part, takeKept } from "./kept-readings.ts";
import { type Content, loadContent } from "./load.ts";
import { inPieces } from "./pieces.ts";
import type { ApartOrder, Sketch } from "./work.ts";

/*
 * A process of its own: reads, checks and builds what its input orders, writes the parts that its parent doesn't know to its output,
 * and ends.
 */
const order = JSON.parse(await text(process.stdin)) as ApartOrder;
const { keep, knows, learnt = [] } = order;
const keyNow = () => (keep === null ? null : keyOf(order, keep.program));
const key = keyNow();
const { content, problems } = loadContent(order.folders, order.today, order.check);
if (content === null || order.check !== undefined) send("reading", { built: null, problems }, null);
else await sendAll(content);

async function sendAll(content: Content): Promise<void> {
  // What was learnt is the matcher's alone: the entries themselves stay as their owner wrote them.
  const material = { entries: withLearnt(content.entries, learnt), synonyms: content.synonyms };
  const lesson = lessonOf(material);
  const taughtBy = keyOfPart("taught", lesson, keep?.program);
  const model = asWeak(outline(material), content.entries, learnt);
  const sketch: Sketch = { built: { ...content, model, taughtBy }, problems };
  // Files that change while they are read must not be taken for what they were before.
  send("reading", sketch, key, () => keyNow() === key);
  if (knows.taughtBy !== taughtBy) await sendTaught(lesson, taughtBy);
  if (!knows.wishes) send("wishes", { ...learnWishes() }, keyOfPart("wishes", null, keep?.program));
}

/** Where what was learnt from the same texts is kept, it needn't be learnt anew; of customers' words nothing is. */
async function sendTaught(lesson: Lesson, taughtBy: string): Promise<void> {
  const kept = keep === null || key === null ? null : await takeKept(keep, "taught", taughtBy);
  if (kept === null) send("taught", teach(lesson), key === null ? null : taughtBy);
  else for (const piece of inPieces("taught", kept)) process.stdout.write(piece);
}

function send(part: Part, value: object, under: string | null, isStillSo?: () => boolean): void {
  const pieces = inPieces(part, { ...value, key: under });
  const kept = keep === null || under === null ? pieces : keeping(keep, part, under, pieces, isStillSo);
  for (const piece of kept) process.stdout.write(piece);
}
