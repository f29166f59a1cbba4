import { z } from "zod";
import { type Route, route } from "../../http/route.ts";
import { startLimits } from "./limits.ts";
import { tokenAnswer as answerSchema, tokenRequest } from "./protocol.ts";
import { type Wiring, freshUser, tokenAnswer } from "./wiring.ts";

export function tokenRoutes({ tokens, policies, newId }: Wiring): readonly Route[] {
  return [
    route({
      method: "POST",
      path: "/v3/directline/tokens/generate",
      policy: policies.asker,
      input: { body: tokenRequest },
      output: { 200: answerSchema },
      summary: "Gives a token for a new chat window; with the secret it keeps the user's id.",
      limits: startLimits,
      cors: "any",
      run({ actor, body }) {
        // A page can claim anything, so only a site's own server names its users.
        const given = actor.kind === "site" ? body?.user : null;
        const holder = {
          conversation: newId(),
          user: given?.id || freshUser(newId),
          name: given?.name ?? null,
          origin: actor.kind === "page" ? actor.origin : null,
        };
        return { status: 200, body: tokenAnswer(tokens, holder) };
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
