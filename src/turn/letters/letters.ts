import type { Time } from "../../domain/conversation.ts";
import { type Handed, waitAfter } from "../handed.ts";
import type { LetterStore, LetterTo, Post, PostedLetter, ThinkOfDead } from "../ports/letter-store.ts";

/** How many go out at once. */
const atOnce = 8;
/** How long one round's tries may take before a letter is free for another, in ms. */
const leaseMs = 300_000;
/** Waits between tries, in ms: mailboxes that take nobody unknown at once do so after minutes, a broken server within a day. */
const retryAfterMs = [60_000, 300_000, 900_000, 3_600_000, 10_800_000, 21_600_000, 43_200_000] as const;

/** What became of one try, for the log: never an address or a word of the letter. */
export interface LetterRecord {
  readonly outcome: "sent" | "dropped" | "again" | "dead";
  readonly letter: Pick<PostedLetter, "id" | "kind" | "conversation">;
  readonly why: string | null;
  /** The tries so far. */
  readonly attempts: number;
}

export interface LettersParts {
  readonly store: LetterStore;
  /** Who carries letters of a kind; null: nobody does here. */
  readonly posts: Readonly<Record<LetterTo["kind"], Post | null>>;
  /** Whether the customer has read by other means what the letter tells, so that it would only repeat it. */
  readonly isRead: (letter: PostedLetter) => boolean;
  /** What a letter that reaches nobody comes to. */
  readonly undelivered: ThinkOfDead;
  readonly clock: () => Time;
  readonly record: (record: LetterRecord) => void;
  /** Told of an error beside what posts answer; that letter is tried again. */
  readonly fault: (error: unknown) => void;
}

/**
 * Sends the letters that are due: each at least once and always under the same id, or it becomes a person's work. Answers
 * how many were looked at, so that a round that did something is followed by the next.
 */
export function makeLetters(parts: LettersParts): () => Promise<number> {
  return async () => {
    const { store, clock } = parts;
    const due = await store.claimLetters(clock(), atOnce, leaseMs);
    await Promise.all(due.map((letter) => sendOne(parts, letter)));
    return due.length;
  };
}

async function sendOne(parts: LettersParts, letter: PostedLetter): Promise<void> {
  const { store, clock, fault } = parts;
  const { id, attempts } = letter;
  try {
    if (parts.isRead(letter)) {
      if (await store.endLetter(id, attempts, "dropped", clock())) tell(parts, "dropped", letter, null);
      return;
    }
    const whole = await withLater(parts, letter);
    if (whole === null) return;
    const handed = await hand(parts, whole);
    if (handed.kind === "taken") {
      await store.endLetter(id, attempts, "sent", clock());
      tell(parts, "sent", letter, null);
    } else await failed(parts, letter, handed);
  } catch (error) {
    // The lease stands: when it lapses the letter is due again.
    fault(error);
  }
}

/** A reply goes with those that were written after it. Later tries send what the first one may have sent: the id is the same. */
async function withLater({ store, clock }: LettersParts, letter: PostedLetter): Promise<PostedLetter | null> {
  if (letter.kind !== "agent-reply" || letter.attempts > 0) return letter;
  const words = await store.gatherReplies(letter.id, clock());
  return words && { ...letter, ...words };
}

async function hand({ posts, fault }: LettersParts, letter: PostedLetter): Promise<Handed> {
  const post = posts[letter.to.kind];
  if (post === null) return { kind: "refused", why: "no-way" };
  try {
    return await post(letter);
  } catch (error) {
    fault(error);
    return { kind: "again", why: "failed" };
  }
}

async function failed(
  parts: LettersParts,
  letter: PostedLetter,
  handed: Exclude<Handed, { kind: "taken" }>,
): Promise<void> {
  const { store, clock, undelivered } = parts;
  const { id, attempts } = letter;
  const { why } = handed;
  const wait = waitAfter(handed, attempts, retryAfterMs);
  if (wait !== null) {
    await store.retryLetter(id, attempts, clock() + wait, why);
    return tell(parts, "again", letter, why);
  }
  // An alarm that reaches nobody is told in the log alone, as the breach is.
  const died =
    letter.thread === null
      ? store.endLetter(id, attempts, "dead", clock())
      : store.letterDied(id, attempts, why, undelivered);
  if (await died) tell(parts, "dead", letter, why);
}

const tell = (
  { record }: LettersParts,
  outcome: LetterRecord["outcome"],
  letter: PostedLetter,
  why: string | null,
): void => record({ outcome, letter, why, attempts: letter.attempts + 1 });
