import { StoreError } from "../storage.ts";
import type { Engine } from "./engine.ts";

/** How many items one transaction takes, so that the event loop comes to its turn in between. */
const perCommit = 256;

interface Item {
  /** Runs in the transaction; what it answers is called after the commit and settles the promise. */
  readonly run: () => () => void;
  readonly fail: (error: unknown) => void;
  /** Whether whoever waits for it may rely on it after a power cut. */
  readonly lasts: boolean;
}

export interface Group {
  /**
   * Runs `work` in the next transaction together with all else that waits. Resolves after the commit is durable; then
   * `committed` is called too. Work that throws is undone alone. It must be synchronous.
   */
  add<Answer>(work: () => Answer, committed?: (answer: Answer) => void): Promise<Answer>;
  /**
   * The same for what means nothing once the machine has gone down, as a lease: it outlives the process at once, and a power cut
   * from the next commit on that waits for the disk.
   */
  addPassing<Answer>(work: () => Answer): Promise<Answer>;
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
  const add = <Answer>(work: () => Answer, committed: (answer: Answer) => void, lasts: boolean) =>
    new Promise<Answer>((resolve, reject) => {
      if (!open || waiting.length >= waitingMax) return reject(open ? full(waitingMax) : shut());
      waiting.push({ run: () => settling(work(), resolve, committed), fail: reject, lasts });
      schedule();
    });
  return {
    add: (work, committed = () => {}) => add(work, committed, true),
    addPassing: (work) => add(work, () => {}, false),
    ready: () => {
      // Nobody may come while it isn't ready, so it must find out by itself that the disk is well again.
      if (open && !healthy) schedule();
      return open && healthy;
    },
    close: () => {
      open = false;
      return new Promise((resolve) => {
        if (waiting.length === 0) resolve();
        else emptied.push(resolve);
      });
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
    waitForDisk(batch.length === 0 || batch.some(({ lasts }) => lasts));
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
