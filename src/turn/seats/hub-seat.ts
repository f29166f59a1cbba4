import type { AgentId } from "../../domain/ids.ts";
import type { Time } from "../../domain/conversation.ts";
import type { Accounts } from "../ports/accounts.ts";
import { makeEvery } from "../every.ts";

interface SeatParts {
  readonly accounts: Pick<Accounts, "agentByEmail" | "addAgent" | "openSession" | "session" | "closeSession">;
  /** What customers read of who answers them; kept as it was when the seat was made. */
  readonly name: string;
  /** No mail can reach it, and nobody signs in by it. */
  readonly email: string;
  readonly newId: () => AgentId;
  /** The hash of a password that nobody knows. */
  readonly passwordHash: () => Promise<string>;
  /** Names a session that nobody else can open. */
  readonly sessionHash: string;
  readonly clock: () => Time;
}

export interface HubSeat {
  readonly agent: AgentId;
  /** Notes after each call whether the hub answers: a hub that doesn't is soon not at work. */
  readonly answers: (isThere: boolean) => void;
  /** A round of the clock: keeps the seat at work while the hub answers. */
  readonly round: () => Promise<number>;
  readonly close: () => Promise<void>;
}

const lookEveryMs = 60_000;
const dayMs = 86_400_000;

/** The outer hub among the agents: at work while it answers, never given anything by push, and with nobody who could sign in. */
export async function takeHubSeat(parts: SeatParts): Promise<HubSeat> {
  const { accounts, name, email, newId, passwordHash, sessionHash, clock } = parts;
  const addSeat = async (): Promise<AgentId> => {
    const id = newId();
    const skills = { languages: [], topics: [], capacity: 0 } as const;
    const hash = await passwordHash();
    await accounts.addAgent({ id, email, name, role: "agent", passwordHash: hash, at: clock(), skills });
    return id;
  };
  const agent = (await accounts.agentByEmail(email))?.id ?? (await addSeat());
  let isThere = true;
  const isTime = makeEvery(lookEveryMs);
  return {
    agent,
    answers: (now) => {
      isThere = now;
    },
    round: async () => {
      const now = clock();
      if (!isThere || !isTime(now)) return 0;
      if ((await accounts.session(sessionHash, now)) === null)
        await accounts.openSession({ idHash: sessionHash, agent, at: now, expiresAt: now + dayMs });
      return 0;
    },
    close: () => accounts.closeSession(sessionHash),
  };
}
