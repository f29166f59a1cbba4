import type { Followers } from "../../turn/ports/followers.ts";
import * as sql from "../sql/followers.ts";
import type { Engine } from "./engine.ts";
import { counted } from "./tally.ts";

const lists = { open: sql.open, late: sql.late, kept: sql.kept };
const none = { made: 0, kept: 0, keptInTime: 0, late: 0, moved: 0, open: 0 };

/** Who wants to know when a known problem is fixed, to read. */
export const sqliteFollowers = (engine: Engine): Omit<Followers, "tell"> => ({
  waitingFor: async (entry, limit) =>
    engine.all(sql.waitingFor({ entry, limit })).map(({ thread }) => thread),
  followerCounts: async (entry) => {
    const { waiting, told } = engine.one(sql.counts({ entry })) ?? { waiting: 0, told: 0 };
    return { waiting, told: told + counted(engine, entry, 0)("told") };
  },
  promisedOtherwise: async (entry, dueAt, limit) =>
    engine.all(sql.promisedOtherwise({ entry, dueAt, limit })),
  updateDue: async (now, limit) => engine.all(sql.updateDue({ now, limit })),
  followed: async (list) => engine.all(lists[list]({})),
  followsMade: async (from, to) => {
    const { made, kept, keptInTime, late, moved, open } = engine.one(sql.made({ from, to })) ?? none;
    return { made, kept, keptInTime, late, moved, released: 0, notReached: 0, open };
  },
  stillWaiting: async () => engine.all(sql.stillWaiting({})),
});
