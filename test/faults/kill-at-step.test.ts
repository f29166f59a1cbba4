import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serialize } from "node:v8";
import { afterAll, describe, expect, test } from "vitest";
import { type Golden, golden, openStage, prepare } from "./golden.ts";
import { told } from "./golden-told.ts";

/** The least number of statements that a golden turn can take: begin, savepoint, a write, release, commit. */
const fewest = 5;

/** What Node compiled and what the bot knows is kept between the many processes of this file. */
const kept = mkdtempSync(join(tmpdir(), "lupaus-kept-"));
afterAll(() => rmSync(kept, { recursive: true, force: true }));
const toldFile = join(kept, "told");
writeFileSync(toldFile, serialize(told));

function runChild(dataDir: string, name: Golden, ...at: readonly string[]): Promise<string> {
  const args = [join(import.meta.dirname, "golden-child.ts"), toldFile, dataDir, name, ...at];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { env: { NODE_COMPILE_CACHE: kept } }, (error, stdout) =>
      error === null || error.signal === "SIGKILL" ? resolve(stdout) : reject(error),
    );
  });
}

async function inFolder<Made>(use: (dataDir: string) => Promise<Made>): Promise<Made> {
  const dataDir = mkdtempSync(join(tmpdir(), "lupaus-golden-"));
  try {
    return await use(dataDir);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** What stands before the last deed, and what stands after it, when nothing goes wrong. */
const undisturbed = (name: Golden) =>
  inFolder(async (dataDir) => {
    const stage = await openStage(dataDir, told);
    await prepare(stage, name);
    const before = await stage.sees();
    await stage.does(golden[name].last);
    const after = await stage.sees();
    await stage.storage.close();
    return { before, after };
  });

describe.concurrent("killed before and after each statement of", () => {
  test.each(Object.keys(golden) as Golden[])(
    "%s: all of it stands or nothing, and sending again makes it whole",
    async (name) => {
      const { before, after } = await undisturbed(name);
      expect(after).not.toBe(before);
      const steps = await inFolder(async (dataDir) => Number((await runChild(dataDir, name)).split(" ")[1]));
      expect(steps).toBeGreaterThanOrEqual(fewest);
      const found = new Set<string>();
      // After one statement is before the next: nothing lies between them. Only the last one needs both.
      const deaths = [
        ...Array.from({ length: steps }, (_, at) => [at + 1, "before"] as const),
        [steps, "after"] as const,
      ];
      for (const [step, when] of deaths)
        await inFolder(async (dataDir) => {
          const said = await runChild(dataDir, name, String(step), when);
          expect(said, "it died before it could acknowledge").toBe("");
          const stage = await openStage(dataDir, told);
          const stands = await stage.sees();
          expect([before, after], `${when} statement ${step}`).toContain(stands);
          found.add(stands);
          await stage.does(golden[name].last);
          expect(await stage.sees()).toBe(after);
          await stage.storage.close();
        });
      expect(found.size, "some deaths came too early and some too late").toBe(2);
    },
    120_000,
  );
});
