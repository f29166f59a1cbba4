import type { ThreadId } from "../../domain/ids.ts";
import type { Writing } from "../change.ts";
import type { PostedLetter } from "../../turn/ports/letter-store.ts";
import type { KeptLetter } from "../facts.ts";
import type { Shelves } from "./shelves.ts";

/** A letter and where it stands. */
export interface ShelvedLetter
  extends Omit<KeptLetter, "conversation" | "kind">, Pick<PostedLetter, "conversation" | "kind"> {
  /** Null in an alarm. */
  readonly thread: ThreadId | null;
  readonly state: "waiting" | "sent" | "dropped" | "dead";
  readonly attempts: number;
  readonly error: string | null;
}

/** What a change writes of letters. */
export function putLetters({ letters }: Shelves, { thread, letters: made, dead }: Writing): void {
  for (const letter of made)
    letters.set(letter.id, { ...letter, thread: thread.id, state: "waiting", attempts: 0, error: null });
  const buried = dead === null ? undefined : letters.get(dead.id);
  if (dead !== null && buried !== undefined)
    letters.set(dead.id, { ...buried, state: "dead", error: dead.why });
}
