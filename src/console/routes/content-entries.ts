import type { Entry } from "../../domain/faq.ts";
import { type EntryId, entryId } from "../../domain/ids.ts";
import { type Language, languages } from "../../domain/language.ts";
import { type Reply, type Route, route } from "../../http/route.ts";
import type { EntriesAnswer, EntryAnswer, ListedEntry } from "../protocol.ts";
import { contentInput, contentOutput } from "../content-schemas.ts";
import { writtenEntry } from "../content-shapes.ts";
import { draftView, listedView } from "../content-views.ts";
import { makeFindWords, textsOf } from "../find-words.ts";
import { type Editing, noEntry, noFile } from "./editing.ts";

const pageSize = 50;
/** How far back it is counted what became of an entry. */
const figuresMs = 30 * 86_400_000;
/** What the FAQ holds, in the files and as customers meet it. */
export function entryRoutes(parts: Editing): readonly Route[] {
  const { policies } = parts;
  return [
    route({
      method: "GET",
      path: "/console/api/content/entries",
      policy: policies.signedIn,
      input: { query: contentInput.entries },
      output: { 200: contentOutput.entries },
      summary:
        "Lists the entries of the FAQ in the order of its files, 50 a page: those with every word of `q` in an id, a title or " +
        "a question, of one `topic` or all, each with what became of it in the last 30 days.",
      run: async ({ query }) => ({ status: 200, body: await list(parts, query) }),
    }),
    route({
      method: "GET",
      path: "/console/api/content/entries/:id",
      policy: policies.signedIn,
      input: { params: contentInput.entry },
      output: { 200: contentOutput.entry },
      summary:
        "Shows one entry as its file says it now, as fields and as YAML, with the file, the file's state `base` and its draft.",
      run: ({ params }) => show(parts, entryId(params.id)),
    }),
  ];
}

interface Wanted {
  readonly q: string;
  readonly topic?: string | undefined;
  readonly after?: string | undefined;
  readonly language: Language;
}

async function list(parts: Editing, { q, topic, after, language }: Wanted): Promise<EntriesAnswer> {
  const all = [...parts.knowledge().faq.values()];
  const has = makeFindWords(q);
  const found = all.filter(
    (entry) => (topic ?? entry.topic) === entry.topic && has([entry.id, ...textsOf(entry)]),
  );
  const from = after === undefined ? 0 : found.findIndex(({ id }) => id === after) + 1;
  const page = found.slice(from, from + pageSize);
  const drafts = new Set((await parts.store.drafts()).map(({ entry }) => entry));
  const views: ListedEntry[] = [];
  for (const entry of page) views.push(await viewOf(parts, entry, language, drafts.has(entry.id)));
  const more = found.length > from + pageSize;
  return { entries: views, next: more ? (page.at(-1)?.id ?? null) : null, topics: topicsOf(all) };
}

function topicsOf(entries: readonly Entry[]): EntriesAnswer["topics"] {
  const counts = new Map<string, number>();
  for (const { topic } of entries) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts].map(([topic, count]) => ({ topic, entries: count }));
}

async function viewOf(
  { store, knowledge, now }: Editing,
  entry: Entry,
  language: Language,
  hasDraft: boolean,
): Promise<ListedEntry> {
  const figures = await store.entryFigures(entry.id, now() - figuresMs);
  return listedView(entry, { faq: knowledge().faq, language, hasDraft, figures });
}

async function show(parts: Editing, id: EntryId): Promise<Reply> {
  const { store, files, knowledge, linksTo } = parts;
  const draft = await store.draft(id);
  const served = knowledge().faq.get(id);
  const topic = served?.topic ?? draft?.topic;
  if (topic === undefined) return noEntry();
  const file = await files.read(topic);
  if (file === null) return noFile(topic);
  const body: EntryAnswer = {
    id,
    ...file,
    ...writtenIn(parts, file.text, id),
    draft: draft && draftView(draft, files),
    listed: served === undefined ? null : await viewOf(parts, served, languages[0], draft !== null),
    linkedBy: [...linksTo(id)],
  };
  return { status: 200, body };
}

/** The entry as its file says it. */
function writtenIn(
  { files }: Editing,
  text: string,
  id: EntryId,
): Pick<EntryAnswer, "entry" | "yaml" | "at"> {
  const place = files.placeOf(text, id);
  if (place === null) return { entry: null, yaml: null, at: null };
  const { yaml, line: at } = place;
  return { entry: writtenEntry.safeParse(files.plain(yaml)).data ?? null, yaml, at };
}
