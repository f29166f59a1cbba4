import type { ChatOptions } from "./chat.ts";

/**
 * Under what a chat is kept: by server, and by whom the site says is signed in, so that nobody reads on in the thread of
 * who used this browser before. The signature is the server's to check; here the name only keeps people apart.
 */
export function scopeOf({ server, identity, tokenUrl }: ChatOptions): string {
  const who = (identity === null ? null : subjectOf(identity)) ?? tokenUrl ?? "";
  return `lupaus|${server}|${encodeURIComponent(who)}|`;
}

function subjectOf(identity: string): string | null {
  try {
    const payload = identity.split(".")[1] ?? "";
    const { sub } = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/"))) as { sub?: unknown };
    return typeof sub === "string" ? sub : null;
  } catch {
    return null;
  }
}
