import { z } from "zod";
import { type Route, route } from "../../http/route.ts";
import { joinedActivity } from "./activity.ts";
import { readLimits, startLimits } from "./limits.ts";
import type { Caller } from "./policies.ts";
import { conversationAnswer as answerSchema, startRequest, watermarkQuery } from "./protocol.ts";
import type { Window } from "./render.ts";
import type { Holder } from "./token.ts";
import { type Wiring, access, channel, conversationAnswer, freshUser, notFound } from "./wiring.ts";

type StartRequest = z.infer<typeof startRequest>;

export function conversationRoutes(wiring: Wiring): readonly Route[] {
  return [
    route({
      method: "POST",
      path: "/v3/directline/conversations",
      policy: wiring.policies.caller,
      input: { body: startRequest },
      output: { 200: answerSchema, 201: answerSchema },
      summary:
        "Starts the token's conversation, or, with the secret, a new one; the customer is greeted once.",
      limits: startLimits,
      cors: "any",
      async run({ actor, body }) {
        const holder = starterOf(actor, body, wiring.newId);
        const isNew = await start(wiring, holder, body?.locale ?? null);
        return { status: isNew ? 201 : 200, body: conversationAnswer(wiring, holder, "") };
      },
    }),
    route({
      method: "GET",
      path: "/v3/directline/conversations/:id",
      policy: wiring.policies.caller,
      input: { params: z.object({ id: z.string() }), query: watermarkQuery },
      output: { 200: answerSchema },
      summary: "Takes a conversation up again: a fresh token, and a stream that goes on after the watermark.",
      limits: readLimits,
      cors: "any",
      async run({ actor, params, query }) {
        const window = await access(actor, params.id, wiring.log);
        if (window === null || (await wiring.log.thread(channel, params.id)) === null) return notFound;
        const body = conversationAnswer(wiring, holderOf(actor, window), query.watermark ?? "");
        return { status: 200, body };
      },
    }),
  ];
}

function starterOf(actor: Caller, body: StartRequest, newId: () => string): Holder {
  if (actor.kind === "customer") return actor.holder;
  const user = body?.user;
  return {
    conversation: newId(),
    user: user?.id || freshUser(newId),
    name: user?.name ?? null,
    origin: null,
  };
}

function holderOf(actor: Caller, window: Window): Holder {
  return actor.kind === "customer" ? actor.holder : { ...window, origin: null };
}

/** Opens the window to the turn, once: answers whether it was new. */
async function start({ takeIn, log }: Wiring, holder: Holder, locale: string | null): Promise<boolean> {
  if ((await log.thread(channel, holder.conversation)) !== null) return false;
  const receipt = await takeIn(joinedActivity(holder, locale));
  return receipt === null || !receipt.repeated;
}
