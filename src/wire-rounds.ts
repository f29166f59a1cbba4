import { startClock } from "./clock.ts";
import type { OpenKnowledge } from "./content/knowledge.ts";
import { startRising } from "./content/missed/keep.ts";
import type { Time } from "./domain/conversation.ts";
import type { Log } from "./log.ts";
import type { Storage } from "./store/storage.ts";
import { makeTellOwed } from "./turn/open-reasons.ts";
import { makeTellLeft } from "./turn/left-waiting.ts";
import { wireRetention } from "./wire-retention.ts";

/** What the house does by itself, `rounds` again and again; each answers how to end it. */
export const startRounds = (
  rounds: readonly (() => Promise<number>)[],
  storage: Storage,
  content: OpenKnowledge,
  log: Log,
  now: () => Time,
): readonly (() => Promise<void> | void)[] => [
  ...[...rounds, tellLeft(storage, content, log, now), tellOwed(storage, content, log, now)].map((round) =>
    startClock(round, log),
  ),
  watchRising(storage, content, log, now),
  wireRetention(storage, () => content.current().service, log, now),
];

/** Who waits for a word that nothing brings any more is told in the log too, once a day for each problem. */
const tellLeft = (storage: Storage, content: OpenKnowledge, log: Log, now: () => Time) =>
  makeTellLeft({
    store: storage,
    knowledge: content.current,
    clock: now,
    tell: ({ entry, why, waiting }) => log.warn("left-waiting", { entry, code: why, count: waiting }),
  });

/** How many matters have been open for so long that somebody has to say why, once a day. */
const tellOwed = (storage: Storage, content: OpenKnowledge, log: Log, now: () => Time) =>
  makeTellOwed({
    store: storage,
    service: () => content.current().service,
    clock: now,
    tell: (count) => log.warn("reasons-owed", { count }),
  });

/** A topic that rises is told in the log by its entry, never by what customers wrote. */
const watchRising = (storage: Storage, content: OpenKnowledge, log: Log, now: () => Time) =>
  startRising({
    log: storage,
    knowledge: content.current,
    now,
    tell: ({ entry, customers }) => log.warn("topic-rising", { entry, count: customers }),
    fault: (error) => log.error("rising-failed", { error }),
  }).close;
