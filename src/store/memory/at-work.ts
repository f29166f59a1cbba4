import type { Time } from "../../domain/conversation.ts";
import type { AgentId } from "../../domain/ids.ts";
import { atWorkMs } from "../facts.ts";
import type { Shelves } from "./shelves.ts";

/** Whether a session of the agent was seen lately. */
export function atWork(shelves: Pick<Shelves, "sessions">, agent: AgentId, now: Time): boolean {
  return [...shelves.sessions.values()].some(
    (s) => s.agent === agent && s.expiresAt > now && s.seenAt > now - atWorkMs,
  );
}
