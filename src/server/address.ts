import type { IncomingMessage } from "node:http";
import { isIP, type Socket } from "node:net";

/**
 * The caller's address. Behind `trusted` proxies each appends to X-Forwarded-For the peer it saw, so only the last
 * `trusted` entries are true; whatever stands to their left is the caller's own invention.
 */
export function addressOf(request: IncomingMessage, trusted: number): string {
  const peer = peerOf(request.socket);
  const forwarded = request.headers["x-forwarded-for"];
  if (trusted === 0 || forwarded === undefined) return peer;
  const seen = String(forwarded).split(",");
  const entry = plain(seen[Math.max(0, seen.length - trusted)] ?? "");
  return isIP(entry) === 0 ? peer : entry;
}

/** A socket's other end stays the same for all its requests. */
const peers = new WeakMap<Socket, string>();

function peerOf(socket: Socket): string {
  const peer = peers.get(socket) ?? plain(socket.remoteAddress ?? "");
  peers.set(socket, peer);
  return peer;
}

/** Without port, brackets and the IPv4-in-IPv6 prefix. */
function plain(entry: string): string {
  const bare = entry.trim().replace(/^\[([^\]]*)\](:\d+)?$/, "$1");
  const unmapped = bare.replace(/^::ffff:(?=\d+\.)/i, "");
  return /^\d+\.\d+\.\d+\.\d+:\d+$/.test(unmapped) ? (unmapped.split(":")[0] ?? "") : unmapped;
}
