import { existsSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { DecisionLog } from "../../turn/decided.ts";
import type { EvidenceLog } from "../../turn/ports/evidence.ts";
import { sqliteDecisions } from "./decided.ts";
import { makeEngine } from "./engine.ts";
import { sqliteEvidence } from "./evidence.ts";

/** The log's decisions and the evidence in a data directory, read beside a server that may be using it. Throws with what to do where there is none. */
export function readEvidence(dataDir: string): EvidenceLog & DecisionLog & { close(): void } {
  const file = join(dataDir, "lupaus.db");
  if (!existsSync(file))
    throw new Error(`There is no database in ${dataDir}. Start the server once, or name its DATA_DIR.`);
  const db = new DatabaseSync(file, { readOnly: true });
  if (db.prepare("select 1 from sqlite_schema where name = 'tally'").get() === undefined) {
    db.close();
    throw new Error(`${file} is of an earlier version. Start this version's server once.`);
  }
  const engine = makeEngine(db);
  return { ...sqliteEvidence(engine), ...sqliteDecisions(engine), close: () => db.close() };
}
