import { agentId, type AgentId, conversationId } from "../../domain/ids.ts";
import { type Reply, type Route, refuse, route } from "../../http/route.ts";
import type { Accounts } from "../../turn/ports/accounts.ts";
import type { ActResult, AgentAct } from "../../turn/ports/act.ts";
import type { Knowledge } from "../../turn/ports/knowledge.ts";
import type { Desk } from "../../turn/ports/desk.ts";
import { heldBy } from "../held-by.ts";
import { passingInput, passingOutput } from "../passing-schemas.ts";
import type { ConsolePolicies } from "../policies.ts";
import { input, output } from "../schemas.ts";
import { act } from "./acts.ts";

interface PassingParts {
  readonly desk: Desk;
  readonly accounts: Pick<Accounts, "agents" | "colleagues">;
  readonly acts: (act: AgentAct) => Promise<ActResult>;
  readonly knowledge: () => Pick<Knowledge, "faq">;
  readonly policies: ConsolePolicies;
  readonly now: () => number;
}

/** How matters pass from hand to hand. */
export const passingRoutes = (parts: PassingParts): readonly Route[] => [
  colleaguesRoute(parts),
  route({
    method: "POST",
    path: "/console/api/conversations/:id/transfer",
    policy: parts.policies.agent,
    input: { params: input.one, body: passingInput.transfer },
    output: { 200: output.act },
    summary:
      "Gives the conversation to a colleague who is at work, or to the queue, with a note for who goes on. The customer is told. " +
      "Whoever has it can, and a supervisor.",
    run: ({ actor, params, body: { key, to, note } }) =>
      act(parts, {
        kind: "transfer",
        key,
        note,
        to: to === "queue" ? to : agentId(to),
        conversation: conversationId(params.id),
        agent: actor.agent.id,
      }),
  }),
  route({
    method: "POST",
    path: "/console/api/agents/:id/hand-over",
    policy: parts.policies.supervisor,
    input: { params: input.one, body: passingInput.handOver },
    output: { 200: passingOutput.handedOver },
    summary:
      "Gives the queue all that an agent has who will not come: matters and promises, each with the reason as a note. Says how many it were.",
    run: ({ actor, params, body }) => handOver(parts, agentId(params.id), actor.agent.id, body),
  }),
];

const colleaguesRoute = ({ accounts, policies, now }: PassingParts): Route =>
  route({
    method: "GET",
    path: "/console/api/colleagues",
    policy: policies.agent,
    input: {},
    output: { 200: passingOutput.colleagues },
    summary:
      "Lists who answers customers: who is at work, how many matters each has, and how many open promises.",
    run: async () => {
      const all = await accounts.colleagues(now());
      const colleagues = all.map(({ id, name, atWork, has, promises }) => ({
        id,
        name,
        atWork,
        has,
        promises,
      }));
      return { status: 200, body: { colleagues } };
    },
  });

async function handOver(
  parts: PassingParts,
  from: AgentId,
  supervisor: AgentId,
  { key, reason }: { readonly key: string; readonly reason: string },
): Promise<Reply> {
  const agents = await parts.accounts.agents();
  if (!agents.some(({ id }) => id === from))
    return refuse(404, "not-found", "There is no such agent. Choose one of the list.");
  const held = await heldBy(parts.desk, from);
  let conversations = 0;
  for (const conversation of held) {
    const { ok } = await parts.acts({
      kind: "take-from",
      key,
      from,
      reason,
      conversation,
      agent: supervisor,
    });
    if (ok) conversations += 1;
  }
  return { status: 200, body: { conversations } };
}
