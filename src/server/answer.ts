import {
  validateHeaderName,
  validateHeaderValue,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { Refusal } from "../http/route.ts";
import { awaitsBody } from "./body.ts";

/** One whole HTTP answer, ready to be written: whatever could throw has thrown before this exists. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Uint8Array | null;
}

/** On every answer. A page that needs more than nothing says so in its own headers. */
export const baseHeaders = {
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
} as const;

/** How long and how much of an unwanted body is thrown away so that the caller gets to read why. */
interface Lingering {
  readonly ms: number;
  readonly bytes: number;
}
const briefly: Lingering = { ms: 1_000, bytes: 256 * 1024 };
/** Where files come: a browser reads no answer before it has sent all, and a photo may well be larger than is taken. */
export const patiently: Lingering = { ms: 30_000, bytes: 32 * 1024 * 1024 };

export function makeAnswer(status: number, headers: Answer["headers"], body: Answer["body"]): Answer {
  const all: Record<string, string | readonly string[]> = { ...baseHeaders };
  for (const [name, value] of Object.entries(headers)) {
    validateHeaderName(name);
    for (const one of typeof value === "string" ? [value] : value) validateHeaderValue(name, one);
    all[name.toLowerCase()] = value;
  }
  return { status, headers: all, body: status === 204 ? null : body };
}

export const jsonAnswer = (status: number, headers: Answer["headers"], body: unknown): Answer =>
  makeAnswer(status, { "content-type": "application/json; charset=utf-8", ...headers }, JSON.stringify(body));

/** Every error has this one shape. */
export const refusalAnswer = (refusal: Refusal, ref: string, headers: Answer["headers"] = {}): Answer =>
  jsonAnswer(
    refusal.status,
    { ...headers, ...refusal.headers },
    { code: refusal.code, message: refusal.message, by: refusal.by, next: refusal.next, ref },
  );

export const internal = {
  status: 500,
  code: "internal",
  message: "Something went wrong on our side. Try again; if it stays, tell us the reference.",
} as const satisfies Refusal;

/** The house sheds before it loses. */
export const busy = {
  status: 503,
  code: "busy",
  message: "Too much waits just now, and nothing was done. Send it again in a moment.",
  headers: { "retry-after": "1" },
} as const satisfies Refusal;

/** Writes the answer. `closing` ends the connection after it, as does a body that has not been read to its end. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  closing: boolean,
  lingering = briefly,
): void {
  if (response.headersSent || response.destroyed) return;
  const unread = awaitsBody(request) && !request.complete;
  writeHead(response, answer, unread || closing);
  if (answer.body !== null) response.write(answer.body);
  if (unread) linger(request, lingering, () => response.end());
  else response.end();
}

function writeHead(response: ServerResponse, { status, headers, body }: Answer, last: boolean): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (body !== null) response.setHeader("content-length", Buffer.byteLength(body));
  if (last) response.setHeader("connection", "close");
  response.writeHead(status);
}

/**
 * A socket closed on a caller who is still sending is reset, and the reset may wipe out the answer before it is read. So
 * a little more is read and thrown away, within a bound in bytes and time.
 */
function linger(request: IncomingMessage, { ms, bytes }: Lingering, done: () => void): void {
  let left = bytes;
  const finish = () => {
    clearTimeout(timer);
    request.off("data", count).off("end", finish).off("close", finish).pause();
    done();
  };
  const count = (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) finish();
  };
  const timer = setTimeout(finish, ms);
  request.on("data", count).once("end", finish).once("close", finish);
}
