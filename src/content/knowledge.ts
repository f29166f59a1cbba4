import { makeMatcher } from "../domain/matching/matcher.ts";
import type { Knowledge } from "../turn/ports.ts";
import type { ContentFolders } from "./load.ts";
import { ContentError, wholeFile, type Problem } from "./problem.ts";
import { lookAt, watchFolders, type WatchPace } from "./watch.ts";
import { workApart, type Built, type WorkLimits, type WorkResult } from "./work.ts";

/** What came of reading the files. "kept": the new ones have errors, and the last good version goes on serving. */
export interface ContentReport {
  readonly outcome: "loaded" | "kept";
  /** The version that serves now. */
  readonly version: string;
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
  readonly close: () => Promise<void>;
}

const defaultPace: WatchPace = { settleMs: 200, lookMs: 30_000 };

/** Loads the content and keeps it fresh while files change. Throws ContentError when there is nothing good to begin with. */
export async function openKnowledge(options: KnowledgeOptions): Promise<OpenKnowledge> {
  const { faqDir, flowsDir, report, pace = defaultPace } = options;
  const dirs = [faqDir, flowsDir];
  const end = new AbortController();
  const work = () =>
    workApart({ folders: { faqDir, flowsDir }, today: options.today() }, options.limits, end.signal);
  const before = lookAt(dirs);
  const first = await work();
  if (first.built === null) throw new ContentError(first.problems);
  let current = knowledgeOf(first.built);
  report({ outcome: "loaded", version: current.version, problems: first.problems });

  const reload = async () => {
    waiting = false;
    const { built, problems } = await work().catch(asCrash(faqDir));
    if (end.signal.aborted) return;
    if (built !== null) current = knowledgeOf(built);
    report({ outcome: built === null ? "kept" : "loaded", version: current.version, problems });
  };
  // One reload at a time, and at most one waiting: it will read everything that changed until it begins.
  let waiting = false;
  let reloads = Promise.resolve();
  const stopWatching = watchFolders(dirs, before, pace, () => {
    if (waiting) return;
    waiting = true;
    reloads = reloads.then(reload);
  });
  return {
    current: () => current,
    close: async () => {
      end.abort();
      stopWatching();
      await reloads;
    },
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
export const knowledgeOf = ({ version, entries, voice, model }: Built): Knowledge => ({
  version,
  faq: new Map(entries.map((entry) => [entry.id, entry])),
  voice,
  understand: makeMatcher(model),
});
