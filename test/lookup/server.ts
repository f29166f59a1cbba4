import {
  createServer,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
  type RequestListener,
} from "node:http";
import type { AddressInfo } from "node:net";

/** What a call brought. */
interface Called {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A firm's own system on this machine that answers as it is told, and knows who called. */
export async function openSystem(answer: RequestListener) {
  const calls: Called[] = [];
  const waiting: (() => void)[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const { method = "", headers } = request;
      calls.push({ method, headers, body: Buffer.concat(parts).toString() });
      for (const go of waiting.splice(0)) go();
      answer(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    url: `http://127.0.0.1:${port}/invoice`,
    calls,
    /** Resolves with the next call, before it is answered. */
    called: () => new Promise<void>((resolve) => waiting.push(resolve)),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
export type System = Awaited<ReturnType<typeof openSystem>>;

/** Answers with these. Two calls: with restify in the process, writeHead returns nothing to chain. */
export const answerWith =
  (status: number, headers: OutgoingHttpHeaders, body?: string | Buffer): RequestListener =>
  (_request, response) => {
    response.writeHead(status, headers);
    response.end(body);
  };

/** Answers with this as JSON. */
export const json = (value: unknown): RequestListener =>
  answerWith(200, { "content-type": "application/json" }, JSON.stringify(value));
