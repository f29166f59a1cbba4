import { lookup as resolveByName } from "node:dns";
import { type IncomingMessage, request as requestPlain } from "node:http";
import { request as requestTls } from "node:https";
import { stamped } from "../http/stamp.ts";
import type { Look, LookedUp, LookupCall } from "../turn/lookups.ts";
import { allowedHost, privateCode, publicOnly, type Resolve } from "./addresses.ts";

interface LookupSettings {
  /** What each call is signed with. */
  readonly secret: string;
  /** The hosts that may be called, with their port where it is not the usual one. */
  readonly hosts: readonly string[];
}

interface CallParts {
  /** Null: nothing may be called. */
  readonly settings: LookupSettings | null;
  readonly now: () => number;
  readonly resolve?: Resolve;
}

/** No answer is read further, in bytes. */
const largest = 16 * 1024;

/**
 * One signed POST to a host that the operator named, answered with JSON of at most 16 kB within its time. No redirect is
 * followed, and nothing else counts as an answer; whatever goes wrong is a result, never an error.
 */
export const makeLook =
  (parts: CallParts): Look =>
  async (call, signal) => {
    const url = URL.parse(call.url);
    const { settings } = parts;
    if (settings === null) return none("not-set-up");
    const allowed = url === null ? null : allowedHost(url, settings.hosts);
    if (url === null || allowed === null) return none("refused-host");
    const within = AbortSignal.any([signal, AbortSignal.timeout(call.withinMs)]);
    const connect = allowed.mayBePrivate ? {} : { lookup: publicOnly(parts.resolve ?? resolveByName) };
    try {
      const response = await send(url, call, { ...parts, settings }, { ...connect, signal: within });
      return await answerOf(response);
    } catch (error) {
      return none(whyOf(error, within));
    }
  };

const none = (why: string): LookedUp => ({ ok: false, why });

function whyOf(error: unknown, within: AbortSignal): string {
  if (within.aborted) return "timeout";
  return error instanceof Error && "code" in error && error.code === privateCode
    ? "private-address"
    : "unreachable";
}

function send(
  url: URL,
  call: LookupCall,
  { settings: { secret }, now }: CallParts & { readonly settings: LookupSettings },
  connect: Parameters<typeof requestTls>[1],
): Promise<IncomingMessage> {
  const body = JSON.stringify(call.body);
  const headers = {
    accept: "application/json",
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    "idempotency-key": call.key,
    ...stamped(secret, body, now()),
  };
  const request = url.protocol === "https:" ? requestTls : requestPlain;
  return new Promise((resolve, reject) => {
    // A connection of its own: one that was kept could end beneath a call, and a call must not be sent twice unseen.
    request(url, { ...connect, method: "POST", headers, agent: false }, resolve)
      .on("error", reject)
      .end(body);
  });
}

async function answerOf(response: IncomingMessage): Promise<LookedUp> {
  const { statusCode = 0, headers } = response;
  const refusal = refusalOf(statusCode, headers["content-type"] ?? "");
  const bytes = refusal === null ? await bytesOf(response) : null;
  response.destroy();
  if (refusal !== null) return none(refusal);
  return bytes === null ? none("too-large") : jsonIn(bytes);
}

function refusalOf(status: number, contentType: string): string | null {
  if (status >= 300 && status < 400) return "redirected";
  if (status !== 200) return `status-${status}`;
  return /^application\/json *(;|$)/i.test(contentType) ? null : "content-type";
}

/** Null when there is more than may be read. */
async function bytesOf(response: AsyncIterable<Buffer>): Promise<Buffer | null> {
  const read: Buffer[] = [];
  let size = 0;
  for await (const part of response) {
    size += part.length;
    if (size > largest) return null;
    read.push(part);
  }
  return Buffer.concat(read);
}

function jsonIn(bytes: Buffer): LookedUp {
  try {
    const answer: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return { ok: true, answer };
  } catch {
    return none("not-json");
  }
}
