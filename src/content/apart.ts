import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { joinPieces } from "./pieces.ts";

export interface WorkLimits {
  readonly timeMs: number;
  readonly memoryMb: number;
}

/** What the process gave, or what it broke by. */
export type Ended =
  | { readonly broken: null; readonly result: Readonly<Record<string, unknown>> }
  | { readonly broken: "time" | "memory" | Error };

/**
 * Where Node keeps the compiled program: beside the packages, since whoever may write there may change the program anyway. Its
 * default, a folder that all users of the machine share, lets any of them put code in ours.
 */
export const compileCache = join(import.meta.dirname, "../../node_modules/.cache/lupaus");

/**
 * All that the process needs of the environment. Long lists come and go while a model is built: each goes back to the system
 * at once, not into a store of the process. The compiled program is kept: half the time of loading it.
 */
const environment = {
  MALLOC_ARENA_MAX: "2",
  MALLOC_MMAP_THRESHOLD_: "131072",
  NODE_COMPILE_CACHE: compileCache,
};

/** So much of what a process says when it breaks is looked at: its end, in characters. */
const complaintLength = 20_000;

/**
 * Has read-apart.ts carry out an order in a process that has ended when this resolves, and takes its result in pieces, so
 * that the main loop turns between them.
 */
export async function runApart(order: string, limits: WorkLimits, stop?: AbortSignal): Promise<Ended> {
  const script = fileURLToPath(new URL("./read-apart.ts", import.meta.url));
  const args = [`--max-old-space-size=${limits.memoryMb}`, "--max-semi-space-size=8", script];
  const reader = spawn(process.execPath, args, {
    env: environment,
    stdio: ["pipe", "pipe", "pipe"],
    timeout: limits.timeMs,
    killSignal: "SIGKILL",
    signal: stop,
  });
  const ended = new Promise<Error | null>((resolve) => {
    reader.once("error", resolve);
    reader.once("close", (code, signal) =>
      resolve(code === 0 ? null : new Error(`it ended with ${signal ?? code}`)),
    );
  });
  // Where no process can be made, it has no streams either.
  if (reader.pid === undefined) return { broken: (await ended) ?? new Error("it did not begin") };
  let complaint = "";
  reader.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaint = (complaint + text).slice(-complaintLength);
  });
  // One that has ended before it read its order is told of below.
  reader.stdin.on("error", () => {});
  reader.stdin.end(order);
  const taken = await joinPieces(reader.stdout).then(
    (result) => ({ result }),
    (error: unknown) => ({ error }),
  );
  const broken = await ended;
  if (stop?.aborted === true) return { broken: broken ?? new Error("it was stopped") };
  if (broken !== null) return { broken: causeOf(broken, reader.killed, complaint) };
  if ("error" in taken) return { broken: asError(taken.error) };
  return { broken: null, result: taken.result };
}

function causeOf(broken: Error, isKilled: boolean, complaint: string): "time" | "memory" | Error {
  if (isKilled) return "time";
  if (complaint.includes("heap out of memory")) return "memory";
  const [said] = complaint.match(/^\w*Error\b.*$/m) ?? [];
  return said === undefined ? broken : new Error(`${broken.message}: ${said}`);
}

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
