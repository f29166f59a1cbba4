import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import type { Upgrade } from "../../http/upgrade.ts";
import type { Commits } from "../../turn/ports/commits.ts";
import { openLive } from "./live.ts";
import type { Lives } from "./lives.ts";
import { enter, refuseUpgrade, streamPath } from "./stream-entry.ts";
import { readWatermark } from "./watermark.ts";
import { type Wiring, channel } from "./wiring.ts";

/** Beyond this the process would rather serve those it has. */
const mostSockets = 10_000;
/** Proxies cut what is silent for a minute, and clients need to see that the line is up. */
const beatMs = 15_000;
/** A hint may be lost (another process, a database connection that restarted): every so many beats all is read anyway. */
const beatsPerRead = 2;

export interface Streams {
  readonly upgrade: Upgrade;
  /** Says "come back" to all (1012, service restart), and waits until they have gone. */
  readonly close: () => Promise<void>;
}

/** The WebSockets of this channel: each reads its thread's log from its watermark on; commits wake it. */
export function makeStreams(wiring: Wiring, lives: Lives, commits: Commits): Streams {
  const entrance = makeEntrance(wiring, lives);
  const stopListening = listen(wiring, commits, lives);
  const stopBeating = beatOn(lives);
  let closing = false;
  return {
    upgrade: {
      path: streamPath,
      open(request, socket, head) {
        socket.on("error", () => socket.destroy());
        if (closing || lives.count() >= mostSockets) return refuseUpgrade(socket, 503);
        entrance(request, socket, head).catch((error: unknown) => {
          wiring.note("directline-stream-failed", { error });
          refuseUpgrade(socket, 503);
        });
      },
    },
    async close() {
      closing = true;
      stopBeating();
      stopListening();
      await lives.close(1012, "restarting");
    },
  };
}

/** A commit wakes its thread's sockets; an agent's typing is passed on to them. */
function listen({ typing, now, newId }: Wiring, commits: Commits, lives: Lives): () => void {
  const stopCommits = commits.subscribe((committed) => {
    if (committed.channel !== channel) return;
    for (const live of lives.of(committed.channelThreadId)) live.wake();
  });
  const stopTyping = typing.subscribe((typed) => {
    if (typed.from !== "agent" || typed.channel !== channel) return;
    for (const live of lives.of(typed.channelThreadId))
      live.typing({ id: newId(), at: now(), name: typed.name });
  });
  return () => {
    stopCommits();
    stopTyping();
  };
}

type Entrance = (request: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void>;

function makeEntrance(wiring: Wiring, lives: Lives): Entrance {
  // Clients send nothing but empty pings here; one that sends more is cut off.
  const server = new WebSocketServer({ noServer: true, clientTracking: false, maxPayload: 4_096 });
  return async (request, socket, head) => {
    const entry = enter(wiring.tokens, request);
    if (entry.kind === "refused") return refuseUpgrade(socket, entry.status);
    const { holder: window, watermark } = entry;
    const thread = await wiring.log.thread(channel, window.conversation);
    if (thread === null) return refuseUpgrade(socket, 404);
    const after = readWatermark(watermark, thread.lastSeq);
    server.handleUpgrade(request, socket, head, (webSocket) => {
      const live = openLive(webSocket, {
        log: wiring.log,
        thread: thread.id,
        window,
        urlOf: wiring.links.urlOf,
        after,
        note: wiring.note,
      });
      lives.keep(window.conversation, live);
      void live.gone.then(() => wiring.presence.mark(window.conversation));
      live.wake();
    });
  };
}

function beatOn(lives: Lives): () => void {
  let beats = 0;
  const timer = setInterval(() => {
    beats += 1;
    for (const live of lives.all()) {
      live.beat();
      if (beats % beatsPerRead === 0) live.wake();
    }
  }, beatMs);
  timer.unref();
  return () => clearInterval(timer);
}
