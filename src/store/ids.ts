import type { Time } from "../domain/conversation.ts";

const counterMax = 0xfff;

/** Bytes drawn at a time. */
const drawAtOnce = 2048;

/** The same chance drawn for many at once, each byte given out once: asking for it costs more than an id or a token. */
export function inBulk(random: (bytes: number) => Buffer): (bytes: number) => Buffer {
  let drawn: Buffer = Buffer.alloc(0);
  let used = 0;
  return (bytes) => {
    if (bytes > drawAtOnce) return random(bytes);
    if (used + bytes > drawn.length) {
      drawn = random(drawAtOnce);
      used = 0;
    }
    used += bytes;
    return drawn.subarray(used - bytes, used);
  };
}

/** One UUIDv7 (RFC 9562): 48 bits of time, a 12-bit counter in place of rand_a, 62 bits of the eight random bytes. */
export function uuidv7(at: Time, counter: number, random: Uint8Array): string {
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(at, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes.set(random, 8);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Makes ids that sort in the order they were made, also within one millisecond and when the clock steps back. */
export function makeIds(now: () => Time, random: (bytes: number) => Uint8Array): () => string {
  let at = 0;
  let counter = 0;
  return () => {
    const time = now();
    if (time > at) {
      at = time;
      counter = 0;
    } else if (counter < counterMax) {
      counter += 1;
    } else {
      at += 1;
      counter = 0;
    }
    return uuidv7(at, counter, random(8));
  };
}
