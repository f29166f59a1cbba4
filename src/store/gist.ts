import type { EntryId } from "../domain/ids.ts";
import type { Writing } from "./change.ts";

/** What the desk's lists show of what was said, kept beside the conversation so that a list need not read its log. */
export interface Gist {
  /** The newest row that the customer sees. */
  readonly saidSeq: number | null;
  /** The entry that was answered last, or offered first since. */
  readonly about: EntryId | null;
}

/** What a change adds to the gist of its conversation; null where it adds nothing and the former stays. */
export function gistOf({ held, messages }: Pick<Writing, "held" | "messages">): Gist {
  const conversation = held?.conversation;
  const offered = conversation?.state === "bot" ? conversation.offered[0] : undefined;
  return {
    saidSeq: messages.findLast(({ audience }) => audience === "customer")?.seq ?? null,
    about: messages.findLast(({ entry }) => entry !== null)?.entry ?? offered ?? null,
  };
}
