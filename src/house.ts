import { randomBytes } from "node:crypto";
import { type Config, urlAt } from "./config.ts";
import type { Console } from "./console/console.ts";
import { type FirstSupervisor, firstSupervisor } from "./console/first-supervisor.ts";
import type { OpenKnowledge } from "./content/knowledge.ts";
import type { Upgrade } from "./http/upgrade.ts";
import { makeCode } from "./domain/person/code.ts";
import type { Log } from "./log.ts";
import { openServer } from "./server/open.ts";
import { openStatic } from "./server/static.ts";
import { inBulk, makeIds } from "./store/ids.ts";
import { openSqlite } from "./store/sqlite/open.ts";
import type { Storage } from "./store/storage.ts";
import { startLearning } from "./turn/learning.ts";
import { built } from "./web/built.ts";
import { wireChannels } from "./wiring/channels.ts";
import { wireConsole } from "./wiring/console.ts";
import { wireCustomer } from "./wiring/customer.ts";
import { wireDirectLine } from "./wiring/direct-line.ts";
import type { Ground } from "./wiring/ground.ts";
import { wireHub } from "./wiring/hub.ts";
import { wireLetters } from "./wiring/letters.ts";
import { wireLine } from "./wiring/line.ts";
import { startRounds } from "./wiring/rounds.ts";
import { wireSeatsOff } from "./wiring/seats-off.ts";
import { wireMetrics } from "./wiring/self-check.ts";

const now = () => Date.now();
const random = inBulk(randomBytes);
const newId = makeIds(now, random);

export interface House {
  /** Where it serves. */
  readonly url: string;
  /** What the operator has to be told of the first account. */
  readonly first: FirstSupervisor;
  /** Stops in the order that loses nothing: what came in is finished, then the clock, then the store. */
  readonly close: () => Promise<void>;
}

/** Wires everything and serves. The only file that knows everybody. */
export async function openHouse(config: Config, log: Log, knowledge: Promise<OpenKnowledge>): Promise<House> {
  let url = config.publicUrl ?? urlAt(config.host, config.port);
  const publicUrl = () => url;
  const [storage, content, pages] = await Promise.all([
    openStorage(config, log, publicUrl),
    knowledge,
    openStatic(built),
  ]);
  const ground: Ground = { config, log, storage, content, publicUrl, now, random, newId };
  const learning = config.learning ? learnFrom(ground) : null;
  const line = wireLine(ground, learning);
  let somebodyCanSignIn = false;
  const directLine = await wireDirectLine(ground, line);
  const desk = await wireConsole(ground, line, directLine.routes);
  const letters = await wireLetters(ground, line, directLine.isPresent);
  const metrics = wireMetrics(line.selfCheck, storage, config.metricsToken);
  const customer = await wireCustomer(ground, line);
  const channels = await wireChannels(ground, line);
  const hub = await wireHub(ground, line.act);
  const seatsOff = wireSeatsOff(ground, line.act);
  const rooms = [directLine, ...channels.rooms, hub, desk, letters, customer, metrics, pages];
  const isStarting = () => !somebodyCanSignIn;
  const server = await serve(ground, { rooms, upgrades: directLine.upgrades, isStarting });
  url = config.publicUrl ?? urlAt(config.host, server.port);
  // Only now, when nothing can keep the operator from being told: a password that nobody has seen would lock everyone out.
  const { admin, adminName: name } = config;
  const first = await firstSupervisor({ accounts: storage, admin, name, now, newId, random });
  somebodyCanSignIn = true;
  const again = [...line.rounds, ...hub.rounds, letters.send, line.selfCheck.round, ...channels.rounds];
  const rounds = startRounds([...again, ...seatsOff.map(({ round }) => round)], ground);
  const stopChannels = channels.start();
  return {
    url,
    first,
    close: async () => {
      await Promise.all([server.close(), directLine.close(), letters.close()]);
      await Promise.all([...rounds.map((end) => end()), learning?.close(), line.lookups.close()]);
      await Promise.all([hub.close(), ...seatsOff.map(({ close }) => close())]);
      await stopChannels();
      await content.close();
      await storage.close();
    },
  };
}

interface Doors {
  readonly rooms: readonly Pick<Console, "routes" | "policies">[];
  readonly upgrades: readonly Upgrade[];
  readonly isStarting: () => boolean;
}

const serve = ({ config, log, storage }: Ground, { rooms, upgrades, isStarting }: Doors) =>
  openServer({
    host: config.host,
    port: config.port,
    routes: rooms.flatMap(({ routes }) => routes),
    policies: rooms.flatMap(({ policies }) => policies),
    upgrades,
    limits: config.limits,
    trustProxy: config.trustProxy,
    log,
    health: () => [...(storage.ready() ? [] : ["store-not-ready"]), ...(isStarting() ? ["starting"] : [])],
    now,
  });

const openStorage = (config: Config, log: Log, url: () => string): Promise<Storage> =>
  openSqlite({
    dataDir: config.dataDir,
    now,
    newId,
    pages: {
      newToken: () => random(16).toString("base64url"),
      newCode: () => makeCode(random),
      addressOf: (token) => `${url()}/c/${token}`,
    },
    report: (problem, error) => log.error("store-problem", { problem, error }),
  });

/** Evidence in the store becomes phrasings of the next model. */
const learnFrom = ({ storage, content, log }: Ground) =>
  startLearning({
    evidence: storage,
    entries: () => content.current().faq.keys(),
    learn: content.learn,
    fault: (error) => log.error("learning-failed", { error }),
  });
