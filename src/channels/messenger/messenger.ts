import type { LookupFunction } from "node:net";
import type { Policy, Route } from "../../http/route.ts";
import type { HearPageInbox } from "../../turn/seats/page-inbox-heard.ts";
import type { HadByInbox } from "../../turn/seats/hub-off.ts";
import type { LineReceipts } from "../../turn/ports/receipts.ts";
import type { Typing } from "../../turn/typing.ts";
import type { Receive } from "../botframework/bot.ts";
import type { Note } from "../botframework/note.ts";
import { makePushChannel, type PushChannel } from "../botframework/push-channel.ts";
import { channelName } from "./activities.ts";
import { makeDeliver, type Regain } from "./deliver.ts";
import { type MessengerEvent, readEvents } from "./reading/events.ts";
import { makeFetchFile } from "./files.ts";
import type { Graph } from "./graph.ts";
import type { Login } from "./login.ts";
import { makeManners } from "./manners.ts";
import { makePace } from "./pace.ts";
import { makeProfiles } from "./profiles.ts";
import type { ThreadControl } from "./thread-control.ts";
import { takeBeside } from "./take-beside.ts";
import { takeOfInbox } from "./take-inbox.ts";
import { makeTakeEvents } from "./take-events.ts";
import { webhookRoutes } from "./webhook-routes.ts";

interface MessengerParts {
  readonly appSecret: string;
  readonly verifyToken: string;
  /** The Graph server's origin. */
  readonly graphUrl: string;
  /** Calls to it as the Page. */
  readonly graph: Graph;
  /** Where people answer in the Page Inbox; null: nobody does. */
  readonly inbox: { readonly control: Pick<ThreadControl, "take">; readonly hear: HearPageInbox } | null;
  /** The same where nobody does any more; null: somebody does. */
  readonly formerInbox: { readonly control: Pick<ThreadControl, "take">; readonly had: HadByInbox } | null;
  /** Refuses names that lead to private addresses. */
  readonly publicOnly: LookupFunction;
  readonly receive: Receive;
  readonly typing: Typing;
  readonly receipts: LineReceipts;
  /** Null: customers can't sign in from Messenger. */
  readonly login: Login | null;
  readonly note: Note;
  readonly now: () => number;
}

export interface Messenger {
  readonly routes: readonly Route[];
  readonly policies: readonly Policy<unknown>[];
  readonly send: PushChannel["send"];
  /** Waits for what nobody else waits for. */
  readonly close: () => Promise<void>;
}

/** One line may take this long, in ms; well below the outbox's lease. */
const timeoutMs = 15_000;
/** The least time between two lines to one customer, in ms: Meta keeps an order only between those that it got one after another. */
const paceMs = 0;

/** Facebook Messenger, direct: Meta calls the webhook, lines go out by the Send API. */
export function makeMessenger(parts: MessengerParts): Messenger {
  const { graph, inbox, formerInbox, note, now, receipts } = parts;
  const pace = makePace(now);
  const background = makeBackground(note);
  const manners = makeManners({ graph, pace, later: background.add, now });
  const channel = makePushChannel({
    ...parts,
    // Meta has it by now: what can't be kept of that must not have it sent again.
    deliver: makeDeliver({
      ...parts,
      pace,
      regain: regaining(parts),
      sent: async (key, mid) => background.wait(receipts.arrived(key, mid, now())),
    }),
    timeoutMs,
    paceMs,
  });
  const takeEvents = makeTakeEvents({
    ...parts,
    inbox: inbox?.hear ?? null,
    hadByInbox: formerInbox?.had ?? (async () => false),
    takeIn: channel.takeIn,
    fetchFile: makeFetchFile(parts),
    profiles: makeProfiles(graph, pace, now),
    taken: manners.seen,
    beside: async (event) => {
      if (!(await takeOfInbox(event, inbox?.hear ?? null))) await takeBeside(event, receipts, note, now);
    },
    later: background.add,
  });
  const stopTyping = parts.typing.subscribe(({ from, channel: of, channelThreadId }) => {
    if (from === "agent" && of === channelName) manners.typing(channelThreadId.split(":").at(-1) ?? "");
  });
  return {
    ...webhookRoutes({ ...parts, take: (body) => takeEvents(eventsIn(body, note, now())) }),
    send: channel.send,
    close: async () => {
      stopTyping();
      await background.end();
    },
  };
}

/** Where the inbox is switched off, what it had is taken back and nothing else: other apps of the firm's may have the rest. */
function regaining({ inbox, formerInbox }: Pick<MessengerParts, "inbox" | "formerInbox">): Regain | null {
  if (inbox !== null)
    return async ({ to, signal }) => {
      await inbox.control.take(to, signal);
      return true;
    };
  if (formerInbox === null) return null;
  return async ({ to, channelThreadId, signal }) => {
    const had = await formerInbox.had({ channel: channelName, channelThreadId }, 0);
    if (had) await formerInbox.control.take(to, signal);
    return had;
  };
}

/** What one call brings; what is left alone is noted, a thousand of the same once. */
function eventsIn(body: unknown, note: Note, now: number): readonly MessengerEvent[] {
  const { events, leftAlone } = readEvents(body, now);
  const oneOfEach = new Map(leftAlone.map((one) => [`${one.why} ${one.names}`, one]));
  for (const { why, names } of oneOfEach.values()) note(`messenger-${why}`, { message: names });
  return events;
}

/** What goes on while nobody waits for it. Whatever fails there is noted. */
function makeBackground(note: Note) {
  const quietly = (work: Promise<unknown>): Promise<void> =>
    work.then(
      () => {},
      (error: unknown) => note("messenger-background-failed", { error }),
    );
  const going = new Set<Promise<void>>();
  return {
    wait: quietly,
    add: (work: Promise<unknown>): void => {
      const one = quietly(work);
      going.add(one);
      void one.finally(() => going.delete(one));
    },
    end: async () => {
      await Promise.all(going);
    },
  };
}
