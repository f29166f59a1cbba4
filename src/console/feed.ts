import type { Time } from "../domain/conversation.ts";
import type { ConversationId } from "../domain/ids.ts";
import type { StreamEvent } from "../http/route.ts";
import type { Commits } from "../turn/ports/commits.ts";
import type { Desk } from "../turn/ports/desk.ts";
import type { LineReceipts } from "../turn/ports/receipts.ts";
import type { Typed, Typing } from "../turn/typing.ts";
import type { SignedIn } from "./sessions.ts";
import { makeTogether } from "./together.ts";

const page = 500;
/** How often the streams are told of receipts, in ms, and of how many conversations at a time: customers read all the time. */
const receiptsEveryMs = 1_000;
const receiptsAtOnce = 500;

interface Follower {
  /** The change number to go on from; null begins now. */
  readonly after: number | null;
  /** Whose stream it is: it ends with the session. */
  readonly session: Pick<SignedIn, "idHash" | "expiresAt">;
  readonly write: (event: StreamEvent) => void;
  readonly end: () => void;
}

export interface Feed {
  /**
   * Writes every change after `after`, in order and once, and who is writing just now and of whose lines something was told, until the returned function is called. */
  follow(follower: Follower): () => void;
  /** Ends the streams of this session. */
  dismiss(idHash: string): void;
}

interface FeedParts {
  readonly desk: Pick<Desk, "changes" | "withPeople">;
  readonly commits: Commits;
  readonly receipts: Pick<LineReceipts, "subscribeReceipts">;
  readonly typing: Pick<Typing, "subscribe">;
  readonly now: () => Time;
  readonly trouble: (error: unknown) => void;
}

type Changes = ReturnType<Desk["changes"]>;

interface Stream extends Pick<Follower, "session" | "end"> {
  readonly wake: () => void;
  /** Writes an event that is no change, unless the stream has not begun yet. */
  readonly tell: (event: StreamEvent) => void;
}

/**
 * Live events. A commit is only a hint: each stream then reads everything after the last change it wrote, so nothing is
 * missed or doubled, whatever order hints come in. Streams that stand at the same change share one read. A session that
 * has run out is found before it would be told anything: the stream ends instead, and the browser is asked to sign in.
 */
export function makeFeed(parts: FeedParts): Feed {
  const { desk, now, trouble } = parts;
  const streams = new Set<Stream>();
  const reads = new Map<number, Changes>();
  const read = (after: number): Changes => readOnce(reads, after, () => desk.changes(after, page));
  let deaf: (() => void) | null = null;

  const hint = (): void => {
    // A read that began before this commit may not see it.
    reads.clear();
    for (const stream of streams) stream.wake();
  };
  const leave = (stream: Stream): void => {
    if (!streams.delete(stream) || streams.size > 0) return;
    deaf?.();
    deaf = null;
  };
  const end = (stream: Stream): void => {
    leave(stream);
    stream.end();
  };
  const isHere = (stream: Stream): boolean => {
    if (streams.has(stream) && now() >= stream.session.expiresAt) end(stream);
    return streams.has(stream);
  };
  const tell = (event: StreamEvent): void => {
    for (const stream of streams) if (isHere(stream)) stream.tell(event);
  };
  return {
    follow: (follower) => {
      const stream = makeStream(follower, read, () => isHere(stream), trouble);
      streams.add(stream);
      // While nobody listened, reads under way may have fallen behind.
      if (deaf === null) reads.clear();
      deaf ??= listen(parts, hint, tell);
      stream.wake();
      return () => leave(stream);
    },
    dismiss: (idHash) => {
      for (const stream of streams) if (stream.session.idHash === idHash) end(stream);
    },
  };
}

/** Hears of commits, of receipts and of who is writing; answers how to stop. */
function listen(
  { desk, commits, receipts, typing, trouble }: FeedParts,
  hint: () => void,
  tell: (event: StreamEvent) => void,
): () => void {
  const hear = async ({ from, channel, channelThreadId }: Typed): Promise<void> => {
    const id = from === "customer" ? await desk.withPeople(channel, channelThreadId) : null;
    if (id !== null) tell({ event: "typing", data: JSON.stringify({ id }) });
  };
  const together = makeTogether<ConversationId>(receiptsEveryMs, receiptsAtOnce, (ids) =>
    tell({ event: "receipts", data: JSON.stringify({ ids }) }),
  );
  const stops = [
    together.stop,
    receipts.subscribeReceipts(together.add),
    commits.subscribe(hint),
    typing.subscribe((typed) => {
      hear(typed).catch(trouble);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Whoever asks for the same while it is being read gets the same answer. */
function readOnce(reads: Map<number, Changes>, after: number, read: () => Changes): Changes {
  const shared = reads.get(after) ?? read();
  reads.set(after, shared);
  const forget = (): void => void reads.delete(after);
  shared.then(forget, forget);
  return shared;
}

function makeStream(
  follower: Follower,
  read: (after: number) => Changes,
  isHere: () => boolean,
  trouble: (error: unknown) => void,
): Stream {
  let begun = false;
  const write = (event: StreamEvent): void => {
    begun = true;
    follower.write(event);
  };
  return {
    session: follower.session,
    end: follower.end,
    wake: makeWake({ after: follower.after, write }, read, isHere, trouble),
    tell: (event) => {
      if (begun) write(event);
    },
  };
}

/** One stream's reader: woken as often as you like, it reads alone, and once more when woken meanwhile. */
function makeWake(
  { after, write }: Pick<Follower, "after" | "write">,
  read: (after: number) => Changes,
  isHere: () => boolean,
  trouble: (error: unknown) => void,
): () => void {
  let cursor: number | null = null;
  let woken = false;
  let reading = false;

  const start = async (): Promise<number> => {
    const from = after ?? (await read(Number.MAX_SAFE_INTEGER)).last;
    // The stream begins with its own position: a browser that is cut off before the first change can still go on from here.
    if (isHere()) write({ event: "start", data: JSON.stringify({ after: from }), id: String(from) });
    return from;
  };
  const drain = async (): Promise<void> => {
    cursor ??= await start();
    let more = true;
    while (more && isHere()) {
      const { changed } = await read(cursor);
      for (const { id, change } of isHere() ? changed : []) {
        write({ event: "conversation", data: JSON.stringify({ id, change }), id: String(change) });
        cursor = change;
      }
      more = changed.length === page;
    }
  };
  const run = async (): Promise<void> => {
    reading = true;
    try {
      while (woken && isHere()) {
        woken = false;
        await drain();
      }
    } finally {
      reading = false;
    }
  };
  return () => {
    woken = true;
    // What could not be read now is read at the next commit: the cursor has not moved.
    if (!reading) run().catch(trouble);
  };
}
