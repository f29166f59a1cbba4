import { createHmac } from "node:crypto";
import { same } from "../../http/same.ts";

/** The header that carries the signature of a webhook call. */
export const signatureHeader = "x-hub-signature-256";

/** What Meta signs a webhook call with: HMAC-SHA256 of the body's exact bytes with the app secret, in hex. */
const signatureOf = (appSecret: string, raw: Uint8Array): string =>
  `sha256=${createHmac("sha256", appSecret).update(raw).digest("hex")}`;

export const isSigned = (appSecret: string, raw: Uint8Array, signature: string | undefined): boolean =>
  signature !== undefined && same(signature, signatureOf(appSecret, raw));
