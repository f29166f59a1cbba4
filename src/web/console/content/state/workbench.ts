import { type ReadonlySignal, signal } from "@preact/signals";
import type { DraftAnswer, DraftsAnswer, EntriesAnswer, EntryAnswer } from "../../../../console/protocol.ts";
import type { Language } from "../../../shared/language.ts";
import type { Api } from "../../desk/api.ts";
import type { Problem } from "../../desk/desk.ts";
import type { World } from "../../desk/world.ts";
import { pathOfDraft } from "./drafting.ts";
import { type Editing, edit } from "./editing.ts";
import { type EntryList, makeEntryList } from "./entry-list.ts";
import { keepTexts } from "./kept-text.ts";
import { type Text, sent } from "./text.ts";

/** An entry that is to be. */
interface NewEntry {
  readonly id: string;
  readonly topic: string;
  readonly text: Text;
}

/** Everything that the content page knows and does, without its screens. */
export interface Workbench {
  readonly api: Pick<Api, "get" | "send">;
  readonly world: World;
  readonly list: EntryList;
  readonly drafts: ReadonlySignal<DraftsAnswer | null>;
  readonly readDrafts: () => Promise<void>;
  /** The entry that is open; another is begun when its id changes. */
  readonly open: (id: string) => Editing;
  /** Begins a new entry as a draft; answers why that was not done. */
  readonly begin: (entry: NewEntry) => Promise<Problem | null>;
  readonly dispose: () => void;
}

export function makeWorkbench(
  world: World,
  api: Pick<Api, "get" | "send">,
  { agent, language }: { readonly agent: string; readonly language: ReadonlySignal<Language> },
): Workbench {
  const kept = keepTexts(world.storage, agent);
  const list = makeEntryList(world, api, language);
  const drafts = signal<DraftsAnswer | null>(null);
  let current: Editing | null = null;
  return {
    api,
    world,
    list,
    drafts,
    readDrafts: async () => {
      const answer = await api.get<DraftsAnswer>("content/drafts");
      if (answer.ok) drafts.value = answer.body;
    },
    open: (id) => {
      if (current?.id === id) return current;
      current?.dispose();
      current = edit(id, { world, api, kept });
      return current;
    },
    begin: (entry) => begin(api, entry),
    dispose: () => {
      current?.dispose();
      list.dispose();
    },
  };
}

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

async function begin(api: Workbench["api"], { id, topic, text }: NewEntry): Promise<Problem | null> {
  if (!idPattern.test(id)) return { code: "bad-id", by: null };
  const known = await api.get<EntryAnswer>(`content/entries/${id}`);
  if (known.ok) return { code: "id-taken", by: null };
  if (known.problem.code !== "not-found") return known.problem;
  const base = await baseOf(api, topic);
  if (typeof base !== "string") return base;
  const body = { version: 0, base, topic, ...sent(text) };
  const answer = await api.send<DraftAnswer>("PUT", pathOfDraft(id), body);
  return answer.ok ? null : answer.problem;
}

/** The state of a topic's file, which every entry of it tells. */
async function baseOf(api: Workbench["api"], topic: string): Promise<string | Problem> {
  const listed = await api.get<EntriesAnswer>(`content/entries?topic=${topic}`);
  if (!listed.ok) return listed.problem;
  const first = listed.body.entries[0];
  if (first === undefined) return { code: "no-topic", by: null };
  const entry = await api.get<EntryAnswer>(`content/entries/${encodeURIComponent(first.id)}`);
  return entry.ok ? entry.body.base : entry.problem;
}
