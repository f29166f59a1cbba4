import type { WebSocket } from "ws";
import type { ThreadId } from "../../domain/ids.ts";
import type { ThreadLog } from "../../turn/ports/thread-log.ts";
import type { Note } from "../botframework/note.ts";
import type { FileLinks } from "./file-links.ts";
import { makeReader } from "./reader.ts";
import { type Typist, type Window, toTypingFrame } from "./render.ts";

/** One open socket. */
export interface Live {
  /** Something may be new: read on. */
  readonly wake: () => void;
  /** An agent is writing. Told only while nothing else is on its way: it holds for seconds and is told again. */
  readonly typing: (by: Typist) => void;
  /** Shows that the line is up, and cuts it when the last beat was not answered. */
  readonly beat: () => void;
  readonly close: (code: number, reason: string) => void;
  readonly cut: () => void;
  /** Resolves when the socket has closed, whoever closed it. */
  readonly gone: Promise<void>;
}

interface LiveParts {
  readonly log: ThreadLog;
  readonly thread: ThreadId;
  readonly window: Window;
  readonly urlOf: FileLinks["urlOf"];
  readonly after: number;
  readonly note: Note;
}

export function openLive(socket: WebSocket, { note, ...parts }: LiveParts): Live {
  const { promise: gone, resolve } = Promise.withResolvers<void>();
  let answered = true;
  let typingLeaves = false;
  const answer = () => {
    answered = true;
  };
  socket.on("pong", answer);
  // What clients send here are empty pings of their own; messages come by POST.
  socket.on("message", answer);
  socket.on("error", () => socket.terminate());
  socket.on("close", () => resolve());

  const reader = makeReader({
    ...parts,
    send: (frame) => send(socket, frame),
    failed: (error) => note("directline-stream-read-failed", { thread: parts.thread, error }),
  });

  return {
    wake: reader.wake,
    typing(by) {
      const here = reader.here();
      if (here === null || typingLeaves) return;
      typingLeaves = true;
      void send(socket, JSON.stringify(toTypingFrame(by, here, parts.window))).then(() => {
        typingLeaves = false;
      });
    },
    beat() {
      if (!answered) return socket.terminate();
      answered = false;
      socket.ping();
      socket.send("");
    },
    close: (code, reason) => socket.close(code, reason),
    cut: () => socket.terminate(),
    gone,
  };
}

/** Waits until the frame has left our memory, so that a slow client holds one frame and no more. */
function send(socket: WebSocket, frame: string): Promise<boolean> {
  return new Promise((resolve) => {
    socket.send(frame, (error) => resolve(error == null));
  });
}
