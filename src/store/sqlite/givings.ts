import type { GivingLog } from "../../turn/queue/givings.ts";
import * as givings from "../sql/givings.ts";
import type { Engine } from "./engine.ts";

/** What the house gave to agents. */
export const sqliteGivings = (engine: Engine): GivingLog => ({
  givings: async (since) =>
    engine.all(givings.since({ since })).map(({ kind, conversation_id, agent_id, at, answered }) => ({
      kind: kind === "lose" ? "lose" : "assign",
      conversation: conversation_id,
      agent: agent_id,
      at,
      answered: answered === 1,
    })),
});
