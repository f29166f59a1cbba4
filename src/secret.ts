import { mkdir, open, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The Direct Line secret that is kept in the data directory: made at the first start, the same ever after. */
export async function keptSecret(dataDir: string, random: (bytes: number) => Uint8Array): Promise<string> {
  const file = join(dataDir, "direct-line.secret");
  await mkdir(dataDir, { recursive: true });
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
      `${file} holds no secret. Delete it and start again: a new one is made, and open chats begin anew.`,
    );
  return secret;
}
