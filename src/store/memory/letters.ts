import { isDeepStrictEqual } from "node:util";
import { gathered } from "../../turn/letters/gathered.ts";
import type { LetterStore, PostedLetter, Words } from "../../turn/ports/letter-store.ts";
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
        .filter((letter) => earlierThan(letter, letters.values()).length === 0)
        .sort((a, b) => a.dueAt - b.dueAt || (a.id < b.id ? -1 : 1))
        .slice(0, limit);
      for (const letter of due)
        letters.set(letter.id, { ...letter, attempts: letter.attempts + 1, dueAt: now + leaseMs });
      return due.map((letter) => postedOf(shelves, letter));
    },
    gatherReplies: async (id) => gather(letters, id),
    endLetter: (id, attempts, as) => settle(id, attempts, { state: as }),
    retryLetter: (id, attempts, retryAt, why) => settle(id, attempts, { dueAt: retryAt, error: why }),
  };
}

function postedOf(shelves: Shelves, shelved: ShelvedLetter): PostedLetter {
  const { state: _, error: __, ...letter } = shelved;
  if (letter.thread === null) return { ...letter, channel: null, channelThreadId: null };
  const { channel, channelThreadId } = threadOf(shelves, letter.thread);
  return { ...letter, channel, channelThreadId };
}

/** The replies that nobody has tried to send and that one mail can hold with this one. */
const alike = (letter: ShelvedLetter, all: Iterable<ShelvedLetter>): readonly ShelvedLetter[] =>
  letter.kind !== "agent-reply"
    ? []
    : [...all].filter(
        ({ state, attempts, kind, conversation, to, subject }) =>
          state === "waiting" &&
          attempts === 0 &&
          kind === letter.kind &&
          conversation === letter.conversation &&
          isDeepStrictEqual(to, letter.to) &&
          subject === letter.subject,
      );

const earlierThan = (letter: ShelvedLetter, all: Iterable<ShelvedLetter>) =>
  alike(letter, all).filter(({ id }) => id < letter.id);

function gather(letters: Shelves["letters"], id: string): Words | null {
  const first = letters.get(id);
  if (!isHeldBy(first, 0)) return null;
  const later = alike(first, letters.values()).filter((one) => one.id > id);
  const words = gathered(
    first,
    later.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
  );
  letters.set(id, { ...first, paragraphs: words.paragraphs, link: words.link });
  for (const one of later) letters.set(one.id, { ...one, state: "dropped", error: "gathered" });
  return { paragraphs: words.paragraphs, link: words.link };
}
