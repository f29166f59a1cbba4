import type { AgentId } from "../../../src/domain/ids.ts";
import { openMemory } from "../../../src/store/memory/open.ts";
import { openSqlite } from "../../../src/store/sqlite/open.ts";
import type { Storage } from "../../../src/store/storage.ts";
import { makeActs } from "../../../src/turn/acts/agent-acts.ts";
import { makeAssigning } from "../../../src/turn/queue/assign.ts";
import { makeHouse } from "../../fixtures/house.ts";
import { knowledge } from "../../fixtures/knowledge.ts";
import { makeClock, type Clock } from "../../store/fixtures.ts";
import { inFolder } from "../../store/sqlite/folder.ts";

export const minute = 60_000;
export const wednesday = Date.UTC(2026, 10, 25, 8);

export const stores: Readonly<
  Record<string, (run: (storage: Storage, clock: Clock) => Promise<void>) => Promise<void>>
> = {
  memory: async (run) => {
    const clock = makeClock(wednesday);
    await run(openMemory(clock.options), clock);
  },
  SQLite: (run) =>
    inFolder(async (dataDir) => {
      const clock = makeClock(wednesday);
      const storage = await openSqlite({ ...clock.options, dataDir });
      try {
        await run(storage, clock);
      } finally {
        await storage.close();
      }
    }),
};

/** A house that gives, and what it takes to see it. */
export function giving(storage: Storage, clock: Clock, knows = knowledge) {
  const house = makeHouse(storage, clock, () => knows);
  const begin = () =>
    makeAssigning({
      accounts: storage,
      desk: storage,
      givings: storage,
      acts: makeActs(storage, () => knows),
      knowledge: () => knows,
      clock: () => clock.now,
    });
  let round = begin();
  let sessions = 0;
  const comes = (agent: AgentId) =>
    storage.openSession({ idHash: `s${(sessions += 1)}`, agent, at: clock.now, expiresAt: 9e15 });
  return {
    house,
    comes,
    /** The process ends and another one begins. */
    restart: () => {
      round = begin();
    },
    /** A second later. */
    round: () => {
      clock.now += 1_000;
      return round();
    },
    hires: async (name: string) => {
      const agent = await house.hires(name);
      await comes(agent);
      return agent;
    },
    asks: async (...windows: readonly string[]) => {
      for (const window of windows) await house.writes(window, "haluan puhua ihmiselle");
    },
    ownerOf: async (window: string) => {
      const { owner } = await house.matter(window);
      return owner?.kind === "agent" ? owner.name : owner?.kind;
    },
  };
}
