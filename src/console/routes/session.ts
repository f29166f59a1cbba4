import { neighbourhood } from "../../http/network.ts";
import { type Reply, type Route, refuse, route } from "../../http/route.ts";
import type { Accounts } from "../../turn/ports/accounts.ts";
import type { Attempts } from "../attempts.ts";
import type { Passwords } from "../passwords.ts";
import type { ConsolePolicies } from "../policies.ts";
import type { SignInBody } from "../protocol.ts";
import { input, output } from "../schemas.ts";
import type { SignedIn, Sessions } from "../sessions.ts";
import { agentView } from "../views.ts";

/** Tries from one address: a whole office can sign in at eight o'clock, a guesser gets twenty and then one in three seconds. */
const perAddress = { name: "sign-in", per: "address", burst: 20, perMinute: 20 } as const;

interface SessionParts {
  readonly accounts: Accounts;
  readonly passwords: Passwords;
  readonly attempts: Attempts;
  readonly sessions: Sessions;
  readonly policies: ConsolePolicies;
  /** Called when a session has ended, with its hashed id. */
  readonly ended: (idHash: string) => void;
  /** Called when an agent has signed out: what their customers wait for goes to others. */
  readonly left: (who: SignedIn) => Promise<void>;
}

export function sessionRoutes(parts: SessionParts): readonly Route[] {
  const path = "/console/api/session";
  const { policies } = parts;
  return [
    route({
      method: "POST",
      path,
      policy: policies.visitor,
      input: { body: input.signIn },
      output: { 200: output.session },
      summary: "Signs an agent in: the cookie in the answer opens everything else.",
      limits: [perAddress],
      run: ({ actor, body }, { address }) => signIn(parts, body, { before: actor, address }),
    }),
    route({
      method: "GET",
      path,
      policy: policies.signedIn,
      input: {},
      output: { 200: output.session },
      summary: "Tells who is signed in.",
      run: ({ actor }) => ({ status: 200, body: { agent: agentView(actor.agent) } }),
    }),
    route({
      method: "DELETE",
      path,
      policy: policies.signedIn,
      input: {},
      output: { 204: output.nothing },
      summary: "Signs the agent out.",
      run: async ({ actor }) => {
        const wiped = await end(parts, actor);
        await parts.left(actor);
        return { status: 204, headers: { "set-cookie": wiped } };
      },
    }),
  ];
}

interface Came {
  readonly before: SignedIn | null;
  readonly address: string;
}

/** A wrong address and a wrong password cost the same work and get the same answer, so neither tells who has an account. */
async function signIn(parts: SessionParts, typed: SignInBody, { before, address }: Came): Promise<Reply> {
  const email = typed.email.trim().toLowerCase();
  const found = await parts.accounts.agentByEmail(email);
  // By the account where there is one, so that no way of spelling its address gives more tries.
  const made = { account: found?.id ?? email, network: neighbourhood(address) };
  const waitSeconds = parts.attempts.take(made);
  if (waitSeconds > 0) return tooMany(waitSeconds);
  const right = await parts.passwords.matches(typed.password, found?.passwordHash ?? null);
  if (right === null) {
    parts.attempts.giveBack(made);
    return busy();
  }
  if (!right || found === null) return wrong();
  parts.attempts.giveBack(made);
  if (before !== null) await end(parts, before);
  const cookie = await parts.sessions.open(found.id);
  return { status: 200, body: { agent: agentView(found) }, headers: { "set-cookie": cookie } };
}

/** Ends a session here and in the store, and answers the cookie that wipes it in the browser. */
function end({ sessions, ended }: SessionParts, { idHash }: SignedIn): Promise<string> {
  ended(idHash);
  return sessions.close(idHash);
}

const wrong = (): Reply =>
  refuse(401, "wrong-credentials", "The e-mail address or the password is wrong. Check both and try again.");

const tooMany = (seconds: number): Reply =>
  refuse(429, "too-many", `Too many tries for this account. Try again in ${seconds} seconds.`, {
    "retry-after": String(seconds),
  });

/** Said wherever a password would have to be hashed while too many already wait. */
export const busy = (): Reply =>
  refuse(503, "busy", "Many passwords are being checked right now. Try again in a few seconds.", {
    "retry-after": "3",
  });
