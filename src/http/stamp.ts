import { createHmac } from "node:crypto";
import type { Asked } from "./route.ts";
import { same } from "./same.ts";

export const timestampHeader = "x-lupaus-timestamp";
export const signatureHeader = "x-lupaus-signature";

/** How far a signer's clock may be from ours. */
const skewMs = 5 * 60_000;

/** What somebody who shares a secret with the house shows with a body. */
export interface Stamp {
  /** Unix seconds, as they stand in the header. */
  readonly time: string;
  readonly signature: string;
}

/** HMAC-SHA256 over time, full stop and body, in hex. */
const signatureOf = (secret: string, time: string, body: string | Uint8Array): string =>
  `sha256=${createHmac("sha256", secret).update(`${time}.`).update(body).digest("hex")}`;

/** The headers that stamp a body at `now`, in ms. */
export function stamped(secret: string, body: string | Uint8Array, now: number) {
  const time = String(Math.floor(now / 1_000));
  return { [timestampHeader]: time, [signatureHeader]: signatureOf(secret, time, body) };
}

/** The stamp of a request, before its body is read; null: it shows none, or an old one. */
export function freshStamp({ header }: Pick<Asked, "header">, now: number): Stamp | null {
  const [time = "", signature = ""] = [header(timestampHeader), header(signatureHeader)];
  const isFresh = /^\d{1,12}$/.test(time) && Math.abs(Number(time) * 1_000 - now) <= skewMs;
  return isFresh && /^sha256=[\da-f]{64}$/.test(signature) ? { time, signature } : null;
}

/** Whether the stamp was made of this body with the secret. */
export const isStampOf = ({ time, signature }: Stamp, body: Uint8Array, secret: string): boolean =>
  same(signature, signatureOf(secret, time, body));
