import type { LetterStore, PostedLetter } from "../../turn/letter-store.ts";
import type { ShelvedLetter } from "./put-letters.ts";
import { threadOf, type Shelves } from "./shelves.ts";

/** Whether this try still holds it: nobody has leased it since. */
export const isHeldBy = (letter: ShelvedLetter | undefined, attempts: number): letter is ShelvedLetter =>
  letter?.state === "waiting" && letter.attempts === attempts + 1;

/** Letters on their way, over plain maps. */
export function memoryLetters(shelves: Shelves): Omit<LetterStore, "letterDied"> {
  const { letters } = shelves;
  const settle = async (id: string, attempts: number, after: Partial<ShelvedLetter>): Promise<boolean> => {
    const letter = letters.get(id);
    if (!isHeldBy(letter, attempts)) return false;
    letters.set(id, { ...letter, ...after });
    return true;
  };
  return {
    claimLetters: async (now, limit, leaseMs) => {
      const due = [...letters.values()]
        .filter(({ state, dueAt }) => state === "waiting" && dueAt <= now)
        .sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1))
        .slice(0, limit);
      for (const letter of due)
        letters.set(letter.id, { ...letter, attempts: letter.attempts + 1, dueAt: now + leaseMs });
      return due.map((letter) => postedOf(shelves, letter));
    },
    endLetter: (id, attempts, as) => settle(id, attempts, { state: as }),
    retryLetter: (id, attempts, retryAt, why) => settle(id, attempts, { dueAt: retryAt, error: why }),
  };
}

function postedOf(shelves: Shelves, shelved: ShelvedLetter): PostedLetter {
  const { state: _, error: __, ...letter } = shelved;
  const { channel, channelThreadId } = threadOf(shelves, letter.thread);
  return { ...letter, channel, channelThreadId };
}
