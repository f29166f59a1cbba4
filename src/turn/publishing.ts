import type { Time } from "../domain/conversation.ts";
import type { AgentId, EntryId } from "../domain/ids.ts";
import type { Draft, Drafts, Publication, Publications } from "./ports/drafts.ts";
import type { Changed, FaqFiles, FileNow, PlacedProblem, Served } from "./ports/editing.ts";

/** What came of publishing or taking back. Only "ok" has changed anything. */
export type Published =
  | { readonly ok: true; readonly publication: Publication; readonly served: Served }
  /** busy: too many checks are being made. undone: it was taken back already. */
  | { readonly ok: false; readonly code: "not-found" | "key-reused" | "needs-review" | "undone" | "busy" }
  | { readonly ok: false; readonly code: "draft-changed"; readonly draft: Draft }
  /** The file isn't in the state that was read; null: it is gone, or too long to be changed here. */
  | { readonly ok: false; readonly code: "changed-on-disk"; readonly now: FileNow | null }
  /** These still lead to the entry that is to go. */
  | { readonly ok: false; readonly code: "linked"; readonly by: readonly string[] }
  | { readonly ok: false; readonly code: "problems"; readonly problems: readonly PlacedProblem[] }
  | { readonly ok: false; readonly code: "not-writable"; readonly why: string };

export interface PublishingParts {
  readonly store: Drafts & Publications;
  readonly files: FaqFiles;
  /** Whether another one has to agree first. */
  readonly review: boolean;
  /** What leads to an entry: ids of others, and "starters". */
  readonly linksTo: (entry: EntryId) => readonly string[];
  readonly now: () => Time;
  readonly newId: () => string;
}

export interface Publishing {
  /** `base` is the state of the file that the agent has seen, `version` that of the draft. */
  publish(order: {
    readonly entry: EntryId;
    readonly agent: AgentId;
    readonly key: string;
    readonly base: string;
    readonly version: number;
  }): Promise<Published>;
  /** Puts back what stood in the file before, while it is as the publication left it. */
  undo(order: { readonly id: string; readonly agent: AgentId; readonly key: string }): Promise<Published>;
  /** Finds out what became of a file that was being written when the house stopped. */
  settle(): Promise<void>;
}

/**
 * From draft to file: one at a time, so that two editors never write at once. It is noted what will be written, the file is
 * written whole, the note is settled with the draft in one commit: whatever breaks in between, the next one finds by the
 * file's text what was done, and nothing is done twice or lost.
 */
export function makePublishing(parts: PublishingParts): Publishing {
  let last: Promise<unknown> = Promise.resolve();
  const alone = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const run = last.then(() => settle(parts)).then(work);
    last = run.catch(() => {});
    return run;
  };
  return {
    publish: (order) => alone(() => publish(parts, order)),
    undo: (order) => alone(() => undo(parts, order)),
    settle: () => alone(async () => {}),
  };
}

async function settle({ store, files }: PublishingParts): Promise<void> {
  for (const { id, topic, after } of await store.unsettled()) {
    const now = await files.read(topic);
    await store.settlePublication(id, now?.text === after);
  }
}

type Order = Parameters<Publishing["publish"]>[0];
type Refused = Extract<Published, { ok: false }>;

/** What is about to be written. */
interface Writing {
  readonly file: FileNow;
  readonly after: string;
  readonly about: Pick<Publication, "entry" | "kind" | "draftVersion" | "undoes">;
}

async function publish(parts: PublishingParts, order: Order): Promise<Published> {
  const { store } = parts;
  const before = await store.publicationOf(order.agent, order.key);
  if (before !== null) return again(parts, before, before.entry === order.entry && before.kind !== "undo");
  const draft = await store.draft(order.entry);
  if (draft === null) return { ok: false, code: "not-found" };
  if (draft.version !== order.version) return { ok: false, code: "draft-changed", draft };
  if (parts.review && draft.approvedBy === null) return { ok: false, code: "needs-review" };
  const writing = await prepare(parts, draft, order.base);
  return "ok" in writing ? writing : write(parts, writing, order);
}

/** A key that was seen: the same deed is answered as it was, and what is served may be newer. */
async function again(
  { files }: PublishingParts,
  publication: Publication,
  isSame: boolean,
): Promise<Published> {
  return isSame ? { ok: true, publication, served: await files.reload() } : { ok: false, code: "key-reused" };
}

async function prepare(parts: PublishingParts, draft: Draft, base: string): Promise<Writing | Refused> {
  const { files, linksTo } = parts;
  const { entry, kind, topic, version } = draft;
  const file = await files.read(topic);
  if (file === null || file.base !== base) return { ok: false, code: "changed-on-disk", now: file };
  const links = kind === "remove" ? linksTo(entry) : [];
  if (links.length > 0) return { ok: false, code: "linked", by: links };
  const changed = files.apply(
    file.text,
    kind === "remove" ? { kind, entry } : { kind, entry, yaml: draft.yaml },
  );
  if (!changed.ok) return { ok: false, code: "changed-on-disk", now: file };
  const wrong = await errorsOf(parts, topic, changed, entry);
  return wrong ?? { file, after: changed.text, about: { entry, kind, draftVersion: version, undoes: null } };
}

async function errorsOf(
  { files }: PublishingParts,
  topic: string,
  { text, span }: Extract<Changed, { ok: true }>,
  entry: EntryId,
): Promise<Refused | null> {
  const checked = await files.check(topic, text, span === null ? null : { entry, span });
  if (checked === null) return { ok: false, code: "busy" };
  const problems = checked.problems.filter(({ severity }) => severity === "error");
  return problems.length === 0 ? null : { ok: false, code: "problems", problems };
}

async function write(
  { store, files, now, newId }: PublishingParts,
  { file, after, about }: Writing,
  { agent, key }: { readonly agent: AgentId; readonly key: string },
): Promise<Published> {
  const id = newId();
  const { topic, text: before, base } = file;
  const noted = await store.beginPublication({ id, key, agent, topic, before, after, at: now(), ...about });
  if (!noted) return { ok: false, code: "undone" };
  const wrote = await files.write(topic, base, after);
  await store.settlePublication(id, wrote.ok);
  if (!wrote.ok)
    return wrote.code === "changed" ? { ok: false, code: "changed-on-disk", now: wrote.now } : wrote;
  const publication = await store.publication(id);
  if (publication === null)
    throw new Error(`The publication ${id} is not in the store that has just kept it.`);
  return { ok: true, publication, served: await files.reload() };
}

async function undo(
  parts: PublishingParts,
  order: { readonly id: string; readonly agent: AgentId; readonly key: string },
): Promise<Published> {
  const { store, files } = parts;
  const before = await store.publicationOf(order.agent, order.key);
  if (before !== null) return again(parts, before, before.undoes === order.id);
  const publication = await store.publication(order.id);
  if (publication === null) return { ok: false, code: "not-found" };
  if (publication.undoneBy !== null) return { ok: false, code: "undone" };
  const { topic, entry } = publication;
  const file = await files.read(topic);
  if (file === null || file.text !== publication.after)
    return { ok: false, code: "changed-on-disk", now: file };
  const wrong = await errorsOf(parts, topic, { ok: true, text: publication.before, span: null }, entry);
  const about = { entry, kind: "undo", draftVersion: null, undoes: publication.id } as const;
  return wrong ?? write(parts, { file, after: publication.before, about }, order);
}
