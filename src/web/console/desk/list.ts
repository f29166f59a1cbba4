import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { ConversationsAnswer, ConversationView, ListedView } from "../../../console/protocol.ts";
import type { Answer, Api } from "./api.ts";
import type { View } from "./desk.ts";
import { makeReread, makeSerial } from "./serial.ts";

export interface List {
  readonly view: View;
  readonly sought: string;
  /** Null until it has been read once. */
  readonly rows: ReadonlySignal<readonly ListedView[] | null>;
  readonly hasMore: ReadonlySignal<boolean>;
  /** Reads as many pages again as are shown; answers false when that could not be done. */
  readonly read: () => Promise<boolean>;
  /** Reads one page more. */
  readonly more: () => Promise<void>;
  /** Puts a row that is known from elsewhere in the place of its older self. */
  readonly renew: (row: ConversationView) => void;
}

type Rows = readonly ListedView[];
type ReadPage = (after: string | null) => Promise<Answer<ConversationsAnswer>>;

/** One list in the server's order. Pages may shift between two requests: a row that comes twice is shown where it came first. */
export function makeList(api: Api, view: View, sought: string): List {
  const rows = signal<Rows | null>(null);
  const next = signal<string | null>(null);
  const newest = makeNewest();
  const inTurn = makeSerial();
  let pages = 1;
  const page: ReadPage = (after) => api.get(`conversations?${question(view, sought, after)}`);

  const show = (found: Rows, after: string | null): void => {
    newest.forget(found);
    rows.value = newest.of([...new Map(found.map((row) => [row.id, row])).values()]);
    next.value = after;
  };
  return {
    view,
    sought,
    rows,
    hasMore: computed(() => next.value !== null),
    read: makeReread(() =>
      inTurn(async () => {
        const answer = await readPages(page, pages);
        if (answer.ok) show(answer.body.conversations, answer.body.next);
        return answer.ok || !answer.again;
      }),
    ),
    more: () =>
      inTurn(async () => {
        if (next.value === null) return;
        const answer = await page(next.value);
        if (!answer.ok) return;
        pages += 1;
        show([...(rows.value ?? []), ...answer.body.conversations], answer.body.next);
      }),
    renew: (row) => {
      newest.learn(row);
      if (rows.value?.some(({ id }) => id === row.id)) rows.value = newest.of(rows.value);
    },
  };
}

/** Rows that may be newer than what a list under way will answer. */
function makeNewest() {
  const learnt = new Map<string, ConversationView>();
  const isNewer = (row: ConversationView) => (learnt.get(row.id)?.version ?? 0) > row.version;
  return {
    learn: (row: ConversationView): void => void learnt.set(row.id, row),
    /** What the server's answer has caught up with. */
    forget: (rows: Rows): void => {
      for (const row of rows) if (!isNewer(row)) learnt.delete(row.id);
    },
    of: (rows: Rows): Rows => rows.map((row) => (isNewer(row) ? { ...row, ...learnt.get(row.id) } : row)),
  };
}

async function readPages(page: ReadPage, pages: number): Promise<Answer<ConversationsAnswer>> {
  let answer = await page(null);
  const found = answer.ok ? [...answer.body.conversations] : [];
  for (let read = 1; read < pages && answer.ok && answer.body.next !== null; read += 1) {
    answer = await page(answer.body.next);
    if (answer.ok) found.push(...answer.body.conversations);
  }
  return answer.ok ? { ok: true, body: { conversations: found, next: answer.body.next } } : answer;
}

const question = (view: View, sought: string, after: string | null): string =>
  new URLSearchParams({
    view,
    ...(sought !== "" && { q: sought }),
    ...(after !== null && { after }),
  }).toString();
