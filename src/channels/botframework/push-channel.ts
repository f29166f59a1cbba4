import Bottleneck from "bottleneck";
import type {
  Activity,
  ConversationReference,
  Middleware,
  MiddlewareHandler,
  TurnContext,
} from "botbuilder-core";
import { z } from "zod";
import type { Time } from "../../domain/conversation.ts";
import type { Handed } from "../../turn/handed.ts";
import { type Passage, passageOf } from "../../domain/window.ts";
import type { Outbound } from "../../turn/ports/outbox-store.ts";
import { InProcessAdapter } from "./adapter.ts";
import type { Receive } from "./bot.ts";
import { type TakeIn, makeTakeIn } from "./inbound.ts";
import type { Note } from "./note.ts";
import { toActivity } from "./outgoing.ts";

/** One activity on its way out. `key` is the channel's dedupe key, the same on every try. */
export interface Delivery {
  readonly activity: Partial<Activity>;
  readonly key: string;
  /** How the channel may take it; what middleware adds is the house's own. */
  readonly passage: Passage;
  readonly signal: AbortSignal;
}

export interface PushChannel {
  readonly takeIn: TakeIn;
  /** Answers what the channel made of the line; throws when nobody knows, so that the outbox tries again. */
  readonly send: (outbound: Outbound) => Promise<Handed>;
  /** Adds Bot Framework middleware; it sees what comes in and, through onSendActivities, what goes out. */
  readonly use: (...middleware: (Middleware | MiddlewareHandler)[]) => void;
}

interface PushOptions {
  readonly receive: Receive;
  /** The channel's own call. It should stop at `signal`; it is given up then whether it does or not. What it throws is "again". */
  readonly deliver: (delivery: Delivery) => Promise<Handed>;
  readonly note: Note;
  /** How long one line may take, middleware included; well below the outbox's lease. */
  readonly timeoutMs: number;
  /** The least time between two lines to one recipient. */
  readonly paceMs: number;
  readonly now: () => Time;
}

/** A recipient's pace is forgotten after this much silence. */
const forgetMs = 60_000;

const sendingKey = Symbol("what this context sends");

/** The base of a channel that is sent to: each line passes continueConversationAsync, the middleware and then `deliver`. */
export function makePushChannel({
  receive,
  deliver,
  note,
  timeoutMs,
  paceMs,
  now,
}: PushOptions): PushChannel {
  const adapter = new InProcessAdapter(async (context, activities) => {
    const sending = sendingIn(context);
    if (sending === null) return note("middleware-send-dropped", { channel: context.activity.channelId });
    for (const activity of activities) {
      const next = sending.handed().kind === "taken" ? sending.next(activity, now()) : null;
      if (next !== null) sending.note(await deliver({ activity, ...next }));
    }
  }, note);
  const paced = new Bottleneck.Group({ maxConcurrent: 1, minTime: paceMs, timeout: forgetMs });

  async function sendNow(outbound: Outbound): Promise<Handed> {
    const signal = AbortSignal.timeout(timeoutMs);
    const line = toActivity(outbound);
    const sending = makeSending(outbound, line, signal);
    const sent = adapter.continueConversationAsync("", readReference(outbound), async (context) => {
      context.turnState.set(sendingKey, sending);
      await context.sendActivity(line);
    });
    await Promise.race([sent, givenUp(signal, outbound)]);
    return sending.handed();
  }

  return {
    takeIn: makeTakeIn(adapter, receive, "kept", note),
    send: (outbound) => paced.key(`${outbound.channel} ${outbound.thread}`).schedule(() => sendNow(outbound)),
    use: (...middleware) => void adapter.use(...middleware),
  };
}

interface Sending {
  /** What the channel has made of it so far: nothing is sent after something that was not taken. */
  readonly handed: () => Handed;
  readonly note: (handed: Handed) => void;
  /** A line keeps its key; what middleware adds to it gets keys of its own, in order. Null: the channel takes it no more. */
  readonly next: (activity: Partial<Activity>, now: Time) => Omit<Delivery, "activity"> | null;
}

function makeSending(outbound: Outbound, line: Partial<Activity>, signal: AbortSignal): Sending {
  let added = 0;
  let hasLine = false;
  let handed: Handed = { kind: "taken" };
  return {
    handed: () => handed,
    note: (next) => {
      handed = next;
    },
    next(activity, now) {
      // Given up already: the outbox sends it again, and a late one would double it.
      signal.throwIfAborted();
      // Wherever middleware puts its own, and whatever it makes of the words.
      const isLine = activity.channelData === line.channelData;
      const passage = passageOf(isLine ? outbound.author : "system", outbound, now);
      if (passage === null && isLine) handed = { kind: "refused", why: "window" };
      const key = isLine && !hasLine ? outbound.key : `${outbound.key}/${(added += 1)}`;
      hasLine ||= isLine;
      return passage === null ? null : { key, passage, signal };
    },
  };
}

function sendingIn(context: TurnContext): Sending | null {
  const sending: Sending | undefined = context.turnState.get(sendingKey);
  return sending ?? null;
}

async function givenUp(signal: AbortSignal, { key, channel }: Outbound): Promise<never> {
  await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  throw new Error(
    `Sending ${key} on ${channel} took too long and was given up; it is sent again with the same key.`,
  );
}

const account = z.object({ id: z.string().min(1) });
const shape = z.object({
  channelId: z.string().min(1),
  conversation: account,
  user: account,
  bot: account,
});
const reference = z.custom<Partial<ConversationReference>>((value) => shape.safeParse(value).success);

function readReference({ reference: json, thread }: Outbound): Partial<ConversationReference> {
  const read = reference.safeParse(parsed(json));
  if (read.success) return read.data;
  throw new Error(
    `The conversation reference kept with thread ${thread} is not one. The customer's next message writes it anew.`,
  );
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
