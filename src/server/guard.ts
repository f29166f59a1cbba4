import type { IncomingMessage } from "node:http";
import type { Refusal } from "../http/route.ts";

const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
/** Names and values, as Node lists them: 100 headers. */
const maxRawHeaders = 200;

/**
 * What restify would stumble over is refused before restify looks at it: its own URL parsing throws on a strange target or
 * Host outside of any promise, and that ends the process.
 */
export function refuseTarget(request: IncomingMessage): Refusal | null {
  const method = request.method ?? "";
  if (!methods.has(method))
    return { status: 405, code: "method-not-allowed", message: "This method is not used here." };
  if (request.rawHeaders.length > maxRawHeaders)
    return { status: 431, code: "too-many-headers", message: "Send fewer headers." };
  if (!readsAsHost(request))
    return { status: 400, code: "bad-host", message: "The Host header is missing or not a host name." };
  return readsAsPath(request.url ?? "")
    ? null
    : { status: 400, code: "bad-url", message: "The address cannot be read. Check its % escapes." };
}

/** The address without its query, and the query. Only for a request that has passed the guard. */
export const targetOf = (request: IncomingMessage): URL => new URL(`http://local${request.url ?? "/"}`);

/** HTTP/1.0 came before Host. Where there is one, it has to be a part of a URL to the letter of what restify will parse. */
function readsAsHost({ headers: { host }, httpVersion }: IncomingMessage): boolean {
  if (host === undefined || host === "") return httpVersion === "1.0";
  return /^[\w.:[\]-]+$/.test(host) && URL.canParse(`http://${host}/`);
}

function readsAsPath(target: string): boolean {
  if (!target.startsWith("/")) return false;
  // Nearly all are plain: these need no parser.
  if (/^[\w/.-]+$/.test(target)) return true;
  try {
    // Control characters: a path goes into look-ups, and they are never part of an honest one.
    // oxlint-disable-next-line no-control-regex
    return !/[\u0000-\u001f\u007f]/.test(decodeURIComponent(new URL(`http://local${target}`).pathname));
  } catch {
    return false;
  }
}
