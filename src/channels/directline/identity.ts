import { type KeyObject, createHmac, createSecretKey } from "node:crypto";
import { z } from "zod";
import { mask } from "../../domain/privacy/mask.ts";
import type { Incoming } from "../../turn/ports/incoming.ts";
import { customerName, printable } from "./protocol.ts";
import { same } from "../../http/same.ts";

/** Who the site's own server says its customer is. */
export interface Identity {
  /** The site's own id for the customer. */
  readonly subject: string;
  readonly name: string | null;
}

type IdentityVerdict =
  | { readonly kind: "valid"; readonly identity: Identity }
  | { readonly kind: "bad" | "expired" | "not-set-up" };

/** Judges what a site's server signed of its customer. */
export type Identify = (jwt: string) => IdentityVerdict;

/** The clock of a site's server may be this far from ours. */
const clockSkewMs = 60_000;

/** Any JWT library's header will do, as long as it means this one algorithm and asks for nothing that we don't know. */
const headerSchema = z.object({ alg: z.literal("HS256"), crit: z.undefined().optional() });

/** A personal identity code is no customer number: what the log must not hold can't come in as an id either. */
const subjectSchema = printable
  .min(1)
  .refine((subject) => mask(subject, ["hetu"]).masked.length === 0, "must not be a personal identity code");
const seconds = z.number().nonnegative();
const claimsSchema = z.object({
  sub: subjectSchema,
  name: customerName.nullish(),
  exp: seconds,
  nbf: seconds.default(0),
});

/** Makes the judge of identities signed with this secret (HS256); without one none can be judged. */
export function makeIdentify(secret: string | null, now: () => number): Identify {
  if (secret === null) return () => ({ kind: "not-set-up" });
  const key = createSecretKey(Buffer.from(secret));
  return (jwt) => {
    const claims = prove(jwt, key);
    if (claims === null || now() < claims.nbf * 1000 - clockSkewMs) return { kind: "bad" };
    if (now() >= claims.exp * 1000 + clockSkewMs) return { kind: "expired" };
    return { kind: "valid", identity: { subject: claims.sub, name: claims.name ?? null } };
  };
}

/** What an identity says, or null when it is not signed with the key or not of this form. */
function prove(jwt: string, key: KeyObject): z.infer<typeof claimsSchema> | null {
  const [head, payload, signature, more] = jwt.split(".");
  if (head === undefined || payload === undefined || signature === undefined || more !== undefined)
    return null;
  const expected = createHmac("sha256", key).update(`${head}.${payload}`).digest("base64url");
  if (!same(signature, expected) || !headerSchema.safeParse(decoded(head)).success) return null;
  return claimsSchema.safeParse(decoded(payload)).data ?? null;
}

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, "base64url").toString());
  } catch {
    return null;
  }
}

/** No other user's id begins so; see `account` in protocol.ts. */
const prefix = "id:";

/** The user id of a verified customer: the same in every window, so that all of them are one customer's. */
export const userOf = ({ subject }: Identity): string => prefix + subject;

/** The site's own id in a verified customer's user id; null in every other. */
export const subjectOf = (user: string): string | null =>
  user.startsWith(prefix) ? user.slice(prefix.length) : null;

/** A delivery with what its user's id proves: only a valid identity makes one of a verified customer. */
export function vouched(incoming: Incoming): Incoming {
  const verifiedAs = subjectOf(incoming.customer.channelCustomerId);
  return { ...incoming, customer: { ...incoming.customer, verifiedAs } };
}
