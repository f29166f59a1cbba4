import { computed, effect, type ReadonlySignal, signal, type Signal, untracked } from "@preact/signals";
import type { ConversationView, ListedView } from "../../../console/protocol.ts";
import type { Api } from "./api.ts";
import type { View } from "./desk.ts";
import { type List, makeList } from "./list.ts";
import type { World } from "./world.ts";

const typingPauseMs = 250;
/** What the server takes. */
const shortestSearch = 2;
const longestSearch = 100;

export interface Lists {
  readonly view: Signal<View>;
  readonly search: Signal<string>;
  readonly rows: ReadonlySignal<readonly ListedView[] | null>;
  readonly hasMore: ReadonlySignal<boolean>;
  readonly more: () => Promise<void>;
  /** These two are kept whatever is shown: who comes there is told of. */
  readonly kept: () => Pick<Views, "waiting" | "mine">;
  /** Reads again what is shown and kept; answers false when something could not be read. */
  readonly read: () => Promise<boolean>;
  readonly renew: (row: ConversationView) => void;
  /** The row of a conversation that some list shows. */
  readonly find: (id: string) => ConversationView | null;
  /** Forgets what was read: somebody else sits down here. */
  readonly clear: () => void;
  readonly dispose: () => void;
}

/** The lists by view, and the one that is searched for. A view that was read before is shown at once, then read again. */
export function makeLists(world: World, api: Api, mayRead: () => boolean): Lists {
  const view = signal<View>("waiting");
  const search = signal("");
  let views = makeViews(api);
  const wanted = signal<List>(views.waiting);
  const shown = signal<List>(views.waiting);

  const want = (sought: string): void => {
    const was = wanted.peek();
    if (sought !== "" && was.sought === sought && was.view === view.peek()) return;
    wanted.value = sought === "" ? views[view.peek()] : makeList(api, view.peek(), sought);
    if (mayRead()) void wanted.peek().read();
  };
  const all = () => [...new Set([shown.peek(), wanted.peek(), ...Object.values(views)])];
  const stops = [watchQuestion(world, view, search, want), showAnswered(wanted, shown)];
  return {
    view,
    search,
    rows: computed(() => shown.value.rows.value),
    hasMore: computed(() => shown.value.hasMore.value),
    more: () => shown.peek().more(),
    kept: () => views,
    read: async () => {
      const lists = new Set([wanted.peek(), views.waiting, views.mine]);
      return (await Promise.all([...lists].map((list) => list.read()))).every(Boolean);
    },
    renew: (row) => all().forEach((list) => list.renew(row)),
    find: (id) => {
      const found = all().flatMap((list) => list.rows.peek()?.filter((row) => row.id === id) ?? []);
      return found.toSorted((one, other) => other.version - one.version)[0] ?? null;
    },
    clear: () => {
      views = makeViews(api);
      search.value = "";
      want("");
    },
    dispose: () => stops.forEach((stop) => stop()),
  };
}

type Views = Readonly<Record<View, List>>;

const makeViews = (api: Api): Views => ({
  waiting: makeList(api, "waiting", ""),
  mine: makeList(api, "mine", ""),
  promised: makeList(api, "promised", ""),
  open: makeList(api, "open", ""),
  closed: makeList(api, "closed", ""),
});

/** While a search is under way the last answer stays in sight, but never under the name of another view. */
const showAnswered = (wanted: ReadonlySignal<List>, shown: Signal<List>): (() => void) =>
  effect(() => {
    const list = wanted.value;
    if (list.rows.value !== null || list.view !== shown.peek().view || list.sought === "") shown.value = list;
  });

/** Tells what is to be looked for: at once when the view changes or the search is emptied, else when the typing pauses. */
function watchQuestion(
  world: World,
  view: ReadonlySignal<View>,
  search: ReadonlySignal<string>,
  ask: (sought: string) => void,
): () => void {
  let callOff = (): void => {};
  let asked = { view: view.peek(), sought: "" };
  const stop = effect(() => {
    const typed = search.value.trim().slice(0, longestSearch);
    const now = { view: view.value, sought: typed.length < shortestSearch ? "" : typed };
    const before = asked;
    asked = now;
    if (now.view === before.view && now.sought === before.sought) return;
    callOff();
    if (now.view !== before.view || now.sought === "") untracked(() => ask(now.sought));
    else callOff = world.after(typingPauseMs, () => ask(now.sought));
  });
  return () => {
    callOff();
    stop();
  };
}
