import { createHmac, timingSafeEqual } from "node:crypto";
import type { Activity } from "botbuilder-core";
import type { Asked } from "../../../http/route.ts";
import type { Handed } from "../../../turn/handed.ts";

/** How the hub and the house know each other. */
export interface Proof {
  /** Posts an activity with our proof; never throws. */
  readonly post: (activity: Partial<Activity>) => Promise<Handed>;
  /** Whether the request has the hub's proof. */
  readonly isProved: (asked: Asked) => Promise<boolean>;
}

const timestampHeader = "x-lupaus-timestamp";
const signatureHeader = "x-lupaus-signature";
/** How far the hub's clock may be from ours. */
const skewMs = 5 * 60_000;

/** What a hub's status means: refused where the same would be refused again, so that our own queue takes over at once. */
export function handedBy(status: number, retryAfter: string | null): Handed {
  if (status >= 200 && status < 300) return { kind: "taken" };
  const why = `status-${status}`;
  if (status >= 500 || status === 408 || status === 425 || status === 429) {
    const seconds = retryAfter !== null && /^\d{1,5}$/.test(retryAfter) ? Number(retryAfter) : null;
    return { kind: "again", why, ...(seconds === null ? {} : { afterMs: seconds * 1_000 }) };
  }
  return { kind: "refused", why };
}

interface SecretParts {
  readonly url: string;
  readonly secret: string;
  readonly now: () => number;
  readonly withinMs: number;
}

/** Both sign with one secret: HMAC-SHA256 over "timestamp.body", the timestamp in seconds. */
export function proofBySecret({ url, secret, now, withinMs }: SecretParts): Proof {
  const sign = (timestamp: string, body: Uint8Array): string =>
    `sha256=${createHmac("sha256", secret).update(`${timestamp}.`).update(body).digest("hex")}`;
  return {
    post: async (activity) => {
      const body = Buffer.from(JSON.stringify(activity));
      const timestamp = String(Math.floor(now() / 1_000));
      const headers = {
        "content-type": "application/json",
        [timestampHeader]: timestamp,
        [signatureHeader]: sign(timestamp, body),
      };
      return posted(url, { method: "POST", headers, body }, withinMs);
    },
    isProved: async ({ header, raw }) => {
      const [timestamp = "", signature = ""] = [header(timestampHeader), header(signatureHeader)];
      const isFresh = /^\d{1,12}$/.test(timestamp) && Math.abs(Number(timestamp) * 1_000 - now()) <= skewMs;
      return isFresh && same(signature, sign(timestamp, raw));
    },
  };
}

/** One try within its time; a redirect is not followed, since it could lead anywhere. */
async function posted(url: string, request: RequestInit, withinMs: number): Promise<Handed> {
  try {
    const signal = AbortSignal.timeout(withinMs);
    const answer = await fetch(url, { ...request, redirect: "manual", signal });
    await answer.body?.cancel();
    return handedBy(answer.status, answer.headers.get("retry-after"));
  } catch {
    return { kind: "again", why: "no-answer" };
  }
}

const same = (one: string, other: string): boolean => {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
};
