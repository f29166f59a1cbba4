import type { Untold } from "../domain/person/link.ts";
import type { ThinkOfLink } from "../turn/ports/people.ts";
import { writingOf, type Plan, type Source } from "./change.ts";
import type { Around } from "./facts.ts";
import { situationOf } from "./situation.ts";

/** What telling a thread that it was linked or parted comes to; nothing where that has been done. */
export function planTellLink(
  found: { readonly around: Around; readonly untold: Untold } | null,
  think: ThinkOfLink,
  source: Source,
): Plan<boolean> {
  if (found === null) return { answer: false, change: null };
  const situation = situationOf(found.around, source);
  const writing = writingOf(found.around, situation, think(situation, found.untold), null, source);
  return { answer: true, change: { ...writing, linkTold: true } };
}
