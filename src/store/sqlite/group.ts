import { StoreError } from "../storage.ts";
import type { Engine } from "./engine.ts";

/** How many items one transaction takes, so that the event loop comes to its turn in between. */
const perCommit = 256;

interface Item {
  /** Runs in the transaction; what it answers is called after the commit and settles the promise. */
  readonly run: () => () => void;
  readonly fail: (error: unknown) => void;
}

export interface Group {
  /**
   * Runs `work` in the next transaction together with all else that waits. Resolves after the commit is durable; then
   * `committed` is called too. Work that throws is undone alone. It must be synchronous.
   */
  add<Answer>(work: () => Answer, committed?: (answer: Answer) => void): Promise<Answer>;
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

  const schedule = (): void => {
    if (scheduled) return;
    scheduled = true;
    setImmediate(flush);
  };
  const flush = (): void => {
    scheduled = false;
    const batch = waiting.slice(0, perCommit);
    waiting = waiting.slice(perCommit);
    healthy = commit(engine, batch);
    if (waiting.length > 0) return schedule();
    for (const tell of emptied) tell();
    emptied = [];
  };
  return {
    add: (work, committed = () => {}) =>
      new Promise((resolve, reject) => {
        const refusal = !open ? shut : waiting.length >= waitingMax ? full : null;
        if (refusal !== null) return reject(refusal(waitingMax));
        waiting.push({ run: () => settling(work(), resolve, committed), fail: reject });
        schedule();
      }),
    ready: () => {
      // Nobody may come while it isn't ready, so it must find out by itself that the disk is well again.
      if (open && !healthy) schedule();
      return open && healthy;
    },
    close: () => {
      open = false;
      return new Promise((resolve) => {
        if (waiting.length === 0) return resolve();
        emptied.push(resolve);
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

/** Answers whether the transaction went through; every item is settled either way. */
function commit(engine: Engine, batch: readonly Item[]): boolean {
  let done: readonly (() => void)[];
  try {
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
