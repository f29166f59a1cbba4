import { isOwnOrigin } from "../http/origin.ts";
import type { Admission, Asked, Policy, Refusal } from "../http/route.ts";
import type { Role } from "../turn/ports/accounts.ts";
import type { SignedIn, Sessions } from "./sessions.ts";

export interface ConsolePolicies {
  /** Anyone, from our own pages: for signing in and the API's description. */
  readonly visitor: Policy<SignedIn | null>;
  /** Whoever is signed in, whatever the role. */
  readonly signedIn: Policy<SignedIn>;
  /** Those who read and answer customers: agents and supervisors. */
  readonly agent: Policy<SignedIn>;
  readonly supervisor: Policy<SignedIn>;
  /** Those who look after the answers: editors and supervisors. */
  readonly owner: Policy<SignedIn>;
}

/**
 * Who may come in. A role is judged before the request's ids are looked at, so 403 says nothing about what exists:
 * an editor gets the same answer for a real conversation and for one that never was.
 */
export function makePolicies(sessions: Pick<Sessions, "find">, publicUrl: string): ConsolePolicies {
  const home = new URL(publicUrl);
  const signed = (name: string, roles: readonly Role[]): Policy<SignedIn> => ({
    name,
    admit: async (asked) => {
      if (isForeign(asked, home)) return refused(foreign);
      const actor = await sessions.find(asked);
      if (actor === null) return refused(signInFirst);
      if (!roles.includes(actor.agent.role)) return refused(notYourRole);
      return { ok: true, actor, who: actor.agent.id };
    },
  });
  return {
    visitor: {
      name: "console-visitor",
      admit: async (asked) => {
        if (isForeign(asked, home)) return refused(foreign);
        return { ok: true, actor: await sessions.find(asked), who: asked.address };
      },
    },
    signedIn: signed("signed-in", ["agent", "supervisor", "editor"]),
    agent: signed("agent", ["agent", "supervisor"]),
    supervisor: signed("supervisor", ["supervisor"]),
    owner: signed("owner", ["supervisor", "editor"]),
  };
}

/** True for a request that changes something and was sent by a page of another site. Programs send neither header. */
function isForeign(asked: Asked, home: URL): boolean {
  if (asked.method === "GET" || asked.method === "HEAD") return false;
  const site = asked.header("sec-fetch-site");
  if (site !== undefined && site !== "same-origin" && site !== "none") return true;
  const origin = asked.header("origin");
  return origin !== undefined && !isOwnOrigin(origin, asked.header("host"), home);
}

const refused = (refusal: Refusal): Admission<never> => ({ ok: false, refusal });

const foreign: Refusal = {
  status: 403,
  code: "foreign-page",
  message:
    "This was sent by a page of another site. Open the console at its own address (PUBLIC_URL) and try again.",
};
const signInFirst: Refusal = {
  status: 401,
  code: "sign-in",
  message: "Nobody is signed in here. Sign in with POST /console/api/session.",
};
const notYourRole: Refusal = {
  status: 403,
  code: "role",
  message: "Your role does not allow this. A supervisor can do it, or give you the role.",
};
