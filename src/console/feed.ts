import type { StreamEvent } from "../http/route.ts";
import type { Commits } from "../turn/ports.ts";
import type { Desk } from "../turn/reads.ts";

const page = 500;

interface Follower {
  /** The change number to go on from; null begins now. */
  readonly after: number | null;
  /** Whose stream it is, so that signing out ends it. */
  readonly session: string;
  readonly write: (event: StreamEvent) => void;
}

export interface Feed {
  /** Writes every change after `after`, in order and once, until the returned function is called. */
  follow(follower: Follower): () => void;
  /** Nothing more is written to streams of this session. */
  dismiss(session: string): void;
}

interface FeedParts {
  readonly desk: Pick<Desk, "changes">;
  readonly commits: Commits;
  readonly trouble: (error: unknown) => void;
}

type Changes = ReturnType<Desk["changes"]>;

interface Stream {
  readonly session: string;
  readonly wake: () => void;
}

/**
 * Live events. A commit is only a hint: each stream then reads everything after the last change it wrote, so nothing is
 * missed or doubled, whatever order hints come in. Streams that stand at the same change share one read.
 */
export function makeFeed({ desk, commits, trouble }: FeedParts): Feed {
  const streams = new Set<Stream>();
  const reads = new Map<number, Changes>();
  let unsubscribe: (() => void) | null = null;

  const read = (after: number): Changes => {
    const shared = reads.get(after) ?? desk.changes(after, page);
    reads.set(after, shared);
    const forget = (): void => void reads.delete(after);
    shared.then(forget, forget);
    return shared;
  };
  const hint = (): void => {
    // A read that began before this commit may not see it.
    reads.clear();
    for (const stream of streams) stream.wake();
  };
  const leave = (stream: Stream): void => {
    if (!streams.delete(stream) || streams.size > 0) return;
    unsubscribe?.();
    unsubscribe = null;
  };
  return {
    follow: (follower) => {
      const isHere = (): boolean => streams.has(stream);
      const stream: Stream = { session: follower.session, wake: makeWake(follower, read, isHere, trouble) };
      streams.add(stream);
      if (unsubscribe === null) {
        // While nobody listened, reads under way may have fallen behind.
        reads.clear();
        unsubscribe = commits.subscribe(hint);
      }
      stream.wake();
      return () => leave(stream);
    },
    dismiss: (session) => {
      for (const stream of streams) if (stream.session === session) leave(stream);
    },
  };
}

/** One stream's reader: woken as often as you like, it reads alone, and once more when woken meanwhile. */
function makeWake(
  { after, write }: Follower,
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
