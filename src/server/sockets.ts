import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { baseHeaders, refusalAnswer, send } from "./answer.ts";
import { newRef } from "./running.ts";

/** How long a caller may take. Streams and WebSockets have sent their request and are free of these. */
export interface Timeouts {
  readonly headersMs: number;
  /** A whole request with a JSON body. */
  readonly requestMs: number;
  /** A whole request whose body is read as it arrives: 5 MB over a slow telephone line. */
  readonly uploadMs: number;
  readonly keepAliveMs: number;
  readonly checkEveryMs: number;
  /** A socket on which nothing moves: also a reader that never takes its answer. */
  readonly silentMs: number;
  readonly heartbeatMs: number;
  /** How long a stop waits for requests in flight. */
  readonly drainMs: number;
}

export const timeouts: Timeouts = {
  headersMs: 10_000,
  requestMs: 15_000,
  uploadMs: 180_000,
  keepAliveMs: 5_000,
  checkEveryMs: 1_000,
  silentMs: 60_000,
  heartbeatMs: 15_000,
  drainMs: 10_000,
};

/** Well above 5,000 open windows, well below a usual file limit of a service. */
const maxConnections = 12_000;

/** Bounds what one caller can hold open, and answers what is not HTTP. Node reads these when listening begins. */
export function boundSockets(server: Server, limits: Timeouts): void {
  Object.assign(server, {
    headersTimeout: limits.headersMs,
    // The last bound for all; each body has its own, by the route it comes to.
    requestTimeout: limits.requestMs + limits.uploadMs,
    keepAliveTimeout: limits.keepAliveMs,
    connectionsCheckingInterval: limits.checkEveryMs,
    timeout: limits.silentMs,
    maxConnections,
    // The guard asks for it, and answers in our shape.
    requireHostHeader: false,
  });
  const answers = new WeakMap<Duplex, Set<ServerResponse>>();
  eachAnswer(server, ({ socket }, response) => {
    const own = answers.get(socket) ?? new Set();
    answers.set(socket, own.add(response));
    response.once("close", () => own.delete(response));
    response.on("error", () => socket.destroy());
  });
  server.on("checkExpectation", (request: IncomingMessage, response: ServerResponse) =>
    send(request, response, refusalAnswer(unmet, newRef()), true),
  );
  server.on("clientError", (error: Error & { readonly code?: string }, socket) => {
    // Words in the middle of another answer would be read as a part of it.
    const begun = [...(answers.get(socket) ?? [])].some(({ headersSent }) => headersSent);
    if (!socket.writable || begun) socket.destroy();
    else socket.end(lastWords(error.code), () => socket.destroy());
  });
}

/** Calls for every answer that the server begins: Node gives a request with an Expect header by another door. */
export function eachAnswer(
  server: Server,
  call: (request: IncomingMessage, response: ServerResponse) => void,
): void {
  for (const door of ["request", "checkContinue", "checkExpectation"]) server.prependListener(door, call);
}

const unmet = { status: 417, code: "expectation-failed", message: "Only Expect: 100-continue is met here." };
const broken = { status: 400, code: "bad-request", message: "This is not a request that can be read." };
const faults: Readonly<Record<string, typeof broken>> = {
  HPE_HEADER_OVERFLOW: { status: 431, code: "headers-too-large", message: "Send shorter headers." },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    code: "too-slow",
    message: "The request took too long to arrive.",
  },
};

function lastWords(fault: string | undefined): string {
  const { status, code, message } = faults[fault ?? ""] ?? broken;
  const body = JSON.stringify({ code, message, ref: newRef() });
  const headers = Object.entries({
    ...baseHeaders,
    connection: "close",
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(body),
  });
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n${body}`;
}
