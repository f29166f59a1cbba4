import type { Knowledge } from "../../src/turn/ports/knowledge.ts";
import type { LogRow } from "../../src/turn/ports/thread-log.ts";
import { day, hour, minute } from "./agenda.ts";
import { type Breach, breachesNow, breachesOf } from "./breaches.ts";
import { countOf, type Figures, percentile, promisesOf, waitsIn } from "./figures.ts";
import { staff } from "./office.ts";
import { populate, type Town } from "./town.ts";
import { type View, watch } from "./view.ts";
import { openWorld, type World } from "./world.ts";

/** A Monday, a week before the Finnish independence day and four before Christmas. */
const began = Date.UTC(2026, 10, 29, 22);

export interface Simulated {
  readonly days: number;
  readonly seed: number;
  readonly messages: readonly string[];
  readonly knowledge: Knowledge;
  readonly customersPerDay: number;
  /** Whether the house gives who waits to agents (ASSIGN=push); left out: they take. */
  readonly isPush?: boolean;
}

/** How it stood at the end of an hour. */
export interface Hour {
  readonly at: number;
  readonly waiting: number;
  readonly promised: number;
  readonly late: number;
  readonly present: number;
}

export interface Outcome {
  readonly figures: Figures;
  readonly hours: readonly Hour[];
  readonly breaches: readonly Breach[];
  /** How often the network was tried and failed, so that a run without faults is seen. */
  readonly network: World["network"];
  readonly deeds: World["deeds"];
}

/** Lives through so many days, minute by minute. The same seed gives the same figures. */
export async function simulate({
  days,
  seed,
  messages,
  knowledge,
  customersPerDay,
  isPush = false,
}: Simulated): Promise<Outcome> {
  const world = openWorld(seed, began, knowledge, isPush);
  const view = watch(world.storage);
  const office = await staff(world, view);
  const town = populate(world, view, messages, customersPerDay);
  const hours: Hour[] = [];
  const breaches: Breach[] = [];
  for (let at = began; at < began + days * day; at += minute) {
    world.clock.now = at;
    if (at % hour === 0) town.begin();
    await world.agenda.run(at);
    await view.freshen();
    const present = await office.minute();
    await world.pass();
    await view.freshen();
    town.look();
    if (at % hour !== hour - minute) continue;
    breaches.push(...breachesNow(world, view));
    hours.push({ at, present, ...standing(view) });
  }
  const logs = new Map<string, readonly LogRow[]>();
  for (const { window, channel, acknowledged } of town.customers.values()) {
    const rows = await logOf(world, channel, window);
    logs.set(window, rows);
    breaches.push(...breachesOf(window, rows, acknowledged, world.clock.now));
  }
  for (const error of world.faults) breaches.push({ of: "house", what: String(error), at: world.clock.now });
  const figures = figuresOf(world, view, [...logs.values()], breaches, town);
  return { figures, hours, breaches, network: world.network, deeds: world.deeds };
}

function standing({ open, promises }: View) {
  const kept = [...promises.values()].filter(({ state }) => state === "open");
  return {
    waiting: [...open.values()].filter(({ state }) => state === "queued").length,
    promised: kept.length,
    late: kept.filter(({ promise }) => promise.lateAt !== null).length,
  };
}

async function logOf({ storage }: World, channel: string, window: string): Promise<readonly LogRow[]> {
  const thread = await storage.thread(channel, window);
  return thread === null ? [] : storage.customerLog(thread.id, 0, 10_000);
}

function figuresOf(
  { records }: World,
  view: View,
  logs: readonly (readonly LogRow[])[],
  breaches: readonly Breach[],
  { customers }: Town,
): Figures {
  const waits = logs.flatMap(waitsIn);
  const wrote = [...customers.values()].filter(({ acknowledged }) => acknowledged.size > 0);
  return {
    customers: wrote.length,
    messages: wrote.reduce((sum, { acknowledged }) => sum + acknowledged.size, 0),
    ...countOf(records),
    handedOver: new Set(
      logs.flat().flatMap(({ say, conversation }) => (say === "hand-over" ? (conversation ?? []) : [])),
    ).size,
    promises: promisesOf(view, logs),
    stuck: new Set(breaches.map(({ of }) => of)).size,
    waitP50Ms: percentile(waits, 0.5),
    waitP90Ms: percentile(waits, 0.9),
  };
}
