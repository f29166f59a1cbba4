import type { ConversationId, ThreadId } from "../../domain/ids.ts";

/** What a commit touched. A hint only: readers re-read by sequence. */
export interface Committed {
  readonly thread: ThreadId;
  readonly channel: string;
  readonly channelThreadId: string;
  readonly conversation: ConversationId | null;
}

export interface Commits {
  /** Calls back after each commit; answers how to stop. A listener that throws is logged and never disturbs the commit. */
  subscribe(listener: (committed: Committed) => void): () => void;
}
