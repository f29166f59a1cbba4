import type { ConversationId, ThreadId } from "../../domain/ids.ts";
import { lastAgentOf } from "../facts.ts";
import { historyIn } from "../history.ts";
import { withoutPageKey } from "../page-key.ts";
import type { Histories, PastMatter } from "../../turn/ports/history.ts";
import { personIn } from "./links.ts";
import { nameOf, rowOf } from "./lists.ts";
import { type Kept, type Shelves, threadOf } from "./shelves.ts";

/** What one customer came with, over plain maps. */
export const memoryHistories = (shelves: Shelves): Histories => ({
  historyOf: async (id, limit) => {
    const own = shelves.conversations.get(id)?.thread;
    if (own === undefined) return null;
    const reads = {
      personOf: (thread: ThreadId) => personIn(shelves, thread),
      idsIn: (thread: ThreadId) =>
        [...shelves.conversations.values()]
          .filter((kept) => kept.thread === thread)
          .map(({ conversation }) => conversation.id),
      matter: (one: ConversationId) => {
        const kept = shelves.conversations.get(one);
        return kept === undefined ? null : matterOf(shelves, kept);
      },
    };
    return historyIn(reads, own, limit);
  },
});

function matterOf(shelves: Shelves, kept: Kept): PastMatter {
  const { conversation, thread } = kept;
  const first = (shelves.logs.get(thread) ?? []).find(
    (m) => m.conversation === conversation.id && m.author === "customer" && m.text !== "",
  );
  const key = threadOf(shelves, thread).page?.token ?? null;
  return {
    row: rowOf(shelves, kept),
    hadBy: nameOf(shelves, lastAgentOf(conversation)),
    began: first === undefined ? null : withoutPageKey(first.text, key),
  };
}
