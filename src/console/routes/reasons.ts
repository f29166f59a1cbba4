import type { Time } from "../../domain/conversation.ts";
import { type Route, route } from "../../http/route.ts";
import { type OpenReasons, owedBefore } from "../../turn/acts/open-reasons.ts";
import { input, output } from "../schemas.ts";
import { overdueReasons, waitingInput } from "../waiting-schemas.ts";
import { conversationView, iso } from "../views.ts";
import { act, type ActParts, whose } from "./acts.ts";
import type { Knowledge } from "../../turn/ports/knowledge.ts";

/** How many are shown: a supervisor with more has other worries. */
const mostShown = 200;

interface ReasonParts extends ActParts {
  readonly reasons: OpenReasons;
  readonly knowledge: () => Pick<Knowledge, "faq" | "service">;
  readonly now: () => Time;
}

/** Why matters are still open. */
export function reasonRoutes(parts: ReasonParts): readonly Route[] {
  const { desk, reasons, knowledge, now, policies } = parts;
  return [
    route({
      method: "GET",
      path: "/console/api/overdue-reasons",
      policy: policies.agent,
      input: {},
      output: { 200: overdueReasons },
      summary:
        "Lists matters that people have had for longer than `reasons` in service.yaml allows, since they began or were last explained; the longest first. An agent is told of their own, a supervisor of all.",
      run: async ({ actor: { agent } }) => {
        const { faq, service } = knowledge();
        const found = await reasons.owedReasons(
          owedBefore(service, now()),
          mostShown,
          agent.role === "supervisor" ? undefined : agent.id,
        );
        const rows = await Promise.all(found.map(({ conversation }) => desk.conversation(conversation)));
        const conversations = found.flatMap(({ since, last }, at) => {
          const row = rows[at];
          if (row === undefined || row === null) return [];
          const said = last && { ...last, at: iso(last.at) };
          return { conversation: conversationView(row, faq), since: iso(since), last: said };
        });
        return { status: 200, body: { conversations } };
      },
    }),
    route({
      method: "POST",
      path: "/console/api/conversations/:id/reason",
      policy: policies.agent,
      input: { params: input.one, body: waitingInput.reason },
      output: { 200: output.act },
      summary:
        "Says why a conversation that people have is still open; any agent can. It is asked for again after the same time.",
      run: ({ actor, params, body }) => act(parts, { kind: "explain", ...body, ...whose(actor, params) }),
    }),
  ];
}
