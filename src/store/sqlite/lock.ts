import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

const sqliteBusy = 5;

/**
 * Holds DATA_DIR for this process: an exclusive lock on a database of its own, which the kernel frees when the process
 * ends in whatever way. Readers from the command line may open lupaus.db meanwhile. Answers how to let go.
 */
export function lockDataDir(dataDir: string): () => void {
  let lock: DatabaseSync | null = null;
  try {
    const held = (lock = new DatabaseSync(join(dataDir, "lupaus.lock"), { timeout: 0 }));
    held.exec("begin exclusive");
    return () => held.close();
  } catch (error) {
    lock?.close();
    throw refusal(dataDir, error);
  }
}

function refusal(dataDir: string, error: unknown): Error {
  const busy = error instanceof Error && "errcode" in error && error.errcode === sqliteBusy;
  return new Error(
    busy
      ? `Another Lupaus server is using ${dataDir}: stop it first, or set DATA_DIR to another folder for this one.`
      : `${join(dataDir, "lupaus.lock")} can't be locked: make DATA_DIR a folder that this user may write to.`,
    { cause: error },
  );
}
