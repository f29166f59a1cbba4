import type { Entry } from "../domain/faq.ts";
import type { Language } from "../domain/language.ts";
import { titleOf } from "../domain/words/entries.ts";
import type { Draft, EntryFigures, Publication } from "../turn/ports/drafts.ts";
import type { ContentStatus, FaqFiles, PlacedProblem, Problem, Served } from "../turn/ports/editing.ts";
import type { Knowledge } from "../turn/ports/knowledge.ts";
import { writtenEntry } from "./content-shapes.ts";
import type {
  ContentStatusAnswer,
  DraftView,
  ListedEntry,
  ProblemView,
  PublicationAnswer,
  PublicationView,
} from "./protocol.ts";
import { iso, isoOrNull } from "./views.ts";

/** An entry as it is served, as the list shows it. */
export const listedView = (
  { id, topic, texts, owner, reviewBy, isTrial, valid }: Entry,
  told: {
    readonly faq: Knowledge["faq"];
    readonly language: Language;
    readonly hasDraft: boolean;
    readonly figures: EntryFigures;
  },
): ListedEntry => ({
  id,
  topic,
  title: titleOf(id, told),
  languages: Object.keys(texts),
  owner: owner ?? null,
  reviewBy: reviewBy ?? null,
  trial: isTrial,
  validFrom: isoOrNull(valid?.from ?? null),
  validUntil: isoOrNull(valid?.until ?? null),
  hasDraft: told.hasDraft,
  figures: told.figures,
});

export const draftView = (draft: Draft, files: Pick<FaqFiles, "plain">): DraftView => ({
  id: draft.entry,
  topic: draft.topic,
  kind: draft.kind,
  version: draft.version,
  base: draft.base,
  yaml: draft.yaml,
  entry: writtenEntry.safeParse(files.plain(draft.yaml)).data ?? null,
  by: draft.by.name,
  at: iso(draft.at),
  approvedBy: draft.approvedBy?.name ?? null,
});

export const publicationView = (one: Publication): PublicationView => ({
  id: one.id,
  entry: one.entry,
  topic: one.topic,
  kind: one.kind,
  by: one.by.name,
  at: iso(one.at),
  before: one.before,
  after: one.after,
  undoes: one.undoes,
  undoneBy: one.undoneBy,
});

/** A problem whose place in an entry nobody has looked for. */
const problemView = (problem: Problem): ProblemView => ({ ...problem, at: null, path: null });

export const problemViews = (problems: readonly PlacedProblem[]): ProblemView[] =>
  problems.map((problem) => ({ ...problem }));

export const publishedView = (publication: Publication, served: Served): PublicationAnswer => ({
  publication: publicationView(publication),
  serving: { ...served, problems: served.problems.map(problemView) },
});

export const statusView = ({ outcome, version, loadedAt, problems }: ContentStatus): ContentStatusAnswer => ({
  outcome,
  version,
  loadedAt: iso(loadedAt),
  problems: problems.map(problemView),
});
