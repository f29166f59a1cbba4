import { StoreError } from "../storage.ts";
import type { Engine } from "./engine.ts";

/** How many items one transaction takes, so that the event loop comes to its turn in between. */
const perCommit = 256;

interface Item {
  /** Runs in the transaction; what it answers is called after the commit and settles the promise. */
  readonly run: () => () => void;
  readonly fail: (error: unknown) => void;
  readonly manner: Manner;
}

/**
 * "passing" is what means nothing once the machine has gone down, as a lease: it outlives the process at once, and a power cut
 * from the next commit on that waits for the disk. "patient" goes with the next transaction of others, or soon by itself.
 */
type Manner = "now" | "passing" | "patient";

/** How long what is patient waits for others, in ms: where much is going on, somebody comes within a few. */
const patienceMs = 10;

export interface Group {
  /**
   * Runs `work` in the next transaction together with all else that waits. Resolves after the commit is durable; then
   * `committed` is called too. Work that throws is undone alone. It must be synchronous.
   */
  add<Answer>(work: () => Answer, manner?: Manner, committed?: (answer: Answer) => void): Promise<Answer>;
  /** True while open and the last commit went through; asked after one that did not, it tries an empty one for the next time. */
  ready(): boolean;
  /** Takes nothing new; resolves when all that waited is settled. */
  close(): Promise<void>;
}

/**
 * Group commit: items are collected until the event loop has read all its input, then written in one transaction with a
 * savepoint around each, so that many share one wait for the disk. When the commit fails, nobody is acknowledged.
 */
export function makeGroup(engine: Engine, waitingMax: number): Group {
  let waiting: Item[] = [];
  let open = true;
  let healthy = true;
  let scheduled = false;
  let emptied: (() => void)[] = [];
  const waitForDisk = makeWaitForDisk(engine);

  const schedule = (): void => {
    if (scheduled) return;
    scheduled = true;
    setImmediate(flush);
  };
  const flush = (): void => {
    scheduled = false;
    const batch = waiting.slice(0, perCommit);
    waiting = waiting.slice(perCommit);
    healthy = commit(engine, batch, waitForDisk);
    if (waiting.length > 0) return schedule();
    for (const tell of emptied) tell();
    emptied = [];
  };
  const scheduleWaiting = (): void => void (waiting.length > 0 && schedule());
  return {
    add: (work, manner = "now", committed = () => {}) =>
      new Promise((resolve, reject) => {
        if (!open || waiting.length >= waitingMax) return reject(open ? full(waitingMax) : shut());
        waiting.push({ run: () => settling(work(), resolve, committed), fail: reject, manner });
        if (manner === "patient") setTimeout(scheduleWaiting, patienceMs);
        else schedule();
      }),
    ready: () => {
      // Nobody may come while it isn't ready, so it must find out by itself that the disk is well again.
      if (open && !healthy) schedule();
      return open && healthy;
    },
    close: () => {
      open = false;
      scheduleWaiting();
      return new Promise((resolve) => void (waiting.length === 0 ? resolve() : emptied.push(resolve)));
    },
  };
}

function settling<Answer>(answer: Answer, ...tell: readonly ((answer: Answer) => void)[]): () => void {
  return () => {
    for (const each of tell) each(answer);
  };
}

const shut = () =>
  new StoreError("closed", "The store is closed: the server is stopping. Send it again later.");
const full = (max: number) =>
  new StoreError("busy", `${max} items wait for the disk already: nothing was kept. Send it again later.`);

/** Makes the switch between commits that wait until the disk has them, as a store does that was just opened, and those that need not. */
function makeWaitForDisk(engine: Engine): (waits: boolean) => void {
  let last: boolean | null = true;
  return (waits) => {
    if (waits === last) return;
    last = null;
    engine.setting(`pragma synchronous = ${waits ? "full" : "normal"}`);
    last = waits;
  };
}

/** Answers whether the transaction went through; every item is settled either way. An empty one tries the disk. */
function commit(engine: Engine, batch: readonly Item[], waitForDisk: (waits: boolean) => void): boolean {
  let done: readonly (() => void)[];
  try {
    waitForDisk(batch.length === 0 || batch.some(({ manner }) => manner !== "passing"));
    engine.control("begin immediate");
    done = batch.map((item) => runAlone(engine, item));
    engine.control("commit");
  } catch (error) {
    undo(engine);
    for (const item of batch) item.fail(error);
    return false;
  }
  for (const settle of done) settle();
  return true;
}

/** Runs one item in its own savepoint; answers what to do once all is committed. */
function runAlone(engine: Engine, item: Item): () => void {
  try {
    engine.control("savepoint item");
    const settle = item.run();
    engine.control("release item");
    return settle;
  } catch (error) {
    // A full disk or a broken file ends the whole transaction: then there is no savepoint to go back to.
    if (!engine.inTransaction()) throw error;
    engine.control("rollback to item");
    engine.control("release item");
    return () => item.fail(error);
  }
}

function undo(engine: Engine): void {
  try {
    if (engine.inTransaction()) engine.control("rollback");
  } catch {
    // The file is beyond reach. Nothing was acknowledged, and the next begin will say what is wrong.
  }
}
