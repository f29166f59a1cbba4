import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { makeHints, makeStoreListeners } from "../hints.ts";
import { stayOf } from "../sql/stay-rows.ts";
import * as stays from "../sql/stays.ts";
import { migrations } from "../sql/migrations/all.ts";
import type { Migration } from "../sql/migrations/migration.ts";
import type { Storage, StorageOptions } from "../storage.ts";
import { sqliteAgents, sqliteSessions } from "./accounts.ts";
import { sqliteCustomerPages } from "./customer-page.ts";
import { sqliteDoors } from "./doors.ts";
import { sqliteDrafts } from "./drafts.ts";
import { makeEngine, watched, type Watch } from "./engine.ts";
import { sqliteAlarms } from "./alarms.ts";
import { sqliteDecisions } from "./decided.ts";
import { sqliteEvidence } from "./evidence.ts";
import { sqliteFollowers } from "./followers.ts";
import { makeGroup } from "./group.ts";
import { sqliteAttachments } from "./files.ts";
import { sqliteGivings } from "./givings.ts";
import { sqliteHistories } from "./history.ts";
import { sqliteHub } from "./hub.ts";
import { sqlitePeople } from "./links.ts";
import { sqliteLetters } from "./letters.ts";
import { lockDataDir } from "./lock.ts";
import { migrate } from "./migrate.ts";
import { sqliteComments } from "./comments.ts";
import { sqlitePromises } from "./promises.ts";
import { sqliteTasks } from "./tasks.ts";
import { sqliteOutcomes } from "./outcomes.ts";
import { sqlitePublications } from "./publications.ts";
import { sqliteOutbox } from "./outbox.ts";
import { sqliteDesk, sqliteThreadLog } from "./reads.ts";
import { sqliteOpenReasons } from "./open-reasons.ts";
import { sqliteReceipts } from "./receipts.ts";
import { sqliteRecount } from "./recount.ts";
import { sqliteRetention } from "./retention.ts";

export interface SqliteOptions extends StorageOptions {
  /** Made when it is missing; holds lupaus.db and its lock. */
  readonly dataDir: string;
  /** How many items may wait for the disk before more are refused as "busy". */
  readonly waitingMax?: number;
  /** For tests of faults: called around every statement of a write transaction. */
  readonly onStatement?: Watch;
  /** The steps of the schema; another list only in tests of upgrades. */
  readonly schema?: readonly Migration[];
}

/** How long a statement waits for a command-line reader to let go, in ms. */
const busyMs = 2_000;

/**
 * Durable at each commit: NORMAL loses acknowledged rows in a power cut, so only what nobody relies on after one is committed
 * like that (group.ts). 8 MB of pages (the system keeps more), a checkpoint each 16 MB of log; what savepoints need to go back
 * never touches the disk.
 */
const pragmas = `
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma foreign_keys = on;
  pragma temp_store = memory;
  pragma cache_size = -8192;
  pragma wal_autocheckpoint = 4096;
  pragma secure_delete = on;
`;

/**
 * Rows that are deleted are overwritten where they stood; what the write-ahead log still says of them goes when it is cut.
 * A reader beside us is not waited for: then the next night's call cuts it.
 */
const cutLog = `
  pragma busy_timeout = 0;
  pragma wal_checkpoint(truncate);
  pragma busy_timeout = ${busyMs};
`;

/** The embedded store: one SQLite file in one process. What it acknowledges survives kill -9 and power cuts. */
export async function openSqlite(options: SqliteOptions): Promise<Storage> {
  mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
  const unlock = lockDataDir(options.dataDir);
  try {
    const db = openDatabase(options);
    return storageOn(db, options, () => {
      db.close();
      unlock();
    });
  } catch (error) {
    unlock();
    throw error;
  }
}

function openDatabase({ dataDir, now, schema }: SqliteOptions): DatabaseSync {
  const file = join(dataDir, "lupaus.db");
  const db = openFile(file);
  try {
    migrate(db, schema ?? migrations, now(), file);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function openFile(file: string): DatabaseSync {
  let db: DatabaseSync | null = null;
  try {
    db = new DatabaseSync(file, { timeout: busyMs });
    db.exec(pragmas);
    return db;
  } catch (error) {
    db?.close();
    throw new Error(
      `${file} can't be opened as a database: restore a backup, or move it away to start empty.`,
      {
        cause: error,
      },
    );
  }
}

function storageOn(db: DatabaseSync, options: SqliteOptions, letGo: () => void): Storage {
  const outside = makeEngine(db);
  const inside = options.onStatement === undefined ? outside : watched(outside, options.onStatement);
  const group = makeGroup(inside, options.waitingMax ?? 10_000);
  const report = options.report ?? (() => {});
  const hints = makeHints(report);
  let closing: Promise<void> | null = null;
  return {
    ...sqliteDoors({ inside, outside, group, hints, options }),
    ...sqliteThreadLog(outside),
    ...sqliteDesk(outside),
    ...sqliteHistories(outside),
    ...sqliteAttachments(outside),
    ...sqliteEvidence(outside),
    ...sqliteFollowers(outside),
    ...sqlitePeople(inside, outside, group),
    ...sqliteDecisions(outside),
    ...sqliteOutbox(inside, outside, group),
    ...sqliteReceipts(inside, outside, group, makeStoreListeners(report)),
    ...sqliteLetters(inside, outside, group),
    ...sqliteHub(inside, outside, group),
    ...sqliteDrafts(inside, outside, group),
    ...sqlitePublications(inside, outside, group),
    ...sqliteOutcomes(outside),
    ...sqliteTasks(outside),
    ...sqliteComments(inside, outside, group),
    ...sqliteRetention(inside, outside, group, () => db.exec(cutLog)),
    ...sqlitePromises(outside),
    ...sqliteRecount(outside),
    ...sqliteAlarms(inside, outside, group, options.newId),
    endedStays: async (limit) => outside.all(stays.newest({ limit })).map(stayOf),
    ...sqliteOpenReasons(outside),
    ...sqliteGivings(outside),
    ...sqliteCustomerPages(outside),
    ...sqliteAgents(inside, outside, group),
    ...sqliteSessions(inside, outside, group, report),
    subscribe: (listener) => hints.subscribe(listener),
    ready: () => group.ready(),
    close: () => (closing ??= group.close().then(letGo)),
  };
}
