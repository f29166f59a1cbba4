import { goingOnFrom } from "../../domain/queue/room.ts";
import { allSkills } from "../../domain/queue/skills.ts";
import type { Accounts, Agent, SkilledAgent } from "../../turn/ports/accounts.ts";
import { atWorkMs } from "../facts.ts";
import { foldEmail, seenEveryMs, skillsAfter, teamAfter } from "../account-rules.ts";
import * as find from "../sql/find.ts";
import * as people from "../sql/people.ts";
import { type SkillColumns, skillColumns, skillsOf } from "../sql/skill-columns.ts";
import type { Engine } from "./engine.ts";
import type { Group } from "./group.ts";

type Agents = Pick<Accounts, "agents" | "agentByEmail" | "addAgent" | "setSkills" | "resetAgent">;

export function sqliteAgents(inside: Engine, outside: Engine, group: Group): Agents {
  return {
    agents: async () => outside.all(people.agents({})).map(skilled),
    agentByEmail: async (email) => {
      const found = outside.one(people.byEmail({ folded: foldEmail(email) }));
      return found === null ? null : { ...plain(found), passwordHash: found.password_hash };
    },
    addAgent: ({ id, email, name, role, passwordHash, at, skills = allSkills, team = null }) =>
      group.add(() => {
        const folded = foldEmail(email);
        if (inside.one(people.byEmail({ folded })) !== null) return false;
        const row = {
          id,
          email,
          email_folded: folded,
          name,
          role,
          password_hash: passwordHash,
          created_at: at,
          team,
          ...skillColumns(skills),
        };
        inside.run(people.add(row));
        return true;
      }),
    setSkills: (id, change) =>
      group.add(() => {
        const row = inside.one(people.byId({ id }));
        if (row === null) return null;
        const skills = skillsAfter(skillsOf(row), change);
        const team = teamAfter(row.team, change);
        inside.run(people.setSkills({ id, team, ...skillColumns(skills) }));
        return { ...plain(row), skills, team };
      }),
    resetAgent: ({ id, role, passwordHash }) =>
      group.add(() => {
        if (inside.run(people.reset({ id, role, password_hash: passwordHash })) === 0) {
          throw new Error(`There is no agent ${id} to reset.`);
        }
        inside.run(people.endSessionsOf({ agent: id }));
      }),
  };
}

export function sqliteSessions(
  inside: Engine,
  outside: Engine,
  group: Group,
  report: (problem: string, error: unknown) => void,
): Omit<Accounts, keyof Agents> {
  return {
    openSession: ({ idHash, agent, at, expiresAt }) =>
      group.add(() => {
        if (inside.one(find.agent({ id: agent })) === null) {
          throw new Error(`There is no agent ${agent} to open a session for.`);
        }
        inside.run(people.endExpired({ now: at }));
        inside.run(people.open({ id_hash: idHash, agent_id: agent, seen_at: at, expires_at: expiresAt }));
      }),
    session: async (idHash, now) => {
      const found = outside.one(people.session({ id_hash: idHash, now }));
      if (found === null) return null;
      if (now - found.seen_at >= seenEveryMs) {
        // Not being noted as seen must not keep an agent from reading when the disk is full.
        await group
          .add(() => inside.run(people.seen({ id_hash: idHash, seen_at: now })))
          .catch((error: unknown) => report("agent-not-noted", error));
      }
      return { ...plain(found), expiresAt: found.expires_at };
    },
    colleagues: async (now) =>
      outside
        .all(people.colleagues({ since: now - atWorkMs, now, going_on: goingOnFrom(now) }))
        .map(({ id, name, has, busy, promises, sessions, ...row }) => ({
          id,
          name,
          atWork: sessions > 0,
          has,
          busy,
          promises,
          skills: skillsOf(row),
        })),
    closeSession: (idHash) => group.add(() => void inside.run(people.close({ id_hash: idHash }))),
  };
}

const plain = ({ id, email, name, role }: Agent): Agent => ({ id, email, name, role });
const skilled = (row: Agent & SkillColumns & Pick<SkilledAgent, "team">): SkilledAgent => ({
  ...plain(row),
  skills: skillsOf(row),
  team: row.team,
});
