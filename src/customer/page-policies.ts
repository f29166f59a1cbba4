import { isOwnOrigin } from "../http/origin.ts";
import type { Asked, Limit, Policy, Refusal } from "../http/route.ts";

/** Who may knock at a customer's own page: anybody, since only its token opens it. */
export interface PagePolicies {
  readonly reader: Policy<null>;
  /** Whoever sends a form of ours, from no page of another site. */
  readonly writer: Policy<null>;
}

/** Counted by address, so that nobody tries tokens, and acts by their page too. */
export const readLimits: readonly Limit[] = [
  { name: "customer-page", per: "address", burst: 60, perMinute: 60 },
];
export const actLimits: readonly Limit[] = [
  { name: "customer-page-acts-address", per: "address", burst: 30, perMinute: 30 },
  { name: "customer-page-acts", per: "who", burst: 10, perMinute: 10 },
];

export function makePagePolicies(home: () => string): PagePolicies {
  return {
    reader: {
      name: "customer-page-reader",
      admit: ({ address }) => ({ ok: true, actor: null, who: address }),
    },
    writer: {
      name: "customer-page-writer",
      admit: (asked) =>
        isForeign(asked, new URL(home()))
          ? { ok: false, refusal: foreign }
          : { ok: true, actor: null, who: asked.path.split("/")[2] ?? null },
    },
  };
}

/**
 * True for what a page of another site sends. A browser that knows Sec-Fetch-Site is believed; since our pages tell nobody
 * where they are, Origin of their own forms is "null", and then the token in the address is what proves it.
 */
function isForeign(asked: Asked, home: URL): boolean {
  const site = asked.header("sec-fetch-site");
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  const origin = asked.header("origin");
  return origin !== undefined && origin !== "null" && !isOwnOrigin(origin, asked.header("host"), home);
}

const foreign: Refusal = {
  status: 403,
  code: "foreign-origin",
  message: "This form was sent by a page of another site. Open your own page and send it there.",
};
