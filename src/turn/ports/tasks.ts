import type { Time } from "../../domain/conversation.ts";
import type { ReportFrom } from "../../domain/guidance.ts";
import type { ConversationId, EntryId } from "../../domain/ids.ts";
import type { Who } from "./drafts.ts";

/** What an owner of the FAQ has to mend, and whom that is told to. */
export interface Task {
  readonly id: string;
  readonly entry: EntryId;
  readonly conversation: ConversationId;
  /** The message that the report is about, as it was kept. */
  readonly quote: string;
  /** What is wrong, in the words of whoever reported it. */
  readonly text: string;
  readonly from: ReportFrom;
  readonly by: Who;
  readonly at: Time;
  readonly mended: { readonly by: Who; readonly at: Time; readonly note: string } | null;
}

/** The tasks' read side. */
export interface Tasks {
  /** Those that wait, the oldest first; or those that were done, the newest first. */
  tasks(state: "open" | "done", limit: number): Promise<readonly Task[]>;
  task(id: string): Promise<Task | null>;
}
