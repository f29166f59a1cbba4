import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { HistoryAnswer, MatterView, TranscriptAnswer } from "../../../console/protocol.ts";
import { pathOf } from "./acts.ts";
import type { Api } from "./api.ts";
import type { Problem } from "./desk.ts";
import { makeReread } from "./serial.ts";

/** An earlier matter, read again above the one that is open. */
export interface Past extends Pick<TranscriptAnswer, "conversation" | "messages" | "receipts"> {
  readonly matter: MatterView;
}

/** What the customer of one conversation came with before and beside it. */
export interface History {
  /** Null until it has been read once. */
  readonly told: ReadonlySignal<HistoryAnswer | null>;
  /** Other matters that are open, the newest first. */
  readonly beside: ReadonlySignal<readonly MatterView[]>;
  /** Earlier ones that are not shown yet, the newest first. */
  readonly hidden: ReadonlySignal<readonly MatterView[]>;
  /** Those that are shown, the oldest first. */
  readonly shown: ReadonlySignal<readonly Past[]>;
  /** Why the next could not be shown; null: nothing went wrong. */
  readonly problem: ReadonlySignal<Problem | null>;
  /** To be called at each round of the desk, with the version of the conversation: reads what may have changed. */
  readonly look: (version: number) => void;
  readonly read: () => Promise<boolean>;
  /** Shows the newest one that is hidden; answers whether there was one and it came. */
  readonly showNext: () => Promise<boolean>;
}

export function makeHistory(api: Pick<Api, "get">, id: string): History {
  const told = signal<HistoryAnswer | null>(null);
  const shown = signal<readonly Past[]>([]);
  const problem = signal<Problem | null>(null);
  const earlier = computed(() => earlierThan(id, told.value?.matters ?? []));
  const hidden = computed(() => earlier.value.slice(shown.value.length));
  const read = makeReread(async () => {
    const answer = await api.get<HistoryAnswer>(`${pathOf(id)}/history`);
    if (!answer.ok) return false;
    told.value = answer.body;
    await renew(api, shown, earlier.value);
    return true;
  });
  const showNext = async (): Promise<boolean> => {
    const next = hidden.peek()[0];
    if (next === undefined) return false;
    const past = await transcriptOf(api, next);
    const isNext = hidden.peek()[0]?.conversation.id === next.conversation.id;
    problem.value = "code" in past ? past : null;
    if ("code" in past || !isNext) return false;
    shown.value = [past, ...shown.peek()];
    return true;
  };
  let seen = -1;
  return {
    told,
    beside: computed(() => othersOpen(id, told.value?.matters ?? [])),
    hidden,
    shown,
    problem,
    look: (version) => {
      // Elsewhere things happen of which the conversation itself tells nothing.
      if (version === seen && told.peek()?.linked.length === 0) return;
      seen = version;
      void read();
    },
    read,
    showNext: makeReread(showNext),
  };
}

/** Those that began before it. */
function earlierThan(id: string, newestFirst: readonly MatterView[]): readonly MatterView[] {
  const own = newestFirst.findIndex(({ conversation }) => conversation.id === id);
  return own < 0 ? [] : newestFirst.slice(own + 1);
}

const othersOpen = (id: string, matters: readonly MatterView[]): readonly MatterView[] =>
  matters.filter(({ conversation }) => conversation.id !== id && conversation.state !== "closed");

async function transcriptOf(api: Pick<Api, "get">, matter: MatterView): Promise<Past | Problem> {
  const answer = await api.get<TranscriptAnswer>(pathOf(matter.conversation.id));
  if (!answer.ok) return answer.problem;
  const { conversation, messages, receipts } = answer.body;
  return { matter, conversation, messages, receipts };
}

/** Reads those again that have changed, and leaves out what is the customer's no longer. */
async function renew(
  api: Pick<Api, "get">,
  shown: Signal<readonly Past[]>,
  earlier: readonly MatterView[],
): Promise<void> {
  const known = new Map(shown.peek().map((past) => [past.conversation.id, past]));
  // Down to the oldest that is shown: a channel linked since has some of its own in between.
  const still = earlier
    .slice(0, earlier.findLastIndex(({ conversation }) => known.has(conversation.id)) + 1)
    .toReversed();
  const renewed = await Promise.all(
    still.map(async (matter) => {
      const { id, version } = matter.conversation;
      const past = known.get(id);
      if (past?.conversation.version === version) return past;
      const read = await transcriptOf(api, matter);
      return "code" in read ? (past ?? null) : read;
    }),
  );
  // What could not be read ends the row: nothing older stands above a gap.
  const gap = renewed.lastIndexOf(null);
  const whole = renewed.slice(gap + 1).flatMap((past) => past ?? []);
  if (whole.length !== shown.peek().length || whole.some((past, at) => past !== shown.peek()[at]))
    shown.value = whole;
}

const kept = new WeakMap<object, History>();

/** The one history of an open talk. */
export function historyOf(api: Pick<Api, "get">, talk: { readonly id: string }): History {
  const history = kept.get(talk) ?? makeHistory(api, talk.id);
  kept.set(talk, history);
  return history;
}
