import type { Checked } from "./route.ts";

const maxDepth = 32;

const no = (code: string, message: string) =>
  ({ ok: false, refusal: { status: 400, code, message } }) as const;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Bytes to a value that is safe to walk: UTF-8 to the letter, shallow, and with no `__proto__` in it. No bytes are undefined. */
export function parseJson(raw: Uint8Array): Checked<unknown> {
  if (raw.length === 0) return { ok: true, value: undefined };
  let text: string;
  try {
    text = utf8.decode(raw);
  } catch {
    return no("invalid-utf8", "The body is not valid UTF-8. Encode it as UTF-8.");
  }
  try {
    const value: unknown = JSON.parse(text);
    return tame(value, 1)
      ? { ok: true, value }
      : no("too-deep", `The JSON is nested deeper than ${maxDepth} levels. Flatten it.`);
  } catch {
    return no("invalid-json", "The body is not valid JSON. Check its quotes, commas and brackets.");
  }
}

/** False when nested too deep. Removes `__proto__` keys: JSON.parse keeps them as plain keys, a later merge would not. */
function tame(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (depth > maxDepth) return false;
  if (Object.hasOwn(value, "__proto__")) Reflect.deleteProperty(value, "__proto__");
  return Object.values(value).every((part) => tame(part, depth + 1));
}
