import type { Time } from "../../domain/conversation.ts";
import { agentId } from "../../domain/ids.ts";
import { type Reply, type Route, refuse, route } from "../../http/route.ts";
import type { Knowledge } from "../../turn/ports/knowledge.ts";
import type { Accounts } from "../../turn/ports/accounts.ts";
import type { Passwords } from "../passwords.ts";
import type { NewAgentBody } from "../protocol.ts";
import type { ConsolePolicies } from "../policies.ts";
import { input, output } from "../schemas.ts";
import { skilledView } from "../views.ts";
import { busy } from "./session.ts";

interface AgentParts {
  readonly accounts: Accounts;
  readonly passwords: Passwords;
  readonly policies: ConsolePolicies;
  readonly knowledge: () => Pick<Knowledge, "faq" | "service">;
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
      output: { 201: output.agent },
      summary:
        "Adds an agent, with the languages and topics that they take, how many conversations at once, and their team.",
      run: ({ body }) => add(parts, body),
    }),
    route({
      method: "GET",
      path,
      policy,
      input: {},
      output: { 200: output.agents },
      summary: "Lists the agents, each with what they can take, and the topics there are.",
      run: async () => {
        const agents = await parts.accounts.agents();
        const topics = [...new Set([...parts.knowledge().faq.values()].map(({ topic }) => topic))];
        return { status: 200, body: { agents: agents.map(skilledView), topics } };
      },
    }),
    route({
      method: "PATCH",
      path: `${path}/:id`,
      policy,
      input: { params: input.one, body: input.skills },
      output: { 200: output.agent },
      summary: "Sets what an agent can take, and their team; what is left out stays.",
      run: async ({ params, body }) => {
        if (!isTeam(parts, body.team)) return unknownTeam();
        const changed = await parts.accounts.setSkills(agentId(params.id), body);
        if (changed === null)
          return refuse(404, "not-found", "There is no such agent. Choose one of the list.");
        return { status: 200, body: { agent: skilledView(changed) } };
      },
    }),
  ];
}

/** Whether the service description has the team; belonging to none is always possible. */
const isTeam = ({ knowledge }: AgentParts, team: string | null | undefined): boolean =>
  team === null || team === undefined || knowledge().service.teams.some(({ id }) => id === team);

const unknownTeam = (): Reply =>
  refuse(
    409,
    "unknown-team",
    "The service description has no such team. Choose the id of one of its teams, or null.",
  );

async function add(
  parts: AgentParts,
  { password, languages, topics, capacity, team, ...named }: NewAgentBody,
): Promise<Reply> {
  const { accounts, passwords, now, newId } = parts;
  if (!isTeam(parts, team)) return unknownTeam();
  const passwordHash = await passwords.hash(password);
  if (passwordHash === null) return busy();
  const agent = { id: agentId(newId()), ...named };
  const skills = { languages, topics, capacity };
  if (!(await accounts.addAgent({ ...agent, passwordHash, skills, team, at: now() }))) {
    return refuse(
      409,
      "email-taken",
      "An agent with this e-mail address exists already. Use another address.",
    );
  }
  return { status: 201, body: { agent: skilledView({ ...agent, skills, team }) } };
}
