import { conversationId } from "../../domain/ids.ts";
import { firstName } from "../../domain/words/first-name.ts";
import { type Reply, type Route, route } from "../../http/route.ts";
import type { Desk, DeskRow } from "../../turn/ports/desk.ts";
import type { Typing } from "../../turn/typing.ts";
import type { ConsolePolicies } from "../policies.ts";
import { input, output } from "../schemas.ts";
import type { SignedIn } from "../sessions.ts";
import { refusalOf } from "./acts.ts";
import { notFound } from "./conversations.ts";

/** A console tells every three seconds while its agent writes, and has a few conversations open. */
const perAgent = { name: "typing", per: "who", burst: 30, perMinute: 60 } as const;

interface TypingParts {
  readonly desk: Pick<Desk, "conversation">;
  readonly typing: Typing;
  readonly policies: ConsolePolicies;
}

export function typingRoutes({ desk, typing, policies }: TypingParts): readonly Route[] {
  return [
    route({
      method: "POST",
      path: "/console/api/conversations/:id/typing",
      policy: policies.agent,
      input: { params: input.one, body: input.typing },
      output: { 204: output.nothing },
      summary:
        "Shows the customer for six seconds that the agent is writing; only whoever has the conversation can.",
      limits: [perAgent],
      run: async ({ actor, params }) => {
        const row = await desk.conversation(conversationId(params.id));
        if (row === null) return notFound();
        const refused = refusalFor(row, actor);
        if (refused !== null) return refused;
        const { channel, channelThreadId } = row;
        typing.tell({ from: "agent", channel, channelThreadId, name: firstName(actor.agent.name) });
        return { status: 204 };
      },
    }),
  ];
}

/** Why this agent may not show the customer anything just now, as for a reply; null when they may. */
function refusalFor({ state, owner }: DeskRow, { agent }: SignedIn): Reply | null {
  if (state === "closed") return refusalOf({ ok: false, code: "closed", by: null });
  if (owner?.kind !== "agent") return refusalOf({ ok: false, code: "not-yours", by: null });
  if (owner.id === agent.id) return null;
  return refusalOf({ ok: false, code: "taken", by: firstName(owner.name) });
}
