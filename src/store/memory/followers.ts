import type { Followers } from "../../turn/followers.ts";
import type { Shelves } from "./shelves.ts";
import { counted } from "./tally.ts";

/** Who wants to know when a known problem is fixed, over plain maps. */
export function memoryFollowers(shelves: Shelves): Omit<Followers, "tell"> {
  const { followers } = shelves;
  const of = (entry: string) => [...followers.values()].filter((one) => one.entry === entry);
  return {
    waitingFor: async (entry, limit) =>
      of(entry)
        .filter(({ toldAt }) => toldAt === null)
        .sort((a, b) => a.at - b.at || (a.thread < b.thread ? -1 : 1))
        .slice(0, limit)
        .map(({ thread }) => thread),
    followerCounts: async (entry) => {
      const waiting = of(entry).filter(({ toldAt }) => toldAt === null).length;
      return { waiting, told: of(entry).length - waiting + counted(shelves, entry, 0)("told") };
    },
    stillWaiting: async () => {
      const waiting = [...followers.values()].filter(({ toldAt }) => toldAt === null);
      const entries = [...new Set(waiting.map(({ entry }) => entry))].sort();
      return entries.map((entry) => {
        const since = waiting.filter((one) => one.entry === entry).map(({ at }) => at);
        return { entry, waiting: since.length, since: Math.min(...since) };
      });
    },
  };
}
