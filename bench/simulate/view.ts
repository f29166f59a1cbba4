import type { ConversationId, PromiseId } from "../../src/domain/ids.ts";
import type { Storage } from "../../src/store/storage.ts";
import type { DeskRow } from "../../src/turn/ports/desk.ts";
import type { PromiseRow } from "../../src/turn/ports/promise-log.ts";

/** What the desk sees of open conversations, kept fresh by what each commit touched. */
export interface View {
  readonly open: ReadonlyMap<ConversationId, DeskRow>;
  /** All promises ever seen, as they stand now. */
  readonly promises: ReadonlyMap<PromiseId, PromiseRow>;
  /** The open promises of a conversation, the earliest due first. */
  readonly promisedIn: (conversation: ConversationId) => readonly PromiseRow[];
  /** The threads in which something was committed since the last call. */
  readonly touched: () => readonly string[];
  readonly freshen: () => Promise<void>;
}

export function watch(storage: Storage): View {
  const open = new Map<ConversationId, DeskRow>();
  const promises = new Map<PromiseId, PromiseRow>();
  const promised = new Map<ConversationId, readonly PromiseRow[]>();
  const stale = new Set<ConversationId>();
  const threads = new Set<string>();
  storage.subscribe(({ conversation, channelThreadId }) => {
    threads.add(channelThreadId);
    if (conversation !== null) stale.add(conversation);
  });
  return {
    open,
    promises,
    promisedIn: (conversation) => promised.get(conversation) ?? [],
    touched: () => {
      const touched = [...threads];
      threads.clear();
      return touched;
    },
    freshen: async () => {
      for (const id of stale) {
        const row = await storage.conversation(id);
        if (row === null || row.state === "closed") open.delete(id);
        else open.set(id, row);
        const all = await storage.promisesOf(id);
        for (const one of all) promises.set(one.promise.id, one);
        promised.set(
          id,
          all.filter(({ state }) => state === "open"),
        );
      }
      stale.clear();
    },
  };
}
