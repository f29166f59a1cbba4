import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqlite, type SqliteOptions } from "../../../src/store/sqlite/open.ts";
import type { Clock } from "../fixtures.ts";

/** A folder of its own for one test; gone afterwards, whatever is in it. */
export async function inFolder<Answer>(run: (dataDir: string) => Promise<Answer>): Promise<Answer> {
  const dataDir = await mkdtemp(join(tmpdir(), "lupaus-store-"));
  try {
    return await run(dataDir);
  } finally {
    await rm(dataDir, { recursive: true });
  }
}

export async function openIn(dataDir: string, clock: Clock, other: Partial<SqliteOptions> = {}) {
  return openSqlite({ ...clock.options, dataDir, ...other });
}
