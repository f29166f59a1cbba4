import { reopens } from "../../src/domain/conversation.ts";
import { comeDue, wakesAt } from "../../src/domain/due.ts";
import type { Keeper } from "../../src/domain/promise/ledger.ts";
import { leave } from "../../src/domain/queue/passing.ts";
import type { Step } from "../../src/domain/step.ts";
import { holderOf, hour, keepers, ledgerOf, type World } from "./walk-world.ts";

/** What time and shifts do: each leads to another world by itself, with the steps that the clock took on the way. */
export const passages: readonly (readonly [string, (world: World) => readonly [World, readonly Fired[]]])[] =
  [
    ["time passes", (world) => untilNext(world)],
    ...keepers.map(
      ({ id, name }) => [`${name} comes or goes`, (world: World) => comesOrGoes(world, id)] as const,
    ),
  ];

/** One thing that the clock did. */
export interface Fired {
  readonly before: World;
  readonly step: Step;
}

/** No conversation may need more looks than this at one moment. */
const mostLooks = 8;

function untilNext(world: World): readonly [World, readonly Fired[]] {
  const { conversation: c } = world;
  // Long enough for nothing to reopen.
  if (c.state === "closed") return [{ ...world, now: world.now + 400 * hour }, []];
  const fired: Fired[] = [];
  let at: World = { ...world, now: Math.max(world.now, wakesAt(c)) };
  while (at.conversation.state !== "closed" && wakesAt(at.conversation) <= at.now) {
    if (fired.length === mostLooks) throw new Error("It stays due for ever.");
    const step = comeDue(at.conversation, ledgerOf(at));
    fired.push({ before: at, step });
    at = { ...at, conversation: step.conversation };
  }
  return [at, fired];
}

function comesOrGoes(world: World, id: Keeper["id"]): readonly [World, readonly Fired[]] {
  if (!world.atWork.includes(id)) return [{ ...world, atWork: [...world.atWork, id].toSorted() }, []];
  const before = { ...world, atWork: world.atWork.filter((one) => one !== id) };
  const step = leave(world.conversation, id, world.now);
  return [{ ...before, conversation: step.conversation }, [{ before, step }]];
}

/**
 * What kind of world it is: of times only their order counts, of the agents only who has the matter and who is at work. Two
 * worlds of one kind differ in nothing that a move decides by.
 */
export function kindOf({ now, conversation: c, atWork }: World): string {
  const isOpen = c.state !== "closed";
  const times = isOpen
    ? [c.next.at, ...c.promises.flatMap(({ dueAt, warnings }) => [dueAt, ...warnings.map(({ at }) => at)])]
    : [];
  const ahead = [...new Set(times.filter((at) => at > now))].toSorted((one, other) => one - other);
  const order = (at: number) => ahead.indexOf(at);
  const holder = holderOf(c);
  const state = isOpen
    ? [
        "urgency" in c ? c.urgency : null,
        c.next.action,
        order(c.next.at),
        "reason" in c.next,
        "escalatedAt" in c && c.escalatedAt !== null,
        "misses" in c ? Math.min(c.misses, 2) : null,
      ]
    : [reopens(c, now)];
  const kept = c.promises.map((one) => [
    one.contact.kind,
    order(one.dueAt),
    one.warnings.map(({ at, warning }) => [order(at), warning]),
    one.attempts.length,
    one.lateAt !== null,
    one.escalatedAt !== null,
    one.nudgedAt === null ? null : now - one.nudgedAt < hour,
    c.waitingSince !== null && c.waitingSince <= one.madeAt,
  ]);
  const there = [holder === null ? null : atWork.includes(holder), atWork.length];
  return JSON.stringify([c.state, c.waitingSince !== null, holder !== null, state, kept, there]);
}
