import type { ServerResponse } from "node:http";
import type { EventStream, Refusal, StreamEvent } from "../http/route.ts";
import { baseHeaders, type Answer } from "./answer.ts";
import { tooMany } from "./limits.ts";
import type { ServerLog } from "./log.ts";

/** Tabs of one caller, and streams of all. */
const maxPerWho = 8;
const maxStreams = 4_000;
/** A reader this far behind is cut off: it connects again and asks for what it missed. */
const maxBehindBytes = 256 * 1024;
const retrySeconds = 5;

export interface Streams {
  /** Why there is no room for one more stream of this caller, or null. */
  refuse(who: string): Refusal | null;
  open(who: string, stream: EventStream, response: ServerResponse, headers: Answer["headers"]): void;
  close(): void;
}

/** Open server-sent event streams: counted, kept alive by a comment, and never waiting for a slow reader. */
export function makeStreams(heartbeatMs: number, log: ServerLog): Streams {
  const open = new Map<ServerResponse, string>();
  let closed = false;
  let beat: NodeJS.Timeout | undefined;
  const beatAll = () => {
    for (const response of open.keys()) write(response, ": still here\n\n");
  };

  return {
    refuse(who) {
      if (closed || open.size >= maxStreams)
        return {
          ...tooMany(retrySeconds),
          status: 503,
          code: "full",
          message: "No room for one more stream.",
        };
      return [...open.values()].filter((one) => one === who).length >= maxPerWho
        ? tooMany(retrySeconds)
        : null;
    },
    open(who, stream, response, headers) {
      if (response.destroyed) return;
      response.writeHead(200, { ...baseHeaders, ...headers, ...streamHeaders });
      response.write(": hello\n\n");
      open.set(response, who);
      beat ??= setInterval(beatAll, heartbeatMs).unref();
      const tell = (event: StreamEvent) => write(response, written(event));
      const leave = guarded(() => stream.open(tell, () => void response.end()), response, log);
      response.once("close", () => {
        open.delete(response);
        if (leave) guarded(leave, response, log);
      });
    },
    close() {
      closed = true;
      clearInterval(beat);
      for (const response of open.keys()) response.end();
    },
  };
}

const streamHeaders = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-store, no-transform",
  // Reverse proxies of the nginx family hold events back without it.
  "x-accel-buffering": "no",
  connection: "close",
} as const;

function write(response: ServerResponse, text: string): void {
  if (response.writableEnded || response.destroyed) return;
  if (response.writableLength > maxBehindBytes) response.destroy();
  else response.write(text);
}

/** A line break would end a field early, so each line of the text becomes a field of its own. */
function written({ event, data, id }: StreamEvent): string {
  const head = id === undefined ? "" : `id: ${oneLine(id)}\n`;
  const lines = data.split(/\r\n|\r|\n/).map((line) => `data: ${line}\n`);
  return `${head}event: ${oneLine(event)}\n${lines.join("")}\n`;
}
const oneLine = (text: string): string => text.replaceAll(/[\r\n\0]/g, " ");

/** The head has gone out already: a fault can only cut the stream, and the caller connects again. */
function guarded<T>(act: () => T, response: ServerResponse, log: ServerLog): T | null {
  try {
    return act();
  } catch (error) {
    log.error("stream-failed", { error });
    response.destroy();
    return null;
  }
}
