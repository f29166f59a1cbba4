import { effect, type ReadonlySignal, signal, type Signal } from "@preact/signals";
import type { FiguresAnswer } from "../../../console/protocol.ts";
import type { Api } from "./api.ts";
import { type Arrivals, makeArrivals } from "./arrivals.ts";
import { type DueList, makeDueList } from "./due-list.ts";
import type { Changed } from "./follow.ts";
import { type Lists, makeLists } from "./lists.ts";
import { makeReports, type Reports } from "./reports.ts";
import { makeWindows, type Windows } from "./windows.ts";
import type { World } from "./world.ts";

export interface Reading {
  readonly lists: Lists;
  readonly due: DueList["promises"];
  readonly figures: ReadonlySignal<FiguresAnswer | null>;
  readonly arrivals: ReadonlySignal<number>;
  readonly sound: Signal<boolean>;
  readonly now: ReadonlySignal<number>;
  readonly reports: Reports;
  /** Reads lists and figures again, and what these changes touch; answers false when something could not be read. */
  readonly read: (changed: Changed) => Promise<boolean>;
  /** The window's sight may have changed. */
  readonly look: () => void;
  readonly clear: () => void;
  readonly dispose: () => void;
}

const tickMs = 10_000;

/** What the desk reads beside the open talk: who waits, how many, and who is new. */
export function makeReading(world: World, api: Api, mayRead: () => boolean): Reading {
  const lists = makeLists(world, api, mayRead);
  const due = makeDueList(api, lists.view, mayRead);
  const reports = makeReports(api, world.storage);
  const windows = makeWindows(world);
  const sound = signal(world.storage.read("sound") !== "off");
  const arrivals = makeArrivals(windows, () => sound.peek());
  const figures = signal<FiguresAnswer | null>(null);
  const { now, look } = makeSight(world, windows, arrivals);
  const keeps = effect(() => world.storage.write("sound", sound.value ? null : "off"));
  const stops = [
    everyTick(world, look),
    world.storage.onWrite(arrivals.seen),
    keeps,
    due.dispose,
    lists.dispose,
    reports.dispose,
  ];
  return {
    lists,
    due: due.promises,
    figures,
    arrivals: arrivals.count,
    sound,
    now,
    look,
    reports,
    read: async (changed) => {
      const reads = [lists.read(), due.read(), readFigures(api, figures), reports.read(changed)];
      const read = await Promise.all(reads);
      const kept = lists.kept();
      arrivals.look(kept.waiting.rows.peek(), kept.mine.rows.peek());
      return read.every(Boolean);
    },
    clear: () => {
      for (const read of [lists, due, arrivals, reports]) read.clear();
      figures.value = null;
    },
    dispose: () => {
      for (const stop of stops) stop();
    },
  };
}

/** The time that is shown, and the look at the window that moves it on. */
function makeSight(world: World, windows: Windows, arrivals: Arrivals) {
  const now = signal(world.now());
  const look = (): void => {
    now.value = world.now();
    windows.tell();
    arrivals.seen();
  };
  return { now, look };
}

async function readFigures(api: Api, figures: Signal<FiguresAnswer | null>): Promise<boolean> {
  const answer = await api.get<FiguresAnswer>("figures");
  if (answer.ok) figures.value = answer.body;
  return answer.ok || !answer.again;
}

function everyTick(world: World, tick: () => void): () => void {
  const run = (): void => {
    callOff = world.after(tickMs, run);
    tick();
  };
  let callOff = world.after(0, run);
  return () => callOff();
}
