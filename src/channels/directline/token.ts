import { createHmac, createSecretKey, hkdfSync } from "node:crypto";
import { z } from "zod";
import { same } from "../../http/same.ts";

/**
 * Tokens are JWTs so that Web Chat can read the user in them, but only this one form is ever taken: HS256, our own
 * header to the letter, a key derived from the secret. "chat" opens the calls of one conversation, "stream" its socket.
 */
type Use = "chat" | "stream";

/** Who holds a token, and for which conversation. */
export interface Holder {
  readonly conversation: string;
  readonly user: string;
  readonly name: string | null;
  /** The origin of the page it was given to; null when a site's own server asked for it. */
  readonly origin: string | null;
}

export type Verdict =
  | { readonly kind: "valid"; readonly holder: Holder }
  | { readonly kind: "expired"; readonly holder: Holder; readonly expiredAt: number }
  | { readonly kind: "forged" };

export interface Tokens {
  readonly issue: (use: Use, holder: Holder) => string;
  readonly verify: (use: Use, token: string) => Verdict;
}

/** Web Chat dies for good on an expired token, so a night in a sleeping tab must be outlived. */
export const chatLifeS = 12 * 3600;
/** A stream URL is used at once; its token stands in logs of proxies, so it is short-lived. */
const streamLifeS = 5 * 60;
/** How many tokens are remembered as ours; then all are forgotten, which costs time and nothing else. */
const knownAtMost = 2_000;

const encode = (json: unknown) => Buffer.from(JSON.stringify(json)).toString("base64url");
const header = encode({ alg: "HS256", typ: "JWT" });

const claimsSchema = z.strictObject({
  use: z.enum(["chat", "stream"]),
  user: z.string().min(1),
  conv: z.string().min(1),
  name: z.string().optional(),
  origin: z.string().optional(),
  iat: z.number(),
  exp: z.number(),
});
type Claims = z.infer<typeof claimsSchema>;

export function makeTokens(secret: string, now: () => number): Tokens {
  // A key made once: from plain bytes each signature would make its own, at five times the price.
  const key = createSecretKey(Buffer.from(hkdfSync("sha256", secret, "", "lupaus direct line tokens", 32)));
  const sign = (payload: string) => createHmac("sha256", key).update(`${header}.${payload}`).digest();
  // A client shows its token with every call; what was proved once stays proved, and only the time is looked at again.
  const known = new Map<string, Claims>();
  return {
    issue(use, holder) {
      const payload = encode(claimsOf(use, holder, Math.floor(now() / 1000)));
      return `${header}.${payload}.${sign(payload).toString("base64url")}`;
    },
    verify(use, token) {
      const claims = known.get(token) ?? prove(token, sign);
      if (claims === null || claims.use !== use) return { kind: "forged" };
      if (known.size >= knownAtMost) known.clear();
      known.set(token, claims);
      return judge(claims, now());
    },
  };
}

/** What a token of ours says, or null when it is not one. */
function prove(token: string, sign: (payload: string) => Buffer): Claims | null {
  const [head, payload, signature, more] = token.split(".");
  if (head !== header || payload === undefined || signature === undefined || more !== undefined) return null;
  if (!same(signature, sign(payload).toString("base64url"))) return null;
  return claimsSchema.safeParse(JSON.parse(Buffer.from(payload, "base64url").toString())).data ?? null;
}

function claimsOf(use: Use, { conversation, user, name, origin }: Holder, iat: number): Claims {
  return {
    use,
    user,
    conv: conversation,
    ...(name === null ? {} : { name }),
    ...(origin === null ? {} : { origin }),
    iat,
    exp: iat + (use === "chat" ? chatLifeS : streamLifeS),
  };
}

function judge({ conv, user, name, origin, exp }: Claims, now: number): Verdict {
  const holder = { conversation: conv, user, name: name ?? null, origin: origin ?? null };
  const expiredAt = exp * 1000;
  return now < expiredAt ? { kind: "valid", holder } : { kind: "expired", holder, expiredAt };
}
