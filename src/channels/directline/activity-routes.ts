import { z } from "zod";
import { type Reply, type Route, refuse, route } from "../../http/route.ts";
import type { ThreadId } from "../../domain/ids.ts";
import { languages } from "../../domain/language.ts";
import type { LogRow, ThreadLog } from "../../turn/reads.ts";
import { chosenLanguage, languageEvent } from "../botframework/incoming.ts";
import { sentActivity } from "./activity.ts";
import { messageLimits, readLimits } from "./limits.ts";
import type { Caller } from "./policies.ts";
import {
  type ActivityRequest,
  activityRequest,
  activitySet,
  postAnswer,
  watermarkQuery,
} from "./protocol.ts";
import { type Window, toActivitySet } from "./render.ts";
import { readWatermark } from "./watermark.ts";
import { type Wiring, access, channel, notFound } from "./wiring.ts";

/** Longer texts are letters; the matcher reads 1,000 characters and an agent's screen holds no more than this. */
const longestText = 4_000;
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
        return refusalOf(body) ?? (await post(wiring, window, body));
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

async function read({ log, links }: Wiring, actor: Caller, id: string, watermark: string): Promise<Reply> {
  const window = await access(actor, id, log);
  const thread = window && (await log.thread(channel, id));
  if (window === null || thread === null) return notFound;
  const after = readWatermark(watermark, thread.lastSeq);
  const rows = await allAfter(log, thread.id, after);
  const standing = await log.standing(thread.id);
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

/** Why an activity cannot be taken; null when it can. */
function refusalOf(body: ActivityRequest): Reply | null {
  if (body.type === "message") return refusalOfMessage(body);
  return body.type === "event" && body.name === languageEvent && !chosenLanguage.safeParse(body.value).success
    ? refuse(400, "language-not-known", `The value of a language event is one of ${languages.join(", ")}.`)
    : null;
}

function refusalOfMessage({ text, attachments }: ActivityRequest): Reply | null {
  if ((attachments ?? []).length > 0)
    return refuse(
      400,
      "attachments-not-taken",
      "Attachments are not taken yet here. Send the message as text.",
    );
  if ((text ?? "").trim() === "")
    return refuse(400, "text-missing", "A message needs a text that says something.");
  return (text ?? "").length > longestText
    ? refuse(
        400,
        "text-too-long",
        `A message may have ${longestText} characters at the most. Send it in parts.`,
      )
    : null;
}

/** Brings the activity to the turn; what makes no turn (typing, other events) gets an id of its own and is not kept. */
async function post(wiring: Wiring, window: Window, body: ActivityRequest): Promise<Reply> {
  const { takeIn, log, typing, newId } = wiring;
  const id = body.channelData?.clientActivityID || body.id || newId();
  const channelThreadId = window.conversation;
  if (body.type === "typing") typing.tell({ from: "customer", channel, channelThreadId, name: null });
  // A language or an end is said of a window: they begin none, or its start would find it begun and greet nobody.
  if (body.type !== "message" && (await log.thread(channel, channelThreadId)) === null)
    return { status: 200, body: { id } };
  const receipt = await takeIn(sentActivity(window, id, body));
  return { status: 200, body: { id: receipt?.message ?? id } };
}
