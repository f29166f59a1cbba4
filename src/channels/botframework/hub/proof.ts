import type { Activity } from "botbuilder-core";
import type { Asked } from "../../../http/route.ts";
import { freshStamp, isStampOf, stamped } from "../../../http/stamp.ts";
import type { Handed } from "../../../turn/handed.ts";

/** How the hub and the house know each other. */
export interface Proof {
  /** Posts an activity with our proof; never throws. */
  readonly post: (activity: Partial<Activity>) => Promise<Handed>;
  /** Whether the request has the hub's proof. */
  readonly isProved: (asked: Asked) => Promise<boolean>;
}

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

/** What a stamp is made of: with its words where they go, so that they mean nothing for another matter, nor on the way back. */
const addressed = (path: string, body: Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from(`POST ${path}.`), body]);

/** Both stamp what they send with one secret. */
export const proofBySecret = ({ url, secret, now, withinMs }: SecretParts): Proof => ({
  post: async (activity) => {
    const body = Buffer.from(JSON.stringify(activity));
    const stamp = stamped(secret, addressed(new URL(url).pathname, body), now());
    const headers = { "content-type": "application/json", ...stamp };
    return posted(url, { method: "POST", headers, body }, withinMs);
  },
  isProved: async (asked) => {
    const stamp = freshStamp(asked, now());
    return stamp !== null && isStampOf(stamp, addressed(asked.path, asked.raw), secret);
  },
});

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
