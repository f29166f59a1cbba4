import { randomBytes } from "node:crypto";
import { makeLogChannel } from "./channels/botframework/log-channel.ts";
import { makeDirectLine } from "./channels/directline/direct-line.ts";
import { type Config, readConfig } from "./config.ts";
import { makeConsole } from "./console/console.ts";
import { type FirstSupervisor, firstSupervisor } from "./console/first-supervisor.ts";
import { type OpenKnowledge, openKnowledge } from "./content/knowledge.ts";
import { type Log, makeLog } from "./log.ts";
import { keptSecret } from "./secret.ts";
import { openServer } from "./server/open.ts";
import { makeIds } from "./store/ids.ts";
import { openSqlite } from "./store/sqlite/open.ts";
import type { Storage } from "./store/storage.ts";
import { makeActs } from "./turn/agent-acts.ts";
import { makeDue } from "./turn/due.ts";
import { makeTurn } from "./turn/turn.ts";

/** How often the clock's door looks for what has come due, in ms. */
const dueEveryMs = 1_000;

const now = () => Date.now();
const random = (bytes: number) => randomBytes(bytes);
const newId = makeIds(now, random);

/** Wires everything and serves until the answered function is called, which stops in the order that loses nothing. */
async function start(config: Config, log: Log): Promise<() => Promise<void>> {
  const [storage, content] = await Promise.all([openStorage(config, log), openContent(config, log)]);
  const line = wireLine(storage, content, log);
  let publicUrl = config.publicUrl;
  const directLine = makeDirectLine({
    takeIn: makeLogChannel({ receive: line.receive, note: (event, fields) => log.info(event, fields) })
      .takeIn,
    log: storage,
    commits: storage,
    secret: config.directLineSecret ?? (await keptSecret(config.dataDir, random)),
    publicUrl: () => publicUrl,
    widgetOrigins: config.widgetOrigins,
    now,
    newId,
    note: (event, fields) => log.info(event, fields),
  });
  const desk = makeConsole({
    desk: storage,
    accounts: storage,
    acts: line.act,
    commits: storage,
    publicUrl: config.publicUrl,
    now,
    newId,
    random,
    beside: directLine.routes,
    trouble: (error) => log.error("events-failed", { error }),
  });
  const first = await firstSupervisor({ accounts: storage, admin: config.admin, now, newId, random });
  const server = await openServer({
    host: config.host,
    port: config.port,
    routes: [...directLine.routes, ...desk.routes],
    policies: [...directLine.policies, ...desk.policies],
    upgrades: directLine.upgrades,
    limits: config.limits,
    trustProxy: config.trustProxy,
    log,
    health: () => (storage.ready() ? [] : ["store-not-ready"]),
    now,
  });
  if (config.port === 0) publicUrl = `http://${config.host}:${server.port}`;
  const stopClock = startClock(line.fireDue, log);
  tellOperator(publicUrl, first, config.warnings);
  return async () => {
    await Promise.all([server.close(), directLine.close()]);
    await stopClock();
    await content.close();
    await storage.close();
  };
}

const openStorage = (config: Config, log: Log): Promise<Storage> =>
  openSqlite({
    dataDir: config.dataDir,
    now,
    newId,
    report: (problem, error) => log.error("store-problem", { problem, error }),
  });

const openContent = (config: Config, log: Log): Promise<OpenKnowledge> =>
  openKnowledge({
    faqDir: config.faqDir,
    flowsDir: config.flowsDir,
    today: () => new Date().toISOString().slice(0, 10),
    report: ({ outcome, version, problems }) => {
      log[outcome === "kept" ? "error" : "info"](`content-${outcome}`, { version, count: problems.length });
      for (const { file, line, column, code } of problems)
        log.warn("content-problem", { file, line, column, code });
    },
  });

/** The three doors of the line: a customer's delivery, an agent's act, the clock. */
function wireLine(storage: Storage, content: OpenKnowledge, log: Log) {
  const knowledge = content.current;
  return {
    receive: makeTurn({
      store: storage,
      knowledge,
      record: (record) => log.info("turn", record),
      fault: (error, { channel }) => log.error("bot-fault", { error, channel }),
      ticks: () => performance.now(),
    }),
    act: makeActs(storage, knowledge),
    fireDue: makeDue({
      store: storage,
      knowledge,
      clock: now,
      fault: (error) => log.error("due-failed", { error }),
    }),
  };
}

/** Looks for due work again and again, one round at a time; a full round is followed by the next without a wait. */
function startClock(fireDue: () => Promise<number>, log: Log): () => Promise<void> {
  let timer: NodeJS.Timeout;
  let round = Promise.resolve();
  let stopped = false;
  const next = (waitMs: number) => {
    timer = setTimeout(() => {
      round = fireDue()
        .catch((error: unknown) => {
          log.error("due-failed", { error });
          return 0;
        })
        .then((done) => {
          if (!stopped) next(done > 0 ? 0 : dueEveryMs);
        });
    }, waitMs);
  };
  next(0);
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await round;
  };
}

/** What a person at the terminal needs, in plain words and once: never in the log. */
function tellOperator(url: string, first: FirstSupervisor, warnings: readonly string[]): void {
  const say = (text: string) => void process.stderr.write(`${text}\n`);
  say(`Lupaus serves at ${url}`);
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
  const config = readConfig(process.env);
  const log = makeLog(config.logLevel);
  mindTheProcess(await start(config, log), log);
} catch (error) {
  process.stderr.write(`Lupaus cannot start. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
