import { existsSync, mkdirSync, statSync } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/** Makes the data directory where there is none, for its owner alone. Throws with what to do when it cannot be one. */
export function makeDataDir(dataDir: string): void {
  try {
    // Where the parent stands, only the last step is made: some file systems let a recursive try go on for ever.
    const recursive = !existsSync(dirname(resolve(dataDir)));
    if (statSync(dataDir, { throwIfNoEntry: false })?.isDirectory() !== true)
      mkdirSync(dataDir, { recursive, mode: 0o700 });
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new Error(
      `DATA_DIR (${dataDir}) cannot be made a directory: ${why}. Name one that can be written to.`,
    );
  }
}

/** What each secret that we make ourselves would take with it. */
const lostWith = {
  "direct-line": "open chats begin anew",
  "inbound-email": "mails that answer earlier letters are no longer known",
} as const;

/** A secret that is kept in the data directory: made at the first start that needs it, the same ever after. */
export async function keptSecret(
  dataDir: string,
  name: keyof typeof lostWith,
  random: (bytes: number) => Uint8Array,
): Promise<string> {
  const file = join(dataDir, `${name}.secret`);
  try {
    const made = await open(file, "wx", 0o600);
    await made.writeFile(Buffer.from(random(32)).toString("base64url"));
    await made.sync();
    await made.close();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  const secret = (await readFile(file, "utf8")).trim();
  if (secret.length < 16)
    throw new Error(
      `${file} holds no secret. Delete it and start again: a new one is made, and ${lostWith[name]}.`,
    );
  return secret;
}
