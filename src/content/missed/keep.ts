import type { Time } from "../../domain/conversation.ts";
import type { DecisionLog } from "../../turn/decided.ts";
import type { FindMissed, MissedReport, Rising } from "../../turn/ports/missed.ts";
import type { Knowledge } from "../../turn/ports/knowledge.ts";
import { findMissed } from "./find.ts";
import { risingAt } from "./rising.ts";

/** How long a report serves those who ask after, in ms. */
const keptMs = 60_000;

/** How often the house looks for what rises, and for how long it doesn't tell the same again, in ms. */
const [everyMs, quietMs] = [15 * 60_000, 24 * 3_600_000];

interface MissedParts {
  readonly log: DecisionLog;
  readonly knowledge: () => Knowledge;
  readonly now: () => Time;
}

/** Finds what was missed once for all who ask within a minute: going through the log is work. */
export function makeFindMissed({ log, knowledge, now }: MissedParts): FindMissed {
  const kept = new Map<number, { readonly at: Time; readonly report: Promise<MissedReport> }>();
  return (days) => {
    const before = kept.get(days);
    if (before !== undefined && now() - before.at < keptMs) return before.report;
    const report = findMissed(log, knowledge(), now(), days);
    kept.set(days, { at: now(), report });
    report.catch(() => kept.delete(days));
    return report;
  };
}

interface RisingParts extends MissedParts {
  /** Told of each topic once in a day. */
  readonly tell: (rising: Rising) => void;
  readonly fault: (error: unknown) => void;
}

/** Looks for topics that rise; `look` does it now, and `close` ends it and waits for what is under way. */
export function startRising({ log, knowledge, now, tell, fault }: RisingParts) {
  const told = new Map<string, Time>();
  let round = Promise.resolve();
  const look = (): Promise<void> =>
    (round = round
      .then(() => risingAt(log, knowledge(), now()))
      .then((rising) => {
        for (const [key, at] of told) if (now() - at >= quietMs) told.delete(key);
        for (const one of rising) {
          const key = one.entry ?? one.label;
          if (!told.has(key)) tell(one);
          told.set(key, told.get(key) ?? now());
        }
      })
      .catch(fault));
  const timer = setInterval(() => void look(), everyMs);
  return {
    look,
    close: async () => {
      clearInterval(timer);
      await round;
    },
  };
}
