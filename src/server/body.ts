import type { IncomingMessage, ServerResponse } from "node:http";
import {
  anyBytes,
  type BodySink,
  type Checked,
  type Refusal,
  type Route,
  type Streamed,
} from "../http/route.ts";

/** The longest body that is read where a route names no other: far above the longest message, far below what costs anything to hold. */
const usualBodyBytes = 64 * 1024;

/** What a route takes of a JSON body. */
const boundsOf = ({ maxBodyBytes = usualBodyBytes }: Route) => ({
  maxBytes: maxBodyBytes,
  tooLarge: {
    status: 413,
    code: "too-large",
    message: `The body is larger than ${maxBodyBytes} bytes. Send less at a time.`,
  },
});

const tooSlow: Refusal = {
  status: 408,
  code: "too-slow",
  message: "The request took too long to arrive.",
};

/** Whether the headers announce a body. */
export const awaitsBody = (request: IncomingMessage): boolean =>
  request.headers["transfer-encoding"] !== undefined || Number(request.headers["content-length"] ?? 0) > 0;

/** What a route takes as it arrives; null where its body is JSON, which is read whole. */
export const streamedBy = ({ input: { body } }: Route): Streamed<unknown> | null =>
  body !== undefined && "open" in body ? body : null;

/** Whether the route takes bytes whatever they are called. */
export const takesAnyBytes = ({ input: { body } }: Route): boolean => body === anyBytes;

/** Refuses a body by its headers alone, before one byte of it has been read. */
export function refuseBody(request: IncomingMessage, route: Route): Refusal | null {
  if (!awaitsBody(request)) return null;
  const streamed = streamedBy(route);
  const { headers } = request;
  if (headers["content-encoding"] !== undefined && headers["content-encoding"] !== "identity")
    return {
      status: 415,
      code: "encoding-not-taken",
      message: "Send the body as it is, without Content-Encoding.",
    };
  const wrongType = takesAnyBytes(route) ? null : refuseType(headers["content-type"] ?? "", streamed);
  if (wrongType !== null) return wrongType;
  const announced = Number(headers["content-length"] ?? 0);
  const { maxBytes, tooLarge } = streamed ?? boundsOf(route);
  return announced > maxBytes ? tooLarge : null;
}

function refuseType(type: string, streamed: Streamed<unknown> | null): Refusal | null {
  if (streamed !== null)
    return type.split(";")[0]?.trim().toLowerCase() === streamed.mediaType
      ? null
      : {
          status: 415,
          code: streamed.mediaType.startsWith("multipart/") ? "multipart-only" : "type-not-taken",
          message: `Send the body with Content-Type: ${streamed.mediaType}, and its boundary where that has one.`,
        };
  return /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type)
    ? null
    : {
        status: 415,
        code: "json-only",
        message: "Send the body as JSON in UTF-8, with Content-Type: application/json.",
      };
}

interface Bounds {
  readonly maxBytes: number;
  readonly tooLarge: Refusal;
  /** How long all of it may take to arrive. */
  readonly ms: number;
}

/**
 * Reads the body into `sink`, counting: a chunked body has no length to refuse by. Null when the caller went away. The
 * stream is left paused after a refusal.
 */
export async function readInto<Body>(
  sink: BodySink<Body>,
  { maxBytes, tooLarge, ms }: Bounds,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Checked<Body> | null> {
  if (request.headers.expect !== undefined) response.writeContinue();
  const { promise: cut, resolve } = Promise.withResolvers<Checked<never> | null>();
  let length = 0;
  const take = (chunk: Buffer) => {
    length += chunk.length;
    if (length > maxBytes) resolve({ ok: false, refusal: tooLarge });
    else sink.write(chunk);
  };
  const end = () => sink.end();
  // After its end a request closes too, while the sink may still be at work.
  const gone = () => request.readableEnded || resolve(null);
  const timer = setTimeout(() => resolve({ ok: false, refusal: tooSlow }), ms);
  request.on("data", take).once("end", end).once("error", gone).once("close", gone);
  const result = await Promise.race([cut, sink.result]);
  clearTimeout(timer);
  request.off("data", take).off("end", end).off("close", gone).pause();
  sink.close();
  return result;
}

/** Reads a JSON body's exact bytes. */
export const readBody = (
  route: Route,
  ms: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Checked<Uint8Array> | null> =>
  readInto(keepBytes(), { ...boundsOf(route), ms }, request, response);

function keepBytes(): BodySink<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const { promise: result, resolve } = Promise.withResolvers<Checked<Uint8Array>>();
  return {
    write: (chunk) => void chunks.push(chunk),
    end: () => resolve({ ok: true, value: Buffer.concat(chunks) }),
    result,
    close: () => {},
  };
}
