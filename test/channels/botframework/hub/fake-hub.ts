import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

export const secret = "what-the-hub-and-the-house-sign-with";

type Mood =
  | { readonly kind: "takes" }
  | { readonly kind: "answers"; readonly status: number; readonly retryAfter?: string }
  | { readonly kind: "hangs" }
  | { readonly kind: "breaks-off" };

interface Came {
  readonly [name: string]: unknown;
  readonly type: string;
  readonly id: string;
  readonly text?: string;
  readonly name?: string;
  readonly serviceUrl: string;
  readonly conversation: { readonly id: string };
  readonly attachments?: readonly {
    readonly name: string;
    readonly content: {
      readonly activities: readonly { readonly text: string; readonly from: { readonly role: string } }[];
    };
  }[];
}

/** A hub of somebody else's on loopback: it takes only what the house has signed, and fails in every way it is told to. */
export async function openFakeHub(check: (request: IncomingMessage, body: Buffer) => boolean = isSigned) {
  const came: Came[] = [];
  const mood: { now: Mood; next: Mood[] } = { now: { kind: "takes" }, next: [] };
  const server = createServer((request, response) => {
    take(request, response).catch(() => response.destroy());
  });
  async function take(request: IncomingMessage, response: ServerResponse) {
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    if (!check(request, body)) {
      response.statusCode = 401;
      return void response.end();
    }
    const now = mood.next.shift() ?? mood.now;
    if (now.kind === "takes" || now.kind === "breaks-off" || now.kind === "hangs")
      came.push(JSON.parse(body.toString()) as Came);
    if (now.kind === "breaks-off") return void response.destroy();
    if (now.kind === "hangs") return;
    if (now.kind === "answers" && now.retryAfter !== undefined)
      response.setHeader("retry-after", now.retryAfter);
    response.statusCode = now.kind === "answers" ? now.status : 200;
    response.end("{}");
  }
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/api/messages`,
    came,
    mood,
    /** What the hub was given of this kind. */
    of: (kind: string) => came.filter(({ type, name }) => (name ?? type) === kind),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
export type FakeHub = Awaited<ReturnType<typeof openFakeHub>>;

const signatureOf = (timestamp: string, path: string, body: Buffer | string) =>
  `sha256=${createHmac("sha256", secret).update(`${timestamp}.POST ${path}.`).update(body).digest("hex")}`;

const isSigned = ({ headers, url = "" }: IncomingMessage, body: Buffer): boolean =>
  headers["x-lupaus-signature"] === signatureOf(String(headers["x-lupaus-timestamp"]), url, body);

/** The hub says something of a matter, signed at this time; `signedFor`: for another address. */
export async function sayAsHub(
  url: string,
  offer: string,
  said: unknown,
  now: number,
  { tail = "", signedFor }: { readonly tail?: string; readonly signedFor?: string } = {},
) {
  const body = JSON.stringify(said);
  const timestamp = String(Math.floor(now / 1_000));
  const at = `${url}v3/conversations/${offer}/activities${tail}`;
  const answer = await fetch(at, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-lupaus-timestamp": timestamp,
      "x-lupaus-signature": signatureOf(timestamp, new URL(signedFor ?? at).pathname, body),
    },
    body,
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}
