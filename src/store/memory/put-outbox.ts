import type { ThreadId } from "../../domain/ids.ts";
import type { Writing } from "../change.ts";
import type { OutboxRow } from "../sendings.ts";
import type { Shelves } from "./shelves.ts";

/** A line to send, or a piece of one, and where it stands. */
export interface Sending extends Omit<OutboxRow, "state"> {
  readonly state: OutboxRow["state"] | "sent" | "dead";
  readonly thread: ThreadId;
  readonly attempts: number;
  readonly error: string | null;
}

/** What a change writes of the outbox. */
export function putOutbox(shelves: Shelves, { thread, outbox: made, unsent }: Writing): void {
  const { outbox } = shelves;
  if (unsent !== null)
    for (const row of outbox.values())
      if (row.message === unsent.message && (row.state === "next" || row.state === "behind"))
        outbox.set(row.key, { ...row, state: "dead", error: unsent.why });
  for (const row of made) outbox.set(row.key, { ...row, thread: thread.id, attempts: 0, error: null });
  if (unsent !== null) advance(shelves, thread.id);
}

/** Lets the next row of the thread step forward. */
export function advance({ outbox }: Shelves, thread: ThreadId): void {
  const [first] = [...outbox.values()]
    .filter((row) => row.thread === thread && row.state === "behind")
    .sort((a, b) => a.seq - b.seq || a.piece - b.piece);
  if (first !== undefined) outbox.set(first.key, { ...first, state: "next" });
}
