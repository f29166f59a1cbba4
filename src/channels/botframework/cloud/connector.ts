import { type IncomingMessage, request as requestPlain, type RequestOptions } from "node:http";
import { request as requestTls } from "node:https";
import type { ConfigurationBotFrameworkAuthentication } from "botbuilder-core";
import type { Handed } from "../../../turn/handed.ts";

type ClientOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>;
type HttpClient = NonNullable<ClientOptions["httpClient"]>;
type HttpRequest = Parameters<HttpClient["sendRequest"]>[0];

/** No answer of a connector is read further, in bytes. */
const largest = 64 * 1024;

/** The connector did not take what was sent; `status` is null when it gave no answer. */
class NotTaken extends Error {
  readonly status: number | null;
  readonly afterMs: number | null;

  constructor(why: string, status: number | null = null, afterMs: number | null = null) {
    super(`The connector did not take a line: ${why}.`);
    this.name = "NotTaken";
    this.status = status;
    this.afterMs = afterMs;
  }
}

/**
 * How botbuilder reaches connectors: one try within its time, no redirect followed. Of itself it would wait for a silent one
 * for ever, and send again within seconds what may have been taken; trying again is the outbox's work.
 */
export const makeHttpClient = (withinMs: number): HttpClient => ({
  async sendRequest(request) {
    const response = await send(request, AbortSignal.timeout(withinMs));
    const status = response.statusCode ?? 0;
    if (status < 200 || status >= 300) {
      response.destroy();
      throw new NotTaken(`status ${status}`, status, retryAfter(response));
    }
    const headers = request.headers.clone();
    for (const name of headers.headerNames()) headers.remove(name);
    headers.set("content-type", response.headers["content-type"] ?? "application/json");
    return { request, status, headers, bodyAsText: await textOf(response) };
  },
});

function send(request: HttpRequest, signal: AbortSignal): Promise<IncomingMessage> {
  const { url, method, body } = request;
  if (typeof body !== "string") throw new NotTaken("what is sent is no text");
  const headers: Record<string, string> = {};
  for (const { name, value } of request.headers.headersArray()) headers[name] = value;
  headers["content-length"] = String(Buffer.byteLength(body));
  const options: RequestOptions = { method, headers, signal };
  return new Promise((resolve, reject) => {
    const start = url.startsWith("https:") ? requestTls : requestPlain;
    start(url, options, resolve)
      .on("error", (error) => reject(new NotTaken(signal.aborted ? "timeout" : error.name)))
      .end(body);
  });
}

async function textOf(response: AsyncIterable<Buffer>): Promise<string> {
  const read: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of response) {
      size += part.length;
      // It has been taken; what else it says is nothing that we need.
      if (size > largest) return "{}";
      read.push(part);
    }
  } catch {
    throw new NotTaken("the answer broke off");
  }
  return Buffer.concat(read).toString();
}

/** In ms, where the header names seconds. */
function retryAfter({ headers }: IncomingMessage): number | null {
  const seconds = headers["retry-after"];
  return seconds !== undefined && /^\d{1,5}$/.test(seconds) ? Number(seconds) * 1_000 : null;
}

/** The customer or the conversation is not there for us any more, or the line is not one that this channel takes. */
const forGood: ReadonlySet<number> = new Set([400, 403, 404, 405, 410, 413, 415, 422]);

/** What became of a line that the connector did not take. A wrong password (401) is the operator's to mend: it goes then. */
export function handedOf(error: unknown): Exclude<Handed, { kind: "taken" }> {
  if (!(error instanceof NotTaken)) return { kind: "again", why: "no-token" };
  const { status, afterMs } = error;
  if (status === null) return { kind: "again", why: "no-answer" };
  if (forGood.has(status)) return { kind: "refused", why: `status-${status}` };
  return { kind: "again", why: `status-${status}`, ...(afterMs === null ? {} : { afterMs }) };
}
