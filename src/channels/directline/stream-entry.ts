import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { fitsOrigin } from "./policies.ts";
import type { Holder, Tokens } from "./token.ts";

export const streamPath = /^\/v3\/directline\/conversations\/([^/?]+)\/stream$/;

type Entry =
  | { readonly kind: "admitted"; readonly holder: Holder; readonly watermark: string }
  | { readonly kind: "refused"; readonly status: RefusedStatus };

const reasons = { 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 503: "Service Unavailable" };
type RefusedStatus = keyof typeof reasons;

/** Checks a stream's token against the path, the clock and the page, as `access` does for calls. */
export function enter(tokens: Tokens, request: IncomingMessage): Entry {
  const url = new URL(request.url ?? "/", "http://any");
  const token = url.searchParams.get("t");
  if (token === null) return { kind: "refused", status: 401 };
  const verdict = tokens.verify("stream", token);
  if (verdict.kind !== "valid") return { kind: "refused", status: 403 };
  const { holder } = verdict;
  if (holder.conversation !== streamPath.exec(url.pathname)?.[1]) return { kind: "refused", status: 404 };
  if (!fitsOrigin(holder, request.headers.origin)) return { kind: "refused", status: 403 };
  return { kind: "admitted", holder, watermark: url.searchParams.get("watermark") ?? "" };
}

/** Answers an upgrade that isn't let in, in plain HTTP. */
export function refuseUpgrade(socket: Duplex, status: RefusedStatus): void {
  if (!socket.destroyed)
    socket.end(`HTTP/1.1 ${status} ${reasons[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
