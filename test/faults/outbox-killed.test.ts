import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sendLines } from "./outbox-run.ts";
import { afterAll, beforeAll, expect, test } from "vitest";

/** What Node compiled is kept between the processes of this file. */
const kept = mkdtempSync(join(tmpdir(), "lupaus-kept-"));
afterAll(() => rmSync(kept, { recursive: true, force: true }));

/** The world outside: keeps every line that is posted to it, doubles too. */
const arrived: { readonly key: string; readonly text: string }[] = [];
const world = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => void chunks.push(chunk));
  request.on("end", () => {
    arrived.push(JSON.parse(Buffer.concat(chunks).toString()) as (typeof arrived)[number]);
    response.end();
  });
});
let url = "";
beforeAll(async () => {
  world.listen(0, "127.0.0.1");
  await once(world, "listening");
  url = `http://127.0.0.1:${(world.address() as AddressInfo).port}`;
});
afterAll(() => void world.close());

/** Answers whether the process was killed. */
const dies = (dataDir: string, step: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const args = [join(import.meta.dirname, "outbox-child.ts"), dataDir, url, String(step)];
    execFile(process.execPath, args, { env: { NODE_COMPILE_CACHE: kept } }, (error) =>
      error === null || error.signal === "SIGKILL" ? resolve(error !== null) : reject(error),
    );
  });

async function inFolder<Made>(use: (dataDir: string) => Promise<Made>): Promise<Made> {
  const dataDir = mkdtempSync(join(tmpdir(), "lupaus-outbox-"));
  arrived.length = 0;
  try {
    return await use(dataDir);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

test("killed before each statement from the commit to the last mark, every line arrives, in order, and only the one under way twice", async () => {
  let steps = 0;
  await inFolder((dataDir) => sendLines(dataDir, url, () => void (steps += 1)));
  expect(arrived.map(({ text }) => text)).toEqual(["A", "B"]);
  const doubled: number[] = [];
  for (let step = 1; step <= steps; step++)
    await inFolder(async (dataDir) => {
      expect(await dies(dataDir, step), `killed before statement ${step}`).toBe(true);
      await sendLines(dataDir, url, () => {});
      const firsts = arrived.filter(({ key }, at) => arrived.findIndex((one) => one.key === key) === at);
      expect(
        firsts.map(({ text }) => text),
        `killed before statement ${step}`,
      ).toEqual(["A", "B"]);
      expect(arrived.map(({ text }) => text)).toEqual(arrived.map(({ text }) => text).toSorted());
      doubled.push(arrived.length - firsts.length);
    });
  expect(Math.max(...doubled), "a death doubles no more than the line under way").toBe(1);
  expect(Math.min(...doubled), "most deaths double nothing").toBe(0);
}, 300_000);
