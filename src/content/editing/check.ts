import { basename, join } from "node:path";
import type { Checked, CheckedEntry, Problem } from "../../turn/ports/editing.ts";
import type { ContentFolders } from "../load.ts";
import { isError } from "../problem.ts";
import type { WorkLimits } from "../apart.ts";
import { workApart } from "../work.ts";
import { placesOfEntries } from "./place-of-entry.ts";
import { placeProblems } from "./place-problem.ts";
import { previewOf } from "./preview.ts";

export interface CheckParts {
  readonly folders: ContentFolders;
  /** The current day, like "2026-11-25". */
  readonly today: () => string;
  readonly limits?: WorkLimits;
}

/** A check costs a process for a moment: how many there are at once, and how many more wait. */
const [atOnce, waitingMost] = [2, 8];

const defaultLimits: WorkLimits = { timeMs: 15_000, memoryMb: 512 };

/** Checks a file as it would be against all others, in a process of its own; nothing is written. */
export function makeCheck({ folders, today, limits = defaultLimits }: CheckParts) {
  const queue = makeQueue();
  return async (topic: string, text: string, about: CheckedEntry | null): Promise<Checked> => {
    const found = await queue(() =>
      workApart({ folders, today: today(), check: { topic, text } }, { limits }).then(
        ({ problems }) => problems,
      ),
    );
    if (found === null) return null;
    const own = (problem: Problem) => basename(problem.file) === `${topic}.yaml`;
    const told = found.filter((problem) => own(problem) || isError(problem));
    const [mine, others] = [told.filter(own), told.filter((problem) => !own(problem))];
    if (about === null) return { problems: [...mine, ...others].map(unplaced), preview: [] };
    const file = join(folders.faqDir, `${topic}.yaml`);
    const placed = placeProblems(text, about, [...otherId(file, text, about), ...mine]);
    return {
      problems: [...placed, ...others.map(unplaced)],
      preview: previewOf(file, text, about.entry),
    };
  };
}

/** What is drafted for one entry must not come out as another. */
function otherId(file: string, text: string, { entry, span }: CheckedEntry): readonly Problem[] {
  const places = placesOfEntries(text)?.places;
  if (span === null || places === undefined || places.get(entry)?.line === span.line) return [];
  const message = `The "id" here must be "${entry}", as before. For another id, make a new entry and remove this one.`;
  return [{ file, line: span.line, column: span.indent + 1, severity: "error", code: "other-id", message }];
}

const unplaced = (problem: Problem) => ({ ...problem, at: null, path: null });

/** Runs a few at once and lets a few more wait; answers null to the rest. */
function makeQueue() {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <Answer>(work: () => Promise<Answer>): Promise<Answer | null> => {
    if (running >= atOnce && waiting.length >= waitingMost) return null;
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running--;
      else next();
    }
  };
}
