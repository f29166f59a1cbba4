import type { Promised, Time, WithAgent } from "../../domain/conversation.ts";
import { takesRoom } from "../../domain/queue/room.ts";
import type { AgentId } from "../../domain/ids.ts";
import { allSkills } from "../../domain/queue/skills.ts";
import type { Accounts, Agent, Colleague, SkillChange, SkilledAgent } from "../../turn/ports/accounts.ts";
import { foldEmail, seenEveryMs, skillsAfter, teamAfter } from "../account-rules.ts";
import { atWork } from "./at-work.ts";
import type { Shelves } from "./shelves.ts";

/** Agents and sessions over plain maps. */
export function memoryAccounts(shelves: Shelves): Accounts {
  const { agents, sessions } = shelves;
  const byEmail = (email: string) =>
    [...agents.values()].find((agent) => foldEmail(agent.email) === foldEmail(email));
  return {
    agents: async () => [...agents.values()].map(skilled).sort((a, b) => (a.id < b.id ? -1 : 1)),
    agentByEmail: async (email) => {
      const found = byEmail(email);
      return found === undefined ? null : { ...plain(found), passwordHash: found.passwordHash };
    },
    addAgent: async (agent) => {
      if (byEmail(agent.email) !== undefined) return false;
      const { passwordHash, skills = allSkills, team = null } = agent;
      agents.set(agent.id, { ...plain(agent), passwordHash, skills, team });
      return true;
    },
    setSkills: async (id, change) => skilledAfter(shelves, id, change),
    resetAgent: async ({ id, role, passwordHash }) => {
      const agent = agents.get(id);
      if (agent === undefined) throw new Error(`There is no agent ${id} to reset.`);
      agents.set(id, { ...agent, role, passwordHash });
      for (const [hash, session] of sessions) if (session.agent === id) sessions.delete(hash);
    },
    openSession: async ({ idHash, agent, at, expiresAt }) => {
      if (!agents.has(agent)) throw new Error(`There is no agent ${agent} to open a session for.`);
      for (const [hash, session] of sessions) if (session.expiresAt <= at) sessions.delete(hash);
      sessions.set(idHash, { agent, expiresAt, seenAt: at });
    },
    session: async (idHash, now) => {
      const session = sessions.get(idHash);
      if (session === undefined || session.expiresAt <= now) return null;
      if (now - session.seenAt >= seenEveryMs) sessions.set(idHash, { ...session, seenAt: now });
      const agent = agents.get(session.agent);
      return agent === undefined ? null : { ...plain(agent), expiresAt: session.expiresAt };
    },
    colleagues: async (now) => colleaguesAt(shelves, now),
    closeSession: async (idHash) => void sessions.delete(idHash),
  };
}

const plain = ({ id, email, name, role }: Agent): Agent => ({ id, email, name, role });
const skilled = (agent: SkilledAgent): SkilledAgent => ({
  ...plain(agent),
  skills: agent.skills,
  team: agent.team,
});

function skilledAfter({ agents }: Shelves, id: AgentId, change: SkillChange): SkilledAgent | null {
  const agent = agents.get(id);
  if (agent === undefined) return null;
  const skills = skillsAfter(agent.skills, change);
  const team = teamAfter(agent.team, change);
  agents.set(id, { ...agent, skills, team });
  return { ...plain(agent), skills, team };
}

function colleaguesAt(shelves: Shelves, now: Time): readonly Colleague[] {
  const kept: (WithAgent | Promised)[] = [];
  for (const { conversation: c } of shelves.conversations.values())
    if (c.state === "with-agent" || c.state === "promised") kept.push(c);
  return [...shelves.agents.values()]
    .filter(({ role }) => role !== "editor")
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, name, skills }) => {
      const theirs = kept.filter(({ agent }) => agent === id);
      return {
        id,
        name,
        atWork: atWork(shelves, id, now),
        has: theirs.filter(({ state }) => state === "with-agent").length,
        busy: theirs.filter((c) => takesRoom(c, now)).length,
        promises: theirs.reduce((sum, { promises }) => sum + promises.length, 0),
        skills,
      };
    });
}
