import { type ReadonlySignal, signal } from "@preact/signals";
import type {
  ConversationView,
  MessageView,
  PromiseView,
  ReceiptView,
  TranscriptAnswer,
  WindowView,
} from "../../../console/protocol.ts";
import { pathOf } from "./acts.ts";
import type { Api } from "./api.ts";
import type { Problem } from "./desk.ts";
import { makeReread } from "./serial.ts";

export interface Transcript {
  readonly conversation: ReadonlySignal<ConversationView | null>;
  readonly loaded: ReadonlySignal<boolean>;
  readonly messages: ReadonlySignal<readonly MessageView[]>;
  readonly promises: ReadonlySignal<readonly PromiseView[]>;
  /** Until when the customer can be written to on the channel; null: at any time. */
  readonly window: ReadonlySignal<WindowView | null>;
  /** How far lines of ours have come, by the message's id, on a channel that tells. */
  readonly receipts: ReadonlySignal<ReadonlyMap<string, ReceiptView>>;
  /** How far everything has been read: beyond it a line may be missing that came before one of our own. */
  readonly readTo: () => number;
  /** Reads what is new; answers false when that could not be done. */
  readonly read: () => Promise<boolean>;
  readonly add: (conversation: ConversationView | null, messages: readonly MessageView[]) => void;
}

interface Parts {
  readonly api: Pick<Api, "get">;
  readonly id: string;
  readonly known: ConversationView | null;
  /** Told the row as it was read. */
  readonly renewed: (row: ConversationView) => void;
  readonly refused: (problem: Problem) => void;
}

/** One conversation's lines, each once and in the order of `seq`, whatever order the answers come in. */
export function makeTranscript({ api, id, known, renewed, refused }: Parts): Transcript {
  const conversation = signal(known);
  const loaded = signal(false);
  const messages = signal<readonly MessageView[]>([]);
  const promises = signal<readonly PromiseView[]>([]);
  const window = signal<WindowView | null>(null);
  const receipts = signal<ReadonlyMap<string, ReceiptView>>(new Map());
  let readTo = 0;

  const add: Transcript["add"] = (row, came) => {
    if (row !== null && row.version >= (conversation.peek()?.version ?? 0)) conversation.value = row;
    messages.value = merge(messages.peek(), came);
  };
  return {
    conversation,
    loaded,
    messages,
    promises,
    window,
    receipts,
    readTo: () => readTo,
    add,
    read: makeReread(async () => {
      const answer = await api.get<TranscriptAnswer>(`${pathOf(id)}?after=${readTo}`);
      if (!answer.ok) {
        if (!answer.again) refused(answer.problem);
        return !answer.again;
      }
      const { conversation: row, messages: came } = answer.body;
      readTo = Math.max(readTo, ...came.map(({ seq }) => seq));
      add(row, came);
      promises.value = answer.body.promises;
      window.value = answer.body.window;
      receipts.value = new Map(answer.body.receipts.map((one) => [one.message, one]));
      loaded.value = true;
      renewed(row);
      return true;
    }),
  };
}

/** The same list when nothing is new, so that nothing is drawn again. */
function merge(old: readonly MessageView[], came: readonly MessageView[]): readonly MessageView[] {
  const known = new Set(old.map(({ id }) => id));
  const fresh = came.filter(({ id }) => !known.has(id));
  return fresh.length === 0 ? old : [...old, ...fresh].toSorted((one, other) => one.seq - other.seq);
}
