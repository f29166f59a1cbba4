import type { Time } from "../../domain/conversation.ts";
import { agentId } from "../../domain/ids.ts";
import { type Reply, type Route, refuse, route } from "../../http/route.ts";
import type { Accounts } from "../../turn/accounts.ts";
import type { Passwords } from "../passwords.ts";
import type { NewAgentBody } from "../protocol.ts";
import type { ConsolePolicies } from "../policies.ts";
import { input, output } from "../schemas.ts";
import { agentView } from "../views.ts";
import { busy } from "./session.ts";

interface AgentParts {
  readonly accounts: Accounts;
  readonly passwords: Passwords;
  readonly policies: ConsolePolicies;
  readonly now: () => Time;
  readonly newId: () => string;
}

export function agentRoutes(parts: AgentParts): readonly Route[] {
  const path = "/console/api/agents";
  const policy = parts.policies.supervisor;
  return [
    route({
      method: "POST",
      path,
      policy,
      input: { body: input.newAgent },
      output: { 201: output.session },
      summary: "Adds an agent.",
      run: ({ body }) => add(parts, body),
    }),
    route({
      method: "GET",
      path,
      policy,
      input: {},
      output: { 200: output.agents },
      summary: "Lists the agents.",
      run: async () => {
        const agents = await parts.accounts.agents();
        return { status: 200, body: { agents: agents.map(agentView) } };
      },
    }),
  ];
}

async function add(
  { accounts, passwords, now, newId }: AgentParts,
  { password, ...named }: NewAgentBody,
): Promise<Reply> {
  const passwordHash = await passwords.hash(password);
  if (passwordHash === null) return busy();
  const agent = { id: agentId(newId()), ...named };
  if (!(await accounts.addAgent({ ...agent, passwordHash, at: now() }))) {
    return refuse(
      409,
      "email-taken",
      "An agent with this e-mail address exists already. Use another address.",
    );
  }
  return { status: 201, body: { agent: agentView(agent) } };
}
