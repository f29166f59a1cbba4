import type { AgentId } from "../../src/domain/ids.ts";
import type { ActResult, AgentAct } from "../../src/turn/ports/act.ts";
import { day, hour, minute } from "./agenda.ts";
import type { World } from "./world.ts";

/** Somebody who works at the desk. */
export interface Agent {
  readonly id: AgentId;
  /** How often they look away when there is something to do, of 1. */
  readonly laziness: number;
  session: string | null;
  busyUntil: number;
  /** The day on which they are ill, by its number since 1970. */
  sickOn: number;
}

const sickDays = 0.05;
const lostConnections = 0.002;

type Deed<Act> = Act extends unknown ? Omit<Act, "key" | "agent"> : never;
/** An act, without who does it. */
export type Doing = Deed<AgentAct>;

export const doing = ({ act, newKey }: World, { id }: Agent, what: Doing): Promise<ActResult> =>
  act({ ...what, key: newKey(), agent: id });

/** Comes when the house opens, unless ill, is seen while there, and goes; answers whether they are there. */
export async function attend(agent: Agent, isWorking: boolean, world: World): Promise<boolean> {
  const { clock, chance, storage } = world;
  const today = Math.floor(clock.now / day);
  if (isWorking && agent.session === null && agent.sickOn !== today && chance.falls(sickDays))
    agent.sickOn = today;
  if (!isWorking || agent.sickOn === today) {
    if (agent.session !== null) await storage.closeSession(agent.session);
    agent.session = null;
    return false;
  }
  if (agent.session === null) await comes(agent, world);
  else if (chance.falls(lostConnections)) agent.busyUntil = clock.now + chance.between(10, 60) * minute;
  else await storage.session(agent.session, clock.now);
  return true;
}

async function comes(agent: Agent, { clock: { now: at }, storage, newKey }: World): Promise<void> {
  agent.session = newKey();
  await storage.openSession({
    idHash: agent.session,
    agent: agent.id,
    at,
    expiresAt: at + 12 * hour,
  });
}
