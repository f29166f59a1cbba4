import { neighbourhood } from "../../http/network.ts";
import type { Admission, Asked, Policy, Refusal } from "../../http/route.ts";
import type { FileLinks } from "./file-links.ts";
import { same } from "../../http/same.ts";
import type { Holder, Tokens, Verdict } from "./token.ts";

/** A customer's page with its token, or a site's own server with the secret. */
export type Caller = { readonly kind: "customer"; readonly holder: Holder } | { readonly kind: "site" };
/** Who asks for a first token: a page of ours by its origin, or a site's own server. */
type Asker = { readonly kind: "page"; readonly origin: string } | { readonly kind: "site" };

/** An expired token of ours still refreshes for this long, so that a customer who comes back after days finds everything. */
const refreshMs = 30 * 86_400_000;

export interface Policies {
  readonly asker: Policy<Asker>;
  readonly caller: Policy<Caller>;
  readonly holder: Policy<Holder>;
  /** Whoever has a link to a file. */
  readonly linked: Policy<null>;
}

interface Options {
  readonly secret: string;
  readonly tokens: Tokens;
  readonly links: FileLinks;
  /** Whether a page of this origin may have tokens; `host` is the address it called. */
  readonly isOurs: (origin: string, host: string | undefined) => boolean;
  readonly now: () => number;
}

export function makePolicies(options: Options): Policies {
  return {
    asker: { name: "directline-asker", admit: (asked) => admitAsker(options, asked) },
    caller: { name: "directline-caller", admit: (asked) => admitCaller(options, asked) },
    holder: { name: "directline-holder", admit: (asked) => admitHolder(options, asked) },
    linked: { name: "directline-linked", admit: (asked) => admitLinked(options, asked) },
  };
}

function admitAsker({ secret, isOurs }: Options, asked: Asked): Admission<Asker> {
  const bearer = bearerOf(asked);
  if (bearer !== null)
    return same(bearer, secret) ? { ok: true, actor: { kind: "site" }, who: null } : no(badToken);
  const origin = asked.header("origin");
  if (origin === undefined) return no(noToken);
  return isOurs(origin, asked.header("host"))
    ? { ok: true, actor: { kind: "page", origin }, who: `directline-page ${neighbourhood(asked.address)}` }
    : no(wrongOrigin);
}

function admitCaller({ secret, tokens }: Options, asked: Asked): Admission<Caller> {
  const bearer = bearerOf(asked);
  if (bearer === null) return no(noToken);
  // A site's server speaks for many customers: each conversation has its own measure, and beginning one has none.
  if (same(bearer, secret)) {
    const who = asked.path.endsWith("/conversations") ? null : `directline-site ${asked.path}`;
    return { ok: true, actor: { kind: "site" }, who };
  }
  const verdict = tokens.verify("chat", bearer);
  if (verdict.kind === "expired") return no(expired);
  return admitted(verdict, asked, (holder) => ({ kind: "customer", holder }));
}

function admitHolder({ tokens, now }: Options, asked: Asked): Admission<Holder> {
  const bearer = bearerOf(asked);
  if (bearer === null) return no(noToken);
  const verdict = tokens.verify("chat", bearer);
  if (verdict.kind === "expired" && now() > verdict.expiredAt + refreshMs) return no(expired);
  return admitted(verdict, asked, (holder) => holder);
}

/** The link itself is the proof: an <img> of a page can send no other. */
function admitLinked({ links }: Options, asked: Asked): Admission<null> {
  const token = asked.query("t");
  if (token === null) return no(noLink);
  const verdict = links.verify(asked.path.split("/").at(-1) ?? "", token);
  if (verdict === "valid")
    return { ok: true, actor: null, who: `directline-files ${neighbourhood(asked.address)}` };
  return no(verdict === "expired" ? oldLink : badLink);
}

function admitted<Actor>(verdict: Verdict, asked: Asked, actor: (holder: Holder) => Actor): Admission<Actor> {
  if (verdict.kind === "forged") return no(badToken);
  const { holder } = verdict;
  if (!fitsOrigin(holder, asked.header("origin"))) return no(wrongOrigin);
  return { ok: true, actor: actor(holder), who: `directline-customer ${holder.conversation}` };
}

/** A browser names the page's origin on all but its own same-origin reads; a stolen token is of no use on another page. */
export function fitsOrigin({ origin }: Holder, given: string | undefined): boolean {
  return origin === null || given === undefined || given === origin;
}

function bearerOf(asked: Asked): string | null {
  return /^Bearer +(\S+)$/i.exec(asked.header("authorization") ?? "")?.[1] ?? null;
}

const no = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal });

const noToken: Refusal = {
  status: 401,
  code: "no-token",
  message: "Send a token from tokens/generate, or the secret, as 'Authorization: Bearer …'.",
  headers: { "WWW-Authenticate": "Bearer" },
};
const badToken: Refusal = {
  status: 403,
  code: "bad-token",
  message: "This token or secret is not one of ours. Ask for a new token from tokens/generate.",
};
const wrongOrigin: Refusal = {
  status: 403,
  code: "wrong-origin",
  message: "Pages of this origin may not chat here. The operator names allowed ones in WIDGET_ORIGINS.",
};
/** The code's spelling is Direct Line's own. */
const expired: Refusal = {
  status: 403,
  code: "TokenExpired",
  message: "The token has expired. Call tokens/refresh with it, or start anew if it is older than 30 days.",
};
const noLink: Refusal = {
  status: 401,
  code: "no-token",
  message: "Take the whole address from the activity's contentUrl.",
};
const badLink: Refusal = {
  status: 403,
  code: "bad-token",
  message: "This address was not given out by us. Take it from the activity's contentUrl.",
};
const oldLink: Refusal = {
  status: 403,
  code: "link-expired",
  message: "This address has expired. Read the activities again: they carry a fresh one.",
};
