import type { Made } from "../../domain/promise/kept.ts";
import type { Followed, Followers, OneWaiting } from "../../turn/ports/followers.ts";
import { type Follower, isStill } from "../follower.ts";
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
    promisedOtherwise: async (entry, dueAt, limit) =>
      of(entry)
        .filter((one) => one.toldAt === null && one.dueAt !== dueAt)
        .sort((a, b) => a.at - b.at || (a.thread < b.thread ? -1 : 1))
        .slice(0, limit)
        .map(waitingOf),
    updateDue: async (now, limit) =>
      [...followers.values()]
        .filter((one) => isStill(one, { do: "late" }, now))
        .sort((a, b) => (a.dueAt ?? 0) - (b.dueAt ?? 0))
        .slice(0, limit)
        .map(waitingOf),
    followed: async (list) => byTime([...followers.values()].filter((one) => isIn(list, one))),
    followsMade: async (from, to) =>
      madeOf([...followers.values()].filter(({ at }) => at >= from && at < to)),
    followerCounts: async (entry) => {
      const waiting = of(entry).filter(({ toldAt }) => toldAt === null).length;
      return { waiting, told: of(entry).length - waiting + counted(shelves, entry, 0)("told") };
    },
    stillWaiting: async () => {
      const waiting = [...followers.values()].filter(({ toldAt }) => toldAt === null);
      const entries = [...new Set(waiting.map(({ entry }) => entry))].sort();
      return entries.map((entry) => {
        const its = waiting.filter((one) => one.entry === entry);
        const late = its.filter(({ escalatedAt }) => escalatedAt !== null).length;
        return { entry, waiting: its.length, since: Math.min(...its.map(({ at }) => at)), late };
      });
    },
  };
}

const waitingOf = ({ entry, thread, dueAt }: Follower): OneWaiting => ({ entry, thread, dueAt });

const isIn = (list: "open" | "late" | "kept", { toldAt, lateAt }: Follower): boolean =>
  list === "kept" ? toldAt !== null : toldAt === null && (list === "open" || lateAt !== null);

/** By problem and time, those without a time first. */
function byTime(found: readonly Follower[]): readonly Followed[] {
  const groups = Map.groupBy(found, ({ entry, dueAt }) => JSON.stringify([entry, dueAt]));
  return [...groups.values()]
    .flatMap(([first, ...others]) =>
      first === undefined ? [] : { entry: first.entry, dueAt: first.dueAt, count: others.length + 1 },
    )
    .sort((a, b) => (a.entry === b.entry ? (a.dueAt ?? 0) - (b.dueAt ?? 0) : a.entry < b.entry ? -1 : 1));
}

const madeOf = (all: readonly Follower[]): Made => {
  const kept = all.filter(({ toldAt }) => toldAt !== null);
  return {
    made: all.length,
    kept: kept.length,
    keptInTime: kept.filter(({ lateAt }) => lateAt === null).length,
    late: all.filter(({ lateAt }) => lateAt !== null).length,
    moved: all.filter(({ moves }) => moves > 0).length,
    released: 0,
    notReached: 0,
    open: all.length - kept.length,
  };
};
