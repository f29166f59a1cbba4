import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const secret = "a-secret-for-measuring-only";

type Env = Readonly<Record<string, string>>;

/** A server in a process of its own, with data of its own. */
export interface Server {
  readonly port: number;
  /** From spawning the process to its first 200 from /readyz, in ms. */
  readonly readyMs: number;
  /** Resident memory now and at its highest, in MB. */
  memory(): { readonly nowMb: number; readonly peakMb: number };
  /** Ends the process and keeps its data. */
  stop(signal: "SIGKILL" | "SIGTERM"): Promise<void>;
  /** Starts it again on the same data and port, with other settings where they are given: "" is none. */
  again(changed?: Env): Promise<Server>;
  /** Ends the process and removes its data. */
  kill(): Promise<void>;
}

/** What `npm start` tells Node, V8 and the C library; everything else of it is the environment of whoever runs it. */
const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, "../package.json"), "utf8")) as {
  scripts: { start: string };
};
const flags = scripts.start.match(/--max-\S+/g) ?? [];
const settings = Object.fromEntries(
  [...scripts.start.matchAll(/([A-Z_]+)=(\S+)/g)].map(([, name = "", value = ""]) => [name, value]),
);

/** The server serves built pages, so they are built, once, in a process of their own: the bundler changes its environment. */
let builtOnce = false;
function build(): void {
  if (builtOnce) return;
  execFileSync(process.execPath, [join(import.meta.dirname, "../src/web/build.ts")], { stdio: "inherit" });
  builtOnce = true;
}

/** The shipped flows without the service's hours, so that a run by night goes as one by day. */
export function flowsAtAnyHour(within: string): string {
  const dir = join(within, "flows");
  cpSync(join(import.meta.dirname, "../flows"), dir, { recursive: true });
  const file = join(dir, "service.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace(/^teams:\n(?: .*\n|\n)*/m, ""));
  return dir;
}

/** What servers of this process read, and what they keep of it: all but the first start with content that was read before. */
let shared: { readonly flows: string; readonly readings: string } | null = null;
function share() {
  if (shared !== null) return shared;
  const dir = mkdtempSync(join(tmpdir(), "lupaus-shared-"));
  process.once("exit", () => rmSync(dir, { recursive: true, force: true }));
  const readings = join(dir, "readings");
  mkdirSync(readings);
  return (shared = { flows: flowsAtAnyHour(dir), readings });
}

/**
 * Starts a program with nothing of this environment but the path, and waits until it is ready. It serves the shipped content
 * and doesn't know its hours, unless FLOWS_DIR says otherwise.
 */
export async function startServer(file: string, env: Env = {}, port?: number): Promise<Server> {
  build();
  const dataDir = mkdtempSync(join(tmpdir(), "lupaus-bench-"));
  const { flows, readings } = share();
  symlinkSync(readings, join(dataDir, "readings"));
  return run(
    file,
    {
      DATA_DIR: dataDir,
      FLOWS_DIR: flows,
      LIMITS: "off",
      DIRECT_LINE_SECRET: secret,
      ...env,
    },
    port ?? (await freePort()),
  );
}

async function run(file: string, env: Env, port: number): Promise<Server> {
  const root = join(import.meta.dirname, "..");
  const began = performance.now();
  const child = spawn(process.execPath, [...flags, join(root, file)], {
    cwd: root,
    env: { PATH: process.env["PATH"] ?? "", PORT: String(port), ...settings, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  await untilReady(port, child, () => said);
  const readyMs = performance.now() - began;
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = (signal: "SIGKILL" | "SIGTERM") => {
    child.kill(signal);
    return gone;
  };
  return {
    port,
    readyMs,
    memory: () => memoryOf(child.pid ?? 0),
    stop,
    again: (changed = {}) => run(file, { ...env, ...changed }, port),
    kill: async () => {
      await stop("SIGKILL");
      rmSync(env["DATA_DIR"] ?? "", { recursive: true, force: true });
    },
  };
}

async function untilReady(port: number, child: ChildProcess, said: () => string): Promise<void> {
  while (child.exitCode === null) {
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`The server ended with ${child.exitCode} before it was ready: ${said()}`);
}

function memoryOf(pid: number) {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const mb = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
  return { nowMb: mb("VmRSS"), peakMb: mb("VmHWM") };
}

/**
 * A port for a server that begins to listen later, below those that the system itself gives away in the meantime. Each process
 * begins somewhere else, so that two hardly ever choose the same; browsers call no server at 10080.
 */
let nextPort = randomInt(11_000, 30_000);
async function freePort(): Promise<number> {
  for (;;) {
    const port = nextPort++;
    if (nextPort === 32_000) nextPort = 11_000;
    if (await isFree(port)) return port;
  }
}

const isFree = (port: number) =>
  new Promise<boolean>((resolve) => {
    const server = createServer().once("error", () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
