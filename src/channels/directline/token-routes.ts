import { z } from "zod";
import { type Reply, type Route, refuse, route } from "../../http/route.ts";
import { type Identity, userOf } from "./identity.ts";
import { startLimits } from "./limits.ts";
import { tokenAnswer as answerSchema, tokenRequest } from "./protocol.ts";
import { type Wiring, freshUser, tokenAnswer } from "./wiring.ts";

export function tokenRoutes({ tokens, policies, identify, newId }: Wiring): readonly Route[] {
  return [
    route({
      method: "POST",
      path: "/v3/directline/tokens/generate",
      policy: policies.asker,
      input: { body: tokenRequest },
      output: { 200: answerSchema },
      summary:
        "Gives a token for a new chat window: with the secret for a user of the site's, with a signed identity for a verified one.",
      limits: startLimits,
      cors: "any",
      run({ actor, body }) {
        const verdict = typeof body?.identity === "string" ? identify(body.identity) : null;
        if (verdict !== null && verdict.kind !== "valid") return refusals[verdict.kind];
        // A page can claim anything, so only a site's own server names its users: here, or in what it signed.
        const given = actor.kind === "site" ? body?.user : null;
        const user = verdict === null ? namedUser(given, newId) : verifiedUser(verdict.identity);
        const origin = actor.kind === "page" ? actor.origin : null;
        return { status: 200, body: tokenAnswer(tokens, { conversation: newId(), ...user, origin }) };
      },
    }),
    route({
      method: "POST",
      path: "/v3/directline/tokens/refresh",
      policy: policies.holder,
      // Some clients send an empty object here.
      input: { body: z.looseObject({}).optional() },
      output: { 200: answerSchema },
      summary: "Gives a fresh token to the same conversation, for one that expired at most 30 days ago too.",
      limits: startLimits,
      cors: "any",
      run: ({ actor }) => ({ status: 200, body: tokenAnswer(tokens, actor) }),
    }),
  ];
}

const namedUser = (given: NonNullable<z.infer<typeof tokenRequest>>["user"], newId: () => string) => ({
  user: given?.id || freshUser(newId),
  name: given?.name ?? null,
});

const verifiedUser = (identity: Identity) => ({ user: userOf(identity), name: identity.name });

const refusals: Readonly<Record<"bad" | "expired" | "not-set-up", Reply>> = {
  bad: refuse(
    403,
    "bad-identity",
    "This identity is not one that the site's server signed for this chat: HS256 with IDENTITY_SECRET, with sub and exp.",
  ),
  expired: refuse(403, "identity-expired", "This identity has expired. The site's server signs a new one."),
  "not-set-up": refuse(
    403,
    "identity-not-set-up",
    "This server takes no identities: the operator has not set IDENTITY_SECRET. Ask without one.",
  ),
};
