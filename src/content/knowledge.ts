import { makeFlows } from "../domain/flow/flow.ts";
import type { Learnt } from "../domain/learning.ts";
import { makeMatcher } from "../domain/matching/matcher.ts";
import type { Knowledge } from "../turn/ports.ts";
import type { ContentFolders } from "./load.ts";
import { ContentError, wholeFile, type Problem } from "./problem.ts";
import { synonymsFolder } from "./synonyms-file.ts";
import { lookAt, watchFolders, type WatchPace } from "./watch.ts";
import { workApart, type Built, type WorkLimits, type WorkResult } from "./work.ts";

/** What came of reading the files. "kept": the new ones have errors, and the last good version goes on serving. */
export interface ContentReport {
  readonly outcome: "loaded" | "kept";
  /** The version that serves now. */
  readonly version: string;
  /** How many phrasings that version knows from evidence beside the files. */
  readonly learnt: number;
  readonly problems: readonly Problem[];
}

export interface KnowledgeOptions extends ContentFolders {
  /** The current day, like "2026-11-25". */
  readonly today: () => string;
  readonly report: (report: ContentReport) => void;
  readonly pace?: WatchPace;
  readonly limits?: WorkLimits;
}

export interface OpenKnowledge {
  /** The newest good version. Ask again for each turn, and use one answer through the whole turn. */
  readonly current: () => Knowledge;
  /** The phrasings from evidence that the newest good version knows. */
  readonly learnt: () => readonly Learnt[];
  /** Builds anew with these beside the files, unless they are the same as before. */
  readonly learn: (learnt: readonly Learnt[]) => void;
  readonly close: () => Promise<void>;
}

const defaultPace: WatchPace = { settleMs: 200, lookMs: 30_000 };

/** Loads the content and keeps it fresh while files change. Throws ContentError when there is nothing good to begin with. */
export async function openKnowledge(options: KnowledgeOptions): Promise<OpenKnowledge> {
  const { faqDir, flowsDir, report, pace = defaultPace } = options;
  const [folders, dirs] = [{ faqDir, flowsDir }, [faqDir, flowsDir, synonymsFolder(flowsDir)]];
  const end = new AbortController();
  const work = (learnt: readonly Learnt[]) =>
    workApart({ folders, today: options.today(), learnt }, options.limits, end.signal);
  const before = lookAt(dirs);
  const first = await work([]);
  if (first.built === null) throw new ContentError(first.problems);
  let current = knowledgeOf(first.built);
  let known: readonly Learnt[] = [];
  let wanted = known;
  report({ outcome: "loaded", version: current.version, learnt: 0, problems: first.problems });

  const reloads = oneAtATime(async () => {
    const learnt = wanted;
    const { built, problems } = await work(learnt).catch(asCrash(faqDir));
    if (end.signal.aborted) return;
    if (built !== null) [current, known] = [knowledgeOf(built), learnt];
    const { version } = current;
    report({ outcome: built === null ? "kept" : "loaded", version, learnt: known.length, problems });
  });
  const stopWatching = watchFolders(dirs, before, pace, reloads.ask);
  return {
    current: () => current,
    learnt: () => known,
    learn: (learnt) => {
      if (end.signal.aborted || JSON.stringify(learnt) === JSON.stringify(wanted)) return;
      wanted = learnt;
      reloads.ask();
    },
    close: async () => {
      end.abort();
      stopWatching();
      await reloads.settled();
    },
  };
}

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
export const knowledgeOf = ({ version, entries, voice, service, flows, model }: Built): Knowledge => ({
  version,
  faq: new Map(entries.map((entry) => [entry.id, entry])),
  voice,
  service,
  flows: makeFlows(flows),
  understand: makeMatcher(model),
});
