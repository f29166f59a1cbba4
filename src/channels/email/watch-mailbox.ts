import { setTimeout as setTimeoutAsPromised } from "node:timers/promises";
import { ImapFlow } from "imapflow";
import type { Note } from "../botframework/note.ts";
import { maxMailBytes } from "./read-mail.ts";
import type { TakeMail } from "./take-mail.ts";

interface WatchOptions {
  /** imaps://user:password@host/folder; without a folder the inbox. */
  readonly url: string;
  readonly take: TakeMail;
  /** Whether mail with these headers is for a conversation; all other mail in the mailbox is left as it is. */
  readonly isOurs: (headers: string) => boolean;
  readonly note: Note;
  /** How often is looked, beside when the server tells of something new. */
  readonly everyMs?: number;
  /** How long the server may keep silent in the middle of an answer. */
  readonly timeoutMs?: number;
  /** The wait after the first failure; it doubles with each, to the longest. */
  readonly firstRetryMs?: number;
  /** Waits between tries; over when the time is, or at the signal. */
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<void>;
}

const usualEveryMs = 30_000;
const usualTimeoutMs = 60_000;
const usualFirstRetryMs = 1_000;
const longestRetryMs = 300_000;

/** The headers that may name a reply address. */
const headersAsked = [
  "to",
  "cc",
  "delivered-to",
  "x-original-to",
  "envelope-to",
  "x-envelope-to",
  "x-forwarded-to",
];

/** A wait that something may cut short. */
interface Bell {
  readonly ring: () => void;
  readonly wait: (ms: number) => Promise<void>;
}

/** So long a watch that is closed may take to say goodbye. */
const goodbyeMs = 2_000;

/**
 * Looks after a mailbox for as long as it is not closed: each mail to a conversation is taken, and only then marked as read.
 * A lost connection is made anew, with longer waits; what had been taken and not marked comes again and changes nothing.
 */
export function watchMailbox(options: WatchOptions): { readonly close: () => Promise<void> } {
  const closing = new AbortController();
  const cut = new AbortController();
  const { firstRetryMs = usualFirstRetryMs, pause = sleep } = options;
  const watching = (async () => {
    for (let failures = 0; !closing.signal.aborted; failures += 1) {
      await session(options, closing.signal, cut.signal, () => {
        failures = 0;
      }).catch((error: unknown) => options.note("mailbox-lost", { channel: "email", error }));
      await pause(Math.min(firstRetryMs * 2 ** failures, longestRetryMs), closing.signal);
    }
  })();
  return {
    close: async () => {
      closing.abort();
      const late = setTimeout(() => cut.abort(), goodbyeMs);
      await watching;
      clearTimeout(late);
    },
  };
}

/** Over when the time is, or at the signal. */
const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
  setTimeoutAsPromised(ms, undefined, { signal }).catch(() => {});

/** One connection, until it is lost or the watch is closed. */
async function session(
  options: WatchOptions,
  closing: AbortSignal,
  cut: AbortSignal,
  began: () => void,
): Promise<void> {
  const { client, folder } = clientOf(options);
  const left = new Set<number>();
  const bell = makeBell();
  // Told by the calls that fail; without a listener it would end the process.
  client.on("error", () => {});
  client.on("exists", bell.ring);
  client.on("close", bell.ring);
  closing.addEventListener("abort", bell.ring, { once: true });
  cut.addEventListener("abort", () => client.close(), { once: true });
  try {
    await client.connect();
    await client.mailboxOpen(folder);
    began();
    while (!closing.aborted && client.usable) {
      await look(client, options, left, closing);
      // The next command ends it; by itself the client would only begin to listen after 15 s of silence.
      client.idle().catch(bell.ring);
      await bell.wait(options.everyMs ?? usualEveryMs);
    }
    if (!closing.aborted) throw new Error("The connection to the mailbox was lost.");
    await client.logout();
  } finally {
    closing.removeEventListener("abort", bell.ring);
    client.close();
  }
}

/** The way to a mailbox; opens nothing yet. */
export function clientOf({ url, timeoutMs = usualTimeoutMs }: Pick<WatchOptions, "url" | "timeoutMs">) {
  const { protocol, hostname, port, username, password, pathname } = new URL(url);
  const secure = protocol === "imaps:";
  const client = new ImapFlow({
    host: hostname,
    port: port === "" ? (secure ? 993 : 143) : Number(port),
    secure,
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    logger: false,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  });
  return { client, folder: decodeURIComponent(pathname.slice(1)) || "INBOX" };
}

/** `left`: mails that are for nobody here any more, and stay unread for the people who use the mailbox. */
async function look(
  client: ImapFlow,
  options: WatchOptions,
  left: Set<number>,
  closing: AbortSignal,
): Promise<void> {
  for (const uid of await unreadOf(client, options)) {
    if (closing.aborted) return;
    if (!left.has(uid) && (await takeOne(client, uid, options)) === "left") left.add(uid);
  }
}

/** The unread mails that are for a conversation. */
async function unreadOf(client: ImapFlow, { isOurs }: WatchOptions): Promise<readonly number[]> {
  const unread = await client.search({ seen: false }, { uid: true });
  if (!unread || unread.length === 0) return [];
  const ours: number[] = [];
  const asked = { uid: true, headers: headersAsked };
  for await (const { uid, headers } of client.fetch(unread, asked, { uid: true }))
    if (isOurs(headers?.toString("latin1") ?? "")) ours.push(uid);
  return ours;
}

async function takeOne(
  client: ImapFlow,
  uid: number,
  { take, note }: WatchOptions,
): Promise<"left" | undefined> {
  const asked = { source: { maxLength: maxMailBytes + 1 } };
  const found = await client.fetchOne(uid, asked, { uid: true });
  if (!found || found.source === undefined) return;
  try {
    const outcome = await take(found.source);
    const came = outcome.kind === "ignored" ? outcome.why : outcome.kind;
    note(`mail-${came}`, { channel: "email" });
    if (came === "gone") return "left";
  } catch (error) {
    // It stays unread, and is taken when the store takes again.
    note("mail-not-kept", { channel: "email", error });
    return undefined;
  }
  await client.messageFlagsAdd(uid, ["\\Seen"], { uid: true });
  return undefined;
}

function makeBell(): Bell {
  let wake = () => {};
  let rung = false;
  return {
    ring: () => {
      rung = true;
      wake();
    },
    wait: async (ms) => {
      if (!rung) {
        const { promise, resolve } = Promise.withResolvers<void>();
        const timer = setTimeout(resolve, ms);
        wake = resolve;
        await promise;
        clearTimeout(timer);
      }
      rung = false;
    },
  };
}
