import { z } from "zod";
import { type Reply, type Route, route } from "../../http/route.ts";
import type { ThreadId } from "../../domain/ids.ts";
import type { LogRow, ThreadLog } from "../../turn/ports/thread-log.ts";
import { messageLimits, readLimits } from "./limits.ts";
import type { Caller } from "./policies.ts";
import { post, refusalOf } from "./posting.ts";
import { activityRequest, activitySet, postAnswer, watermarkQuery } from "./protocol.ts";
import { toActivitySet } from "./render.ts";
import { readWatermark } from "./watermark.ts";
import { type Wiring, access, channel, notFound } from "./wiring.ts";

/** Rows read at once. */
const partRows = 1_000;

const params = z.object({ id: z.string() });

export function activityRoutes(wiring: Wiring): readonly Route[] {
  return [
    route({
      method: "GET",
      path: "/v3/directline/conversations/:id/activities",
      policy: wiring.policies.caller,
      input: { params, query: watermarkQuery },
      output: { 200: activitySet },
      summary: "Reads what was said after the watermark; without one, from the beginning.",
      limits: readLimits,
      cors: "any",
      run: ({ actor, params: { id }, query }) => readSafely(wiring, actor, id, query.watermark ?? ""),
    }),
    route({
      method: "POST",
      path: "/v3/directline/conversations/:id/activities",
      policy: wiring.policies.caller,
      input: { params, body: activityRequest },
      output: { 200: postAnswer },
      summary:
        "Sends what the customer says; answered once it is kept. The same clientActivityID again changes nothing.",
      limits: messageLimits,
      cors: "any",
      async run({ actor, params: { id }, body }) {
        const window = await access(actor, id, wiring.log);
        if (window === null) return notFound;
        return refusalOf(body) ?? (await post(wiring, window, { ...body, files: [] }));
      },
    }),
  ];
}

/** A failed read would end a client's polling for good, so it reads as "nothing new yet" and the client asks again. */
async function readSafely(wiring: Wiring, actor: Caller, id: string, watermark: string): Promise<Reply> {
  try {
    return await read(wiring, actor, id, watermark);
  } catch (error) {
    wiring.note("directline-read-failed", { error });
    return { status: 200, body: { activities: [], watermark } };
  }
}

async function read(
  { log, links, presence }: Wiring,
  actor: Caller,
  id: string,
  watermark: string,
): Promise<Reply> {
  const window = await access(actor, id, log);
  const thread = window && (await log.thread(channel, id));
  if (window === null || thread === null) return notFound;
  const after = readWatermark(watermark, thread.lastSeq);
  const rows = await allAfter(log, thread.id, after);
  const standing = await log.standing(thread.id);
  // A site's own server reads for itself, not for the customer.
  if (actor.kind === "customer") presence.mark(id);
  return { status: 200, body: toActivitySet(rows, after, window, standing, links.urlOf) };
}

/** Clients take one answer for the whole; it is read in parts so that others come to their turn in between. */
async function allAfter(log: ThreadLog, thread: ThreadId, after: number): Promise<readonly LogRow[]> {
  const rows: LogRow[] = [];
  for (;;) {
    const part = await log.customerLog(thread, rows.at(-1)?.seq ?? after, partRows);
    rows.push(...part);
    if (part.length < partRows) return rows;
    await new Promise(setImmediate);
  }
}
