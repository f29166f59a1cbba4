import type { ThreadId } from "../../domain/ids.ts";
import type { LetterStore } from "../../turn/ports/letter-store.ts";
import type { OutboxStore } from "../../turn/ports/outbox-store.ts";
import type { Plan, Source } from "../change.ts";
import { planDead, planDeadLine } from "../plan-turn.ts";
import { deadLineOf } from "../sendings.ts";
import { isHeldBy } from "./letters.ts";
import { messageOf, sendingHeldBy } from "./outbox.ts";
import { aroundOf } from "./around.ts";
import type { Kept, Shelves } from "./shelves.ts";

/** The doors by which comes in that something reached nobody, over plain maps. */
export const memoryDeaths = (
  shelves: Shelves,
  commit: <Answer>(plan: Plan<Answer>) => Answer,
  source: () => Source,
): Pick<LetterStore, "letterDied"> & Pick<OutboxStore, "lineDied"> => ({
  letterDied: async (id, attempts, why, think) => {
    const letter = shelves.letters.get(id);
    const found = attempts === null ? letter?.state === "sent" : isHeldBy(letter, attempts);
    if (letter === undefined || !found || letter.thread === null || letter.kind === "alarm") return false;
    const from = source();
    const around = aroundOf(shelves, letter.thread, currentOf(shelves, letter.thread), from.now);
    return commit(planDead(around, { ...letter, kind: letter.kind }, why, think, from));
  },
  lineDied: async (key, attempts, why, think) => {
    const row = sendingHeldBy(shelves, key, attempts);
    const line = row === null ? undefined : messageOf(shelves, row);
    if (row === null || line === undefined) return false;
    const from = source();
    const around = aroundOf(shelves, row.thread, currentOf(shelves, row.thread), from.now);
    return commit(planDeadLine(around, deadLineOf(line), why, think, from));
  },
});

/** The thread's open conversation, else the one that is named, else the one that ended last. */
export function currentOf(shelves: Shelves, thread: ThreadId, named: Kept | null = null): Kept | null {
  const ended = ({ conversation: c }: Kept) => (c.state === "closed" ? c.closedAt : Infinity);
  const [current] = [...shelves.conversations.values()]
    .filter((kept) => kept.thread === thread)
    .sort((a, b) => ended(b) - ended(a) || (a.conversation.id < b.conversation.id ? 1 : -1));
  if (current === undefined || (current.conversation.state === "closed" && named !== null)) return named;
  return current;
}
