import { execFile } from "node:child_process";
import { watch } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { startServer } from "../../bench/servers.ts";
import { agents, password, stageEnv, supervisor } from "./house.ts";
import { goOn, openDesk, seed } from "./seed.ts";

/*
 * `npm run dev`: the real server on data that are thrown away afterwards, with customers who talk and agents to answer
 * them. A change of the sources builds the pages again and starts the server anew on the same data, as an update would.
 */
const root = join(import.meta.dirname, "../..");
const say = (text: string) => void process.stdout.write(`${text}\n`);
const run = promisify(execFile);

const port = Number(process.env["PORT"] ?? 3978);
let server = await startServer("src/main.ts", { ...stageEnv, FLOWS_DIR: "flows" }, port);
const house = { url: `http://127.0.0.1:${port}` };
const ending = new AbortController();

say(`
  Demo site      ${house.url}/            (?lang=sv, ?lang=en)
  Desk           ${house.url}/console
  Web Chat       ${house.url}/webchat

  Sign in as     ${agents.map(({ email }) => email).join(" or ")}, supervisor ${supervisor.email}
  Password       ${password}
`);

/** A save often touches several files: what comes within this time is one change. */
const settleMs = 200;
let waiting: ReturnType<typeof setTimeout> | undefined;
let renewing = Promise.resolve();
const watcher = watch(join(root, "src"), { recursive: true }, () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    renewing = renewing.then(renew);
  }, settleMs);
});

async function renew(): Promise<void> {
  try {
    await run(process.execPath, [join(root, "src/web/build.ts")]);
    await server.stop("SIGTERM");
    server = await server.again();
    say("Changed: built and started again.");
  } catch (error) {
    say(`Changed, but it doesn't run yet: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function leave(code: number): Promise<never> {
  ending.abort();
  watcher.close();
  clearTimeout(waiting);
  await renewing;
  await server.kill();
  process.exit(code);
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void leave(0));

try {
  const desk = await openDesk(house);
  const told = await seed(house, desk);
  say(
    `${told.length} customers are here, and more will come. Answer them at the desk: they write back. Ctrl-C ends.`,
  );
  await goOn(house, desk, told, ending.signal);
} catch (error) {
  say(`The stage could not be set: ${error instanceof Error ? error.message : String(error)}`);
  await leave(1);
}
