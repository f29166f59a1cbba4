import { startClock } from "../clock.ts";
import { startRising } from "../content/missed/keep.ts";
import { makeTellLeft } from "../turn/news/left-waiting.ts";
import { makeTellOwed } from "../turn/acts/open-reasons.ts";
import type { Ground } from "./ground.ts";
import { wireRetention } from "./retention.ts";

/** What the house does by itself, `rounds` again and again; each answers how to end it. */
export const startRounds = (
  rounds: readonly (() => Promise<number>)[],
  ground: Ground,
): readonly (() => Promise<void> | void)[] => [
  ...[...rounds, tellLeft(ground), tellOwed(ground)].map((round) => startClock(round, ground.log)),
  watchRising(ground),
  wireRetention(ground.storage, () => ground.content.current().service, ground.log, ground.now),
];

/** Who waits for a word that nothing brings any more is told in the log too, once a day for each problem. */
const tellLeft = ({ storage, content, log, now }: Ground) =>
  makeTellLeft({
    store: storage,
    knowledge: content.current,
    clock: now,
    tell: ({ entry, why, waiting }) => log.warn("left-waiting", { entry, code: why, count: waiting }),
  });

/** How many matters have been open for so long that somebody has to say why, once a day. */
const tellOwed = ({ storage, content, log, now }: Ground) =>
  makeTellOwed({
    store: storage,
    service: () => content.current().service,
    clock: now,
    tell: (count) => log.warn("reasons-owed", { count }),
  });

/** A topic that rises is told in the log by its entry, never by what customers wrote. */
const watchRising = ({ storage, content, log, now }: Ground) =>
  startRising({
    log: storage,
    knowledge: content.current,
    now,
    tell: ({ entry, customers }) => log.warn("topic-rising", { entry, count: customers }),
    fault: (error) => log.error("rising-failed", { error }),
  }).close;
