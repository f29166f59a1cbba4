import { noEntry } from "../domain/evidence.ts";
import type { EntryId } from "../domain/ids.ts";
import { confirmed, type Learnt, type Told } from "../domain/learning.ts";
import type { EvidenceLog } from "./ports/evidence.ts";

/** How much of an entry's evidence counts: the newest. */
const newestOfEntry = 1_000;
/** How many entries are read before everybody else has a turn. */
const atOnce = 50;
/** How often evidence is gone through, in ms; correcting doesn't wait for it. */
const everyMs = 3_600_000;
/** How long corrections are gathered before they are learnt together, in ms. */
const soonMs = 3_000;

export interface LearningParts {
  readonly evidence: Pick<EvidenceLog, "evidence">;
  /** The entries that there are now. */
  readonly entries: () => Iterable<EntryId>;
  /** Takes what the next model is to know beside the files. */
  readonly learn: (learnt: readonly Learnt[]) => void;
  readonly fault: (error: unknown) => void;
}

export interface Learning {
  /** An agent has corrected something: it is learnt within seconds. */
  readonly hurry: () => void;
  /** Ends it, and waits for what is under way. */
  readonly close: () => Promise<void>;
}

/** The phrasings that all evidence confirms now. */
export async function whatIsLearnt(
  evidence: LearningParts["evidence"],
  entries: Iterable<EntryId>,
): Promise<readonly Learnt[]> {
  const told = new Map<EntryId, readonly Told[]>();
  for (const [at, entry] of [...entries, noEntry].entries()) {
    const rows = await evidence.evidence(entry, newestOfEntry);
    if (rows.length > 0) told.set(entry, rows);
    if (at % atOnce === atOnce - 1) await new Promise((resolve) => setImmediate(resolve));
  }
  return confirmed(told);
}

/** Goes through the evidence now, every hour and soon after corrections; a round that fails is told, and the next one comes. */
export function startLearning({ evidence, entries, learn, fault }: LearningParts): Learning {
  let round = Promise.resolve();
  let soon: NodeJS.Timeout | undefined;
  let ended = false;
  const begin = () => {
    round = round
      .then(() => whatIsLearnt(evidence, entries()))
      .then((learnt) => {
        if (!ended) learn(learnt);
      })
      .catch(fault);
  };
  const hourly = setInterval(begin, everyMs);
  begin();
  return {
    hurry: () => {
      if (ended) return;
      soon ??= setTimeout(() => {
        soon = undefined;
        begin();
      }, soonMs);
    },
    close: async () => {
      ended = true;
      clearInterval(hourly);
      clearTimeout(soon);
      await round;
    },
  };
}
