import { enableCompileCache, flushCompileCache } from "node:module";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { type Config, environment, readConfig } from "./config.ts";
import type { FirstSupervisor } from "./console/first-supervisor.ts";
import { compileCache } from "./content/apart.ts";
import { type OpenKnowledge, openKnowledge } from "./content/knowledge.ts";
import { makeDataDir } from "./data-dir.ts";
import { type Log, makeLog } from "./log.ts";

/*
 * The process: starts the house, tells the operator where it serves, ends it in order. The content is read by a process of
 * its own while this one still loads its packages, which is why the house is imported late.
 */
const openContent = (config: Config, log: Log): Promise<OpenKnowledge> =>
  openKnowledge({
    faqDir: config.faqDir,
    flowsDir: config.flowsDir,
    keepIn: join(config.dataDir, "readings"),
    now: () => Date.now(),
    report: ({ outcome, version, learnt, problems }) => {
      const about = { version, learnt, count: problems.length };
      log[outcome === "kept" ? "error" : "info"](`content-${outcome}`, about);
      for (const { file, line, column, code } of problems)
        log.warn("content-problem", { file, line, column, code });
    },
  });

/**
 * V8 sizes its heap by the machine: on a large one it lets hundreds of MB of garbage pile up before it looks. It is told to
 * look when the heap has grown by this much beyond what was alive at the last look; there is no bound that real data could meet.
 */
setFlagsFromString("--heap-growing-percent=30");

/** What a person at the terminal needs, in plain words and once: never in the log. */
function tellOperator(url: string, first: FirstSupervisor, { warnings, notes }: Config): void {
  const say = (text: string) => void process.stderr.write(`${text}\n`);
  say(`Lupaus serves at ${url}`);
  for (const note of notes) say(note);
  for (const warning of warnings) say(`Warning: ${warning}`);
  if (first.kind === "made-up")
    say(`First supervisor: ${first.email}, one-time password ${first.password} (shown only now)`);
  if (first.kind === "reset")
    say(`The password of ${first.email} was set to ADMIN_PASSWORD and its sessions ended.`);
}

/** Ends when asked to; a second signal doesn't wait. What nobody caught is logged, and the house stays open. */
function mindTheProcess(stop: () => Promise<void>, log: Log): void {
  const end = (signal: NodeJS.Signals) => {
    log.info("stopping", { signal });
    process.once(signal, () => process.exit(1));
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error("stop-failed", { error });
        process.exit(1);
      },
    );
  };
  process.once("SIGTERM", end);
  process.once("SIGINT", end);
  process.on("uncaughtException", (error) => log.error("uncaught", { error }));
  process.on("unhandledRejection", (error) => log.error("uncaught", { error }));
}

try {
  const config = readConfig(environment());
  const log = makeLog(config.logLevel);
  enableCompileCache(compileCache);
  makeDataDir(config.dataDir);
  const content = openContent(config, log);
  content.catch(() => {}); // told below, when the house waits for it
  const { openHouse } = await import("./house.ts");
  const house = await openHouse(config, log, content);
  mindTheProcess(house.close, log);
  tellOperator(house.url, house.first, config);
  flushCompileCache(); // else a process that is killed keeps nothing for the next start
} catch (error) {
  process.stderr.write(`Lupaus cannot start. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
