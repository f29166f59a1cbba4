import type { Note } from "../channels/botframework/note.ts";
import type { Policy, Route } from "../http/route.ts";
import type { Log } from "../log.ts";
import type { Handed } from "../turn/handed.ts";
import { makeOutbox, type OutboxRecord } from "../turn/outbox.ts";
import type { Outbound } from "../turn/ports/outbox-store.ts";
import { makeUnsent } from "../turn/unsent.ts";
import { makeWatchOutbox } from "../turn/watch-outbox.ts";
import { wireAzure } from "./azure.ts";
import type { Ground } from "./ground.ts";
import type { Line } from "./line.ts";
import { wireMessenger } from "./messenger.ts";

/** A channel that is sent to, as the house runs it. */
export interface WiredChannel {
  readonly name: string;
  /** Whether this channel sends the lines of threads of `channel`: `Incoming.channel`, as it brought them in. */
  readonly carries: (channel: string) => boolean;
  /** Sends one line. What it throws counts as "again"; it ends well within a minute. */
  readonly send: (outbound: Outbound) => Promise<Handed>;
  readonly routes: readonly Route[];
  readonly policies: readonly Policy<unknown>[];
  /** What the clock does again and again for it. Left out: nothing. */
  readonly rounds?: readonly (() => Promise<number>)[];
  /** Called when nothing comes in and nothing is sent any more, before the store closes: finishes what it still has. */
  readonly close: () => Promise<void>;
}

/** What a channel is built of. */
export interface ChannelParts extends Ground, Pick<Line, "receive" | "knowledge" | "typing" | "act"> {
  readonly note: Note;
}

/** Each channel that can be sent to, in a file of its own; null where its settings leave it off. */
const makers: readonly ((parts: ChannelParts) => Promise<WiredChannel | null>)[] = [wireAzure, wireMessenger];

/** How long channels have after a start to tell of lines that had reached their readers, in ms. */
const tellingMs = 30_000;

/** How often the outbox looks for what has come due again, in ms. */
const lookEveryMs = 1_000;

/** All channels that are sent to, and the one outbox that gives each its lines. */
export async function wireChannels(ground: Ground, { receive, knowledge, typing, act }: Line) {
  const { storage, log, now } = ground;
  const note: Note = (event, fields) => log[fields.error === undefined ? "info" : "warn"](event, fields);
  const made = await Promise.all(
    makers.map((make) => make({ ...ground, receive, knowledge, typing, act, note })),
  );
  const channels = made.filter((one) => one !== null);
  const of = (channel: string) => channels.find(({ carries }) => carries(channel));
  // Whoever held a lease is gone, and what failed may have been mended meanwhile.
  await storage.hurryLines(now(), now() + tellingMs);
  for (const { channel, waiting } of await storage.standings())
    if (waiting > 0 && of(channel) === undefined) log.warn("channel-off", { channel, count: waiting });
  const outbox = makeOutbox({
    store: storage,
    commits: storage,
    carries: (channel) => of(channel) !== undefined,
    send: async (outbound) =>
      (await of(outbound.channel)?.send(outbound)) ?? { kind: "again", why: "channel-off" },
    unsent: makeUnsent(knowledge),
    clock: now,
    record: (record) => tell(record, log),
    fault: (error) => log.error("outbox-failed", { error }),
  });
  return {
    /** Their doors. */
    rooms: channels.map(({ routes, policies }) => ({ routes, policies })),
    /** What the clock does again and again: for channels that need it, and to tell the log of lines that don't get away. */
    rounds: [
      ...channels.flatMap(({ rounds = [] }) => rounds),
      makeWatchOutbox({
        store: storage,
        clock: now,
        tell: (channel, waiting) => log.warn("lines-waiting", { channel, count: waiting }),
      }),
    ],
    /** Begins to send; the answered function stops after what is under way, and then lets the channels finish. */
    start: () => {
      const stop = outbox.start(lookEveryMs);
      return async () => {
        await stop();
        await Promise.all(channels.map(({ close }) => close()));
      };
    },
  };
}

const tell = ({ outcome, outbound, why, attempts }: OutboxRecord, log: Log): void =>
  log[outcome === "sent" ? "info" : "warn"](`line-${outcome}`, {
    channel: outbound.channel,
    thread: outbound.thread,
    message: outbound.message,
    reason: why,
    attempts,
  });
