import type { Followers } from "../../turn/followers.ts";
import * as sql from "../sql/followers.ts";
import type { Engine } from "./engine.ts";
import { counted } from "./tally.ts";

/** Who wants to know when a known problem is fixed, to read. */
export const sqliteFollowers = (engine: Engine): Omit<Followers, "tell"> => ({
  waitingFor: async (entry, limit) =>
    engine.all(sql.waitingFor({ entry, limit })).map(({ thread }) => thread),
  followerCounts: async (entry) => {
    const { waiting, told } = engine.one(sql.counts({ entry })) ?? { waiting: 0, told: 0 };
    return { waiting, told: told + counted(engine, entry, 0)("told") };
  },
  stillWaiting: async () => engine.all(sql.stillWaiting({})),
});
