import { randomBytes } from "node:crypto";
import { makeLogChannel } from "./channels/botframework/log-channel.ts";
import { makeDirectLine } from "./channels/directline/direct-line.ts";
import { vouched } from "./channels/directline/identity.ts";
import type { Note } from "./channels/botframework/note.ts";
import { type Config, urlAt } from "./config.ts";
import { type Console, makeConsole } from "./console/console.ts";
import { type FirstSupervisor, firstSupervisor } from "./console/first-supervisor.ts";
import { makeFindMissed } from "./content/missed/keep.ts";
import type { OpenKnowledge } from "./content/knowledge.ts";
import type { Log } from "./log.ts";
import type { Route } from "./http/route.ts";
import type { Upgrade } from "./http/upgrade.ts";
import { keptSecret } from "./data-dir.ts";
import { openServer } from "./server/open.ts";
import { openStatic } from "./server/static.ts";
import { makeIds } from "./store/ids.ts";
import { openSqlite } from "./store/sqlite/open.ts";
import type { Storage } from "./store/storage.ts";
import { makeActs } from "./turn/agent-acts.ts";
import { startLearning } from "./turn/learning.ts";
import { makeDue } from "./turn/due.ts";
import type { AgentAct } from "./turn/act.ts";
import { makeAssigning } from "./turn/assign.ts";
import { makeReturnOfGone } from "./turn/gone.ts";
import { makeTellFixed } from "./turn/tell-fixed.ts";
import { makeTellNews } from "./turn/tell-news.ts";
import { makeTurn } from "./turn/turn.ts";
import { makeTyping } from "./turn/typing.ts";
import { built } from "./web/built.ts";
import { wireChannels } from "./wire-channels.ts";
import { wireCustomer } from "./wire-customer.ts";
import { wireEditing } from "./wire-editing.ts";
import { wireHub } from "./wire-hub.ts";
import { wireLetters, withWays } from "./wire-letters.ts";
import { wireLookups } from "./wire-lookups.ts";
import { startRounds } from "./wire-rounds.ts";
import { wireMetrics, wireSelfCheck } from "./wire-self-check.ts";

const now = () => Date.now();
const random = (bytes: number) => randomBytes(bytes);
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
  const [storage, content, pages] = await Promise.all([
    openStorage(config, log, () => url),
    knowledge,
    openStatic(built),
  ]);
  const learning = config.learning ? learnFrom(storage, content, log) : null;
  const publicUrl = () => url;
  const corrected = () => learning?.hurry();
  const line = wireLine(config, storage, content, log, { corrected, publicUrl });
  let somebodyCanSignIn = false;
  const directLine = await wireDirectLine(config, log, storage, line, () => url);
  const desk = await wireConsole(url, config, log, storage, content, line, directLine.routes);
  const letters = await wireLetters(config, { storage, log, now, random }, line, directLine.isPresent);
  const metrics = wireMetrics(line.selfCheck, storage, config.metricsToken);
  const { receive, knowledge: knows } = line;
  const said = { storage, receive, knowledge: knows, publicUrl, now };
  const customer = await wireCustomer({ ...said, pages: storage });
  const channels = await wireChannels({ ...said, config, random, typing: line.typing }, log);
  const hub = await wireHub(config, { storage, acts: line.act, publicUrl, now, newId, random }, log);
  const rooms = [directLine, ...channels.rooms, hub, desk, letters, customer, metrics, pages];
  const isStarting = () => !somebodyCanSignIn;
  const server = await serve(config, log, storage, { rooms, upgrades: directLine.upgrades, isStarting });
  url = config.publicUrl ?? urlAt(config.host, server.port);
  // Only now, when nothing can keep the operator from being told: a password that nobody has seen would lock everyone out.
  const { admin, adminName: name } = config;
  const first = await firstSupervisor({ accounts: storage, admin, name, now, newId, random });
  somebodyCanSignIn = true;
  const everySecond = [...line.rounds, ...hub.rounds, letters.send, line.selfCheck.round, channels.watch];
  const rounds = startRounds(everySecond, storage, content, log, now);
  const stopChannels = channels.start();
  return {
    url,
    first,
    close: async () => {
      await Promise.all([server.close(), directLine.close(), letters.close()]);
      await Promise.all([...rounds.map((end) => end()), learning?.close(), line.lookups.close()]);
      await hub.close();
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

const serve = (config: Config, log: Log, storage: Storage, { rooms, upgrades, isStarting }: Doors) =>
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

async function wireDirectLine(
  config: Config,
  log: Log,
  storage: Storage,
  { receive, typing }: Line,
  url: () => string,
) {
  const note: Note = (event, fields) => log[fields.error === undefined ? "info" : "error"](event, fields);
  return makeDirectLine({
    takeIn: makeLogChannel({ receive: (incoming) => receive(vouched(incoming)), note }).takeIn,
    log: storage,
    attachments: storage,
    commits: storage,
    typing,
    secret: config.directLineSecret ?? (await keptSecret(config.dataDir, "direct-line", random)),
    identitySecret: config.identitySecret,
    publicUrl: url,
    widgetOrigins: config.widgetOrigins,
    now,
    newId,
    note,
  });
}

const wireConsole = async (
  publicUrl: string,
  config: Config,
  log: Log,
  storage: Storage,
  content: OpenKnowledge,
  { act, typing, knowledge, learnt, selfCheck }: Line,
  beside: readonly Route[],
) =>
  makeConsole({
    desk: storage,
    ledger: storage,
    receipts: storage,
    queueLog: storage,
    attachments: storage,
    accounts: storage,
    acts: act,
    evidence: storage,
    tasks: storage,
    comments: storage,
    followers: storage,
    editing: await wireEditing(config, storage, content, { now, newId }),
    learnt,
    knowledge,
    missed: makeFindMissed({ log: storage, knowledge, now }),
    commits: storage,
    selfCheck: selfCheck.latest,
    reasons: storage,
    typing,
    publicUrl,
    closeToday: (order) => content.closeToday(order, now()),
    now,
    newId,
    random,
    beside,
    trouble: (error) => log.error("events-failed", { error }),
  });

const openStorage = (config: Config, log: Log, url: () => string): Promise<Storage> =>
  openSqlite({
    dataDir: config.dataDir,
    now,
    newId,
    pages: {
      newToken: () => random(16).toString("base64url"),
      addressOf: (token) => `${url()}/c/${token}`,
    },
    report: (problem, error) => log.error("store-problem", { problem, error }),
  });

/** Evidence in the store becomes phrasings of the next model. */
const learnFrom = (storage: Storage, content: OpenKnowledge, log: Log) =>
  startLearning({
    evidence: storage,
    entries: () => content.current().faq.keys(),
    learn: content.learn,
    fault: (error) => log.error("learning-failed", { error }),
  });

type Line = ReturnType<typeof wireLine>;

/** The three doors of the line: a customer's delivery, an agent's act, the clock; and who is writing just now. */
function wireLine(
  config: Config,
  storage: Storage,
  content: OpenKnowledge,
  log: Log,
  { corrected, publicUrl }: { readonly corrected: () => void; readonly publicUrl: () => string },
) {
  const knowledge = withWays(content.current, config);
  const lookups = wireLookups(config, storage, knowledge, log, now);
  const act = makeActs(storage, knowledge);
  const fault = (error: unknown) => log.error("due-failed", { error });
  const due = { store: storage, knowledge, clock: now, fault };
  const hands = { accounts: storage, desk: storage, acts: act, clock: now };
  return {
    receive: makeTurn({
      store: storage,
      knowledge,
      clock: now,
      record: (record) => log.info("turn", record),
      fault: (error, { channel }) => log.error("bot-fault", { error, channel }),
      ticks: () => performance.now(),
    }),
    knowledge,
    learnt: content.learnt,
    act: async (asked: AgentAct) => {
      const result = await act(asked);
      if (result.ok && asked.kind === "correct") corrected();
      return result;
    },
    typing: makeTyping((error) => log.error("typing-failed", { error })),
    /** What the clock's door does again and again. */
    rounds: [
      makeDue({ ...due, lookups }),
      makeTellFixed(due),
      makeTellNews(due),
      makeReturnOfGone(hands),
      ...(config.assign === "push" ? [makeAssigning({ ...hands, givings: storage, knowledge })] : []),
    ],
    lookups,
    selfCheck: wireSelfCheck(config, { storage, knowledge, publicUrl, log, now }),
  };
}
