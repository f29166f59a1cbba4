import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

/** A door for WebSockets: the server calls `open` for an upgrade request whose path matches; `open` owns the socket from then on. */
export interface Upgrade {
  readonly path: RegExp;
  readonly open: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
}
