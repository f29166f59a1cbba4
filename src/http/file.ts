import type { Reply } from "./route.ts";

interface ServedFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

const shown: readonly string[] = ["image/jpeg", "image/png", "image/gif", "image/webp"];

/** Whether a browser may show it; anything else is saved. */
export const isShown = (contentType: string): boolean => shown.includes(contentType);

/**
 * A stranger's file, answered so that no browser makes a page or a script of it, whatever is in it. `site` says which pages
 * may show it.
 */
export const fileReply = (
  { name, contentType, bytes }: ServedFile,
  site: "cross-origin" | "same-origin",
): Reply => ({
  status: 200,
  body: bytes,
  headers: {
    "content-type": contentType,
    "content-disposition": disposition(isShown(contentType) ? "inline" : "attachment", name),
    "content-security-policy": "sandbox; default-src 'none'",
    "cross-origin-resource-policy": site,
    "cache-control": "private, max-age=3600",
  },
});

/** The name twice (RFC 6266): in ASCII for old clients, and whole in RFC 5987's way for all others. */
function disposition(kind: "inline" | "attachment", name: string): string {
  const ascii = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, "_");
  const whole = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${whole}`;
}
