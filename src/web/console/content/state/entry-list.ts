import { effect, type ReadonlySignal, signal, type Signal, untracked } from "@preact/signals";
import type { EntriesAnswer, ListedEntry } from "../../../../console/protocol.ts";
import type { Language } from "../../../shared/language.ts";
import type { Api } from "../../desk/api.ts";
import type { Problem } from "../../desk/desk.ts";
import type { World } from "../../desk/world.ts";

const typingPauseMs = 250;

export interface EntryList {
  readonly search: Signal<string>;
  /** A topic's name, or empty for all. */
  readonly topic: Signal<string>;
  /** Null until they have been read once. */
  readonly rows: ReadonlySignal<readonly ListedEntry[] | null>;
  readonly topics: ReadonlySignal<EntriesAnswer["topics"]>;
  readonly hasMore: ReadonlySignal<boolean>;
  readonly problem: ReadonlySignal<Problem | null>;
  readonly more: () => Promise<void>;
  readonly read: () => Promise<void>;
  readonly dispose: () => void;
}

/** The entries as they are looked for, with what became of them. */
export function makeEntryList(
  world: Pick<World, "after">,
  api: Pick<Api, "get">,
  language: ReadonlySignal<Language>,
): EntryList {
  const [search, topic] = [signal(""), signal("")];
  const rows = signal<readonly ListedEntry[] | null>(null);
  const topics = signal<EntriesAnswer["topics"]>([]);
  const next = signal<string | null>(null);
  const hasMore = signal(false);
  const problem = signal<Problem | null>(null);
  let asked = 0;

  const ask = async (after: string | null): Promise<void> => {
    const mine = (asked += 1);
    const query = new URLSearchParams({ language: language.peek(), q: search.peek().trim().slice(0, 100) });
    if (topic.peek() !== "") query.set("topic", topic.peek());
    if (after !== null) query.set("after", after);
    const answer = await api.get<EntriesAnswer>(`content/entries?${query}`);
    // What was asked first may be answered last.
    if (mine !== asked) return;
    problem.value = answer.ok ? null : answer.problem;
    if (!answer.ok) return;
    rows.value = after === null ? answer.body.entries : [...(rows.peek() ?? []), ...answer.body.entries];
    topics.value = answer.body.topics;
    next.value = answer.body.next;
    hasMore.value = answer.body.next !== null;
  };
  return {
    search,
    topic,
    rows,
    topics,
    hasMore,
    problem,
    more: async () => {
      if (next.peek() !== null) await ask(next.peek());
    },
    read: () => ask(null),
    dispose: watchQuestion(world, { search, topic, language }, () => void ask(null)),
  };
}

interface Question {
  readonly search: ReadonlySignal<string>;
  readonly topic: ReadonlySignal<string>;
  readonly language: ReadonlySignal<Language>;
}

/** Asks at once when a topic or language is chosen, and when the typing pauses. */
function watchQuestion(
  world: Pick<World, "after">,
  { search, topic, language }: Question,
  ask: () => void,
): () => void {
  let callOff = (): void => {};
  let before = search.peek();
  let isFirst = true;
  const stop = effect(() => {
    const typed = search.value !== before;
    before = search.value;
    void [topic.value, language.value];
    if (isFirst) {
      isFirst = false;
      return;
    }
    callOff();
    callOff = world.after(typed ? typingPauseMs : 0, () => untracked(ask));
  });
  return () => {
    callOff();
    stop();
  };
}
