import { makeFlows } from "../domain/flow/flow.ts";
import type { Time } from "../domain/conversation.ts";
import type { Learnt } from "../domain/learning.ts";
import { makeMatcher } from "../domain/matching/matcher.ts";
import type { ClosedToday, ClosingToday } from "../turn/ports/closing-today.ts";
import type { Knowledge } from "../turn/ports/knowledge.ts";
import type { WorkLimits } from "./apart.ts";
import { closeToday } from "./close-today.ts";
import { programHash } from "./kept-readings.ts";
import type { ContentFolders } from "./load.ts";
import { ContentError, wholeFile, type Problem } from "./problem.ts";
import { synonymsFolder } from "./synonyms-file.ts";
import type { Known } from "./try-out.ts";
import { lookAt, watchFolders, type WatchPace } from "./watch.ts";
import { workApart, type Built, type Learned, type WorkResult } from "./work.ts";

/** What came of reading the files. "kept": the new ones have errors, and the last good version goes on serving. */
export interface ContentReport {
  readonly outcome: "loaded" | "kept";
  /** The version that serves now. */
  readonly version: string;
  /** How many phrasings that version knows from evidence beside the files. */
  readonly learnt: number;
  readonly problems: readonly Problem[];
  /** Since when that version serves. */
  readonly loadedAt: Time;
}

export interface KnowledgeOptions extends ContentFolders {
  readonly now: () => Time;
  readonly report: (report: ContentReport) => void;
  readonly pace?: WatchPace;
  readonly limits?: WorkLimits;
  /** Where what came of readings is kept, so that the next start with the same files is quick; left out: nowhere. */
  readonly keepIn?: string;
  /** Another reading only in tests of what comes in between. */
  readonly read?: typeof workApart;
}

export interface OpenKnowledge {
  /** The newest good version. Ask again for each turn, and use one answer through the whole turn. */
  readonly current: () => Knowledge;
  /** The phrasings from evidence that the newest good version knows. */
  readonly learnt: () => readonly Learnt[];
  /** Builds anew with these beside the files, unless they are the same as before. */
  readonly learn: (learnt: readonly Learnt[]) => void;
  /** The newest good version, with the model that it was made of. */
  readonly known: () => Known;
  /** What came of the last reading. */
  readonly status: () => ContentReport;
  /** Reads the files now, and answers what came of it. */
  readonly reload: () => Promise<ContentReport>;
  /** Writes an exception for today and takes it at once; the files are read again as after any change. */
  readonly closeToday: (order: ClosingToday, now: Time) => ClosedToday;
  readonly close: () => Promise<void>;
}

const defaultPace: WatchPace = { settleMs: 200, lookMs: 30_000 };

/** Loads the content and keeps it fresh while files change. Throws ContentError when there is nothing good to begin with. */
export async function openKnowledge(options: KnowledgeOptions): Promise<OpenKnowledge> {
  const { faqDir, flowsDir, now, report, pace = defaultPace } = options;
  const end = new AbortController();
  const work = makeWork(options, end.signal);
  const before = lookAt(foldersOf(options));
  let serving = await firstOf(work, now);
  let wanted = serving.learnt;
  // Counts what was ordered beside the files' own changes: a reading that began before the newest order may not know of it.
  let orders = 0;
  report(serving.report);

  const read = async (): Promise<void> => {
    const [learnt, order] = [wanted, orders];
    const { built, problems } = await work(learnt, serving).catch(asCrash(faqDir));
    if (end.signal.aborted) return;
    if (order !== orders) return read();
    serving = built === null ? keptFor(serving, problems) : servingOf(built, learnt, problems, now());
    report(serving.report);
  };
  const reloads = oneAtATime(read);
  const stopWatching = watchFolders(foldersOf(options), before, pace, reloads.ask);
  return {
    current: () => serving.knowledge,
    known: () => serving,
    learnt: () => serving.learnt,
    learn: (learnt) => {
      if (end.signal.aborted || JSON.stringify(learnt) === JSON.stringify(wanted)) return;
      wanted = learnt;
      reloads.ask();
    },
    status: () => serving.report,
    reload: () => afterReload(reloads).then(() => serving.report),
    closeToday: (order, at) => {
      const closed = closeToday({ ...order, flowsDir, now: at });
      orders += closed.ok ? 1 : 0;
      serving = afterClosing(serving, closed);
      return closed;
    },
    close: () => {
      end.abort();
      stopWatching();
      return reloads.settled();
    },
  };
}

const foldersOf = ({ faqDir, flowsDir }: ContentFolders): readonly string[] => [
  faqDir,
  flowsDir,
  synonymsFolder(flowsDir),
];

async function firstOf(work: ReturnType<typeof makeWork>, now: () => Time): Promise<Serving> {
  const { built, problems } = await work([], null);
  if (built === null) throw new ContentError(problems);
  return servingOf(built, [], problems, now());
}

const makeWork = (
  { faqDir, flowsDir, now, limits, keepIn, read = workApart }: KnowledgeOptions,
  stop: AbortSignal,
) => {
  const keep = keepIn === undefined ? null : { dir: keepIn, program: programHash() };
  return (learnt: readonly Learnt[], known: Learned | null): Promise<WorkResult> => {
    const today = new Date(now()).toISOString().slice(0, 10);
    const ways = { ...(limits && { limits }), stop, keep, known };
    return read({ folders: { faqDir, flowsDir }, today, learnt }, ways);
  };
};

async function afterReload(reloads: ReturnType<typeof oneAtATime>): Promise<void> {
  reloads.ask();
  await reloads.settled();
}

/** The version that serves, and what came of the last reading. */
interface Serving extends Known, Learned {
  readonly learnt: readonly Learnt[];
  readonly report: ContentReport;
}

function servingOf(
  built: Built,
  learnt: readonly Learnt[],
  problems: readonly Problem[],
  loadedAt: Time,
): Serving {
  const { version, model, taughtBy } = built;
  const report = { outcome: "loaded", version, learnt: learnt.length, problems, loadedAt } as const;
  return { knowledge: knowledgeOf(built), model, taughtBy, learnt, report };
}

const afterClosing = (serving: Serving, closed: ClosedToday): Serving =>
  closed.ok ? { ...serving, knowledge: { ...serving.knowledge, service: closed.service } } : serving;

const keptFor = (serving: Serving, problems: readonly Problem[]): Serving => ({
  ...serving,
  report: { ...serving.report, outcome: "kept", problems },
});

/** Runs the work once for all who asked before it began: one at a time, and at most one waiting. */
function oneAtATime(work: () => Promise<void>): { readonly ask: () => void; settled(): Promise<void> } {
  let waiting = false;
  let last = Promise.resolve();
  const run = () => {
    waiting = false;
    return work();
  };
  return {
    ask: () => {
      if (waiting) return;
      waiting = true;
      last = last.then(run);
    },
    settled: () => last,
  };
}

/** A bug in reading must not take the last good version away: it becomes one more problem in the report. */
const asCrash =
  (faqDir: string) =>
  (error: unknown): WorkResult => {
    const why = error instanceof Error ? error.message : String(error);
    const message = `Reading the content broke off (${why}). Undo the last change, and report this.`;
    return { built: null, problems: [wholeFile(faqDir, "crashed", message)] };
  };

/** What was built apart, ready to answer. */
export const knowledgeOf = ({
  version,
  entries,
  voice,
  service,
  flows,
  model,
}: Omit<Built, "taughtBy">): Knowledge => ({
  version,
  faq: new Map(entries.map((entry) => [entry.id, entry])),
  voice,
  service,
  flows: makeFlows(flows),
  understand: makeMatcher(model),
});
