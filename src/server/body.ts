import type { IncomingMessage, ServerResponse } from "node:http";
import type { Refusal } from "../http/route.ts";

/** The longest body that is read: far above the longest message, far below what costs anything to hold. */
const maxBodyBytes = 64 * 1024;
const maxDepth = 32;

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };
const no = (status: number, code: string, message: string) =>
  ({ ok: false, refusal: { status, code, message } }) as const;

const tooLarge: Refusal = {
  status: 413,
  code: "too-large",
  message: `The body is larger than ${maxBodyBytes} bytes. Send less at a time.`,
};

/** Whether the headers announce a body. */
export const awaitsBody = (request: IncomingMessage): boolean =>
  request.headers["transfer-encoding"] !== undefined || Number(request.headers["content-length"] ?? 0) > 0;

/** Refuses by the headers alone, before one byte of the body has been read. */
export function refuseBody({ headers }: IncomingMessage): Refusal | null {
  if (headers["content-encoding"] !== undefined && headers["content-encoding"] !== "identity")
    return {
      status: 415,
      code: "encoding-not-taken",
      message: "Send the body as it is, without Content-Encoding.",
    };
  if (!/^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(headers["content-type"] ?? ""))
    return {
      status: 415,
      code: "json-only",
      message: "Send the body as JSON in UTF-8, with Content-Type: application/json.",
    };
  return Number(headers["content-length"] ?? 0) > maxBodyBytes ? tooLarge : null;
}

/**
 * Reads the body, counting: a chunked body has no length to refuse by. Null when the caller went away. The stream is left
 * paused after a refusal.
 */
export async function readBody(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Checked<Uint8Array> | null> {
  if (request.headers.expect !== undefined) response.writeContinue();
  const { promise, resolve } = Promise.withResolvers<Checked<Uint8Array> | null>();
  const chunks: Buffer[] = [];
  let length = 0;
  const take = (chunk: Buffer) => {
    length += chunk.length;
    if (length > maxBodyBytes) resolve({ ok: false, refusal: tooLarge });
    else chunks.push(chunk);
  };
  const end = () => resolve({ ok: true, value: Buffer.concat(chunks) });
  const gone = () => resolve(null);
  request.on("data", take).once("end", end).once("error", gone).once("close", gone);
  const result = await promise;
  request.off("data", take).off("end", end).off("close", gone).pause();
  return result;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Bytes to a value that is safe to walk: UTF-8 to the letter, shallow, and with no `__proto__` in it. No bytes are undefined. */
export function parseJson(raw: Uint8Array): Checked<unknown> {
  if (raw.length === 0) return { ok: true, value: undefined };
  let text: string;
  try {
    text = utf8.decode(raw);
  } catch {
    return no(400, "invalid-utf8", "The body is not valid UTF-8. Encode it as UTF-8.");
  }
  try {
    const value: unknown = JSON.parse(text);
    return tame(value, 1)
      ? { ok: true, value }
      : no(400, "too-deep", `The JSON is nested deeper than ${maxDepth} levels. Flatten it.`);
  } catch {
    return no(400, "invalid-json", "The body is not valid JSON. Check its quotes, commas and brackets.");
  }
}

/** False when nested too deep. Removes `__proto__` keys: JSON.parse keeps them as plain keys, a later merge would not. */
function tame(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (depth > maxDepth) return false;
  if (Object.hasOwn(value, "__proto__")) Reflect.deleteProperty(value, "__proto__");
  return Object.values(value).every((part) => tame(part, depth + 1));
}
