import { type Time, toldName } from "../../domain/conversation.ts";
import type { PromiseEnd } from "../../domain/promise/promise.ts";
import type { PromiseLog, PromiseRow } from "../../turn/ports/promise-log.ts";
import { lastAgentOf } from "../facts.ts";
import { withoutPageKey } from "../page-key.ts";
import { nameOf } from "./lists.ts";
import type { KeptPromise } from "./put-promises.ts";
import { type Shelves, threadOf } from "./shelves.ts";

/** The ledger's read side. */
export const memoryPromises = (shelves: Shelves): PromiseLog => ({
  promiseFigures: async (now, dayEnds) => {
    const kept = [...shelves.promises.values()].filter(({ ended }) => ended === null);
    const open = kept.map(({ promise }) => promise);
    const ahead = open.filter(({ dueAt }) => dueAt > now);
    return {
      conversations: new Set(kept.map(({ conversation }) => conversation)).size,
      today: ahead.filter(({ dueAt }) => dueAt <= dayEnds).length,
      atRisk: ahead.filter(({ warnings }) => warnings.every(({ warning }) => warning !== "most")).length,
      late: open.length - ahead.length,
    };
  },
  promises: async (list, limit) => {
    const found = [...shelves.promises.values()].filter((kept) => isIn(list, kept)).toSorted(byTurn);
    return found.slice(0, limit).map((kept) => shown(shelves, kept));
  },
  promisesOf: async (id) =>
    [...shelves.promises.values()]
      .filter(({ conversation }) => conversation === id)
      .toSorted(byTurn)
      .map((kept) => shown(shelves, kept)),
  promisesMade: async (from, to) => {
    const made = [...shelves.promises.values()].filter(
      ({ promise: { madeAt } }) => madeAt >= from && madeAt < to,
    );
    const teams = Map.groupBy(made, (kept) => teamOf(shelves, kept));
    return [...teams]
      .map(([team, ones]) => ({ team, ...countedOf(ones) }))
      .toSorted((one, other) => ((one.team ?? "") < (other.team ?? "") ? -1 : 1));
  },
  promisedIn: async (id) => shelves.promises.get(id)?.conversation ?? null,
});

function isIn(list: Parameters<PromiseLog["promises"]>[0], { promise, ended }: KeptPromise): boolean {
  if (list === "open") return ended === null;
  if (list === "late") return ended === null && promise.lateAt !== null;
  return ended?.end === list;
}

/** Who is to keep it: whoever has its matter, and after its end whoever had it then. */
const keeperOf = ({ conversations }: Shelves, { conversation, ended }: KeptPromise) =>
  ended === null ? lastAgentOf(conversations.get(conversation)?.conversation ?? null) : ended.had;

/** The team of whoever ended it, else of who was to keep it, else of who made it. */
function teamOf(shelves: Shelves, kept: KeptPromise) {
  const { agents } = shelves;
  const { promise, ended } = kept;
  const holder = keeperOf(shelves, kept);
  const maker = "agent" in promise.madeBy ? promise.madeBy.agent : null;
  const known = [ended?.by, holder, maker].map((id) => [...agents.values()].find((one) => one.id === id));
  return known.find((agent) => agent?.team !== null && agent !== undefined)?.team ?? null;
}

function countedOf(all: readonly KeptPromise[]) {
  const isLate = ({ promise, ended }: KeptPromise) =>
    promise.lateAt !== null || (ended !== null && ended.at > promise.dueAt);
  const ends = (end: PromiseEnd) => all.filter(({ ended }) => ended?.end === end);
  return {
    made: all.length,
    kept: ends("kept").length,
    keptInTime: ends("kept").filter((one) => !isLate(one)).length,
    late: all.filter(isLate).length,
    moved: all.filter(({ promise }) => promise.moves.length > 0).length,
    released: ends("released").length,
    notReached: ends("not-reached").length,
    open: all.filter(({ ended }) => ended === null).length,
  };
}

const endOf = ({ ended }: KeptPromise): Time => ended?.at ?? Number.MAX_SAFE_INTEGER;

/** Open ones by when they are due, then ended ones, the last first. */
const byTurn = (one: KeptPromise, other: KeptPromise): number =>
  endOf(other) - endOf(one) ||
  one.promise.dueAt - other.promise.dueAt ||
  (one.promise.id < other.promise.id ? -1 : 1);

function shown(shelves: Shelves, one: KeptPromise): PromiseRow {
  const { conversation: id, promise, ended } = one;
  const kept = shelves.conversations.get(id);
  if (kept === undefined) throw new Error(`The promise ${promise.id} belongs to no conversation.`);
  const thread = threadOf(shelves, kept.thread);
  const agent = keeperOf(shelves, one);
  return {
    promise: { ...promise, text: withoutPageKey(promise.text, thread.page?.token ?? null) },
    state: ended?.end ?? "open",
    ended: ended && { at: ended.at, by: ended.by, note: ended.note },
    conversation: id,
    makerName: "agent" in promise.madeBy ? nameOf(shelves, promise.madeBy.agent) : null,
    ownerName: nameOf(shelves, agent),
    channel: thread.channel,
    language: thread.language,
    customerName: thread.customer.name ?? toldName(kept.conversation),
  };
}
