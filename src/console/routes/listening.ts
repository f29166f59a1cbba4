import { z } from "zod";
import { conversationId } from "../../domain/ids.ts";
import { timesToOffer } from "../../domain/promise/offered.ts";
import { promiseIn } from "../../domain/promise/wording.ts";
import { tableOf } from "../../domain/service/slots.ts";
import type { Time } from "../../domain/conversation.ts";
import { type Route, route } from "../../http/route.ts";
import type { Knowledge } from "../../turn/ports/knowledge.ts";
import type { Desk } from "../../turn/ports/desk.ts";
import { heard, listenInput } from "../listening-schemas.ts";
import type { ConsolePolicies } from "../policies.ts";
import { input } from "../schemas.ts";
import { isoOrNull } from "../views.ts";
import { notFound } from "./conversations.ts";

/** A console asks when its agent stops typing for a moment. */
const perAgent = { name: "listen", per: "who", burst: 60, perMinute: 120 } as const;

interface ListeningParts {
  readonly desk: Pick<Desk, "conversation" | "booked">;
  readonly knowledge: () => Pick<Knowledge, "service">;
  readonly policies: ConsolePolicies;
  readonly now: () => Time;
}

/** Tells a composer what the words being written promise. Nothing is kept of them. */
export function listeningRoutes({ desk, knowledge, policies, now }: ListeningParts): readonly Route[] {
  return [
    route({
      method: "POST",
      path: "/console/api/conversations/:id/listen",
      policy: policies.agent,
      input: { params: input.one, body: listenInput },
      output: { 200: heard },
      summary:
        "Hears whether a reply that is being written promises something: the words, by when they say it, and times that can be offered.",
      limits: [perAgent],
      run: async ({ params, body: { text } }) => {
        const row = await desk.conversation(conversationId(params.id));
        if (row === null) return notFound();
        const at = now();
        const calendar = {
          service: knowledge().service,
          language: row.language,
          booked: await desk.booked(at),
          now: at,
        };
        const found = promiseIn(text, at, tableOf(calendar));
        const promise = found && { ...found, dueAt: isoOrNull(found.dueAt) };
        const times = timesToOffer(calendar).map((time) => new Date(time).toISOString());
        return { status: 200, body: { promise, times } satisfies z.input<typeof heard> };
      },
    }),
  ];
}
