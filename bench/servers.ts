import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const secret = "a secret for measuring only";

export interface Measured {
  readonly port: number;
  /** From spawning the process to its first 200 from /readyz, in ms. */
  readonly readyMs: number;
  /** Resident memory now and at its highest, in MB. */
  memory(): { readonly nowMb: number; readonly peakMb: number };
  kill(): Promise<void>;
}

/** Starts a program with an environment of its own and waits until it is ready. */
export async function startServer(
  file: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Measured> {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), "lupaus-bench-"));
  const began = performance.now();
  const child = spawn(process.execPath, [join(import.meta.dirname, "..", file)], {
    cwd: join(import.meta.dirname, ".."),
    env: {
      PATH: process.env["PATH"] ?? "",
      PORT: String(port),
      DATA_DIR: dataDir,
      LIMITS: "off",
      LOG_LEVEL: "warn",
      DIRECT_LINE_SECRET: secret,
      ...env,
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await untilReady(port, child);
  const readyMs = performance.now() - began;
  return {
    port,
    readyMs,
    memory: () => memoryOf(child.pid ?? 0),
    kill: async () => {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGKILL");
      await gone;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function untilReady(port: number, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`The server ended with ${child.exitCode} before it was ready.`);
}

function memoryOf(pid: number) {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const mb = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
  return { nowMb: mb("VmRSS"), peakMb: mb("VmHWM") };
}

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const at = server.address();
      server.close(() =>
        typeof at === "object" && at !== null ? resolve(at.port) : reject(new Error("no port")),
      );
    });
  });
