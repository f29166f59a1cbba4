import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

/**
 * Holds DATA_DIR for this process: an exclusive lock on a database of its own, which the kernel frees when the process
 * ends in whatever way. Readers from the command line may open lupaus.db meanwhile. Answers how to let go.
 */
export function lockDataDir(dataDir: string): () => void {
  const lock = new DatabaseSync(join(dataDir, "lupaus.lock"), { timeout: 0 });
  try {
    lock.exec("begin exclusive");
  } catch (error) {
    lock.close();
    throw new Error(
      `Another Lupaus server is using ${dataDir}: stop it first, or set DATA_DIR to another folder for this one.`,
      { cause: error },
    );
  }
  return () => lock.close();
}
