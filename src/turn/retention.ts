import type { Time } from "../domain/conversation.ts";
import type { Zone } from "../domain/calendar.ts";
import { nextQuiet } from "../domain/service/quiet.ts";
import type { Service } from "../domain/service/service.ts";

/** How much was removed. */
export interface Removed {
  readonly conversations: number;
  readonly messages: number;
  readonly files: number;
}

/** One slice of what is old, cut short where its files are large: `next` is the `after` of the following one, null on the last. */
export interface Slice extends Removed {
  readonly next: string | null;
}

/** Takes away what is no longer to be kept. Each call looks at no more than `limit` rows, in one transaction. */
export interface Retention {
  /**
   * Of the conversations that ended before `before`, those of which nothing came after that either, with all that was said
   * and sent in them and all that names it. What is owed stays: an open task, a line not yet sent, a thread that waits to be
   * told of a problem's end. The figures of entries stay as they are.
   */
  removeEnded(before: Time, after: string | null, limit: number): Promise<Slice>;
  /**
   * Of the files that came before `before`, those of ended conversations without an open task. Their names stay in their
   * messages.
   */
  removeFiles(before: Time, after: string | null, limit: number): Promise<Slice>;
  /** What is left of threads without a conversation in which nothing came since `before`: their log, and their customer's name. */
  removeRest(before: Time, after: string | null, limit: number): Promise<Slice>;
  /** Leaves nothing of what was removed in files of the store's own. */
  wipe(): Promise<void>;
}

/** Small enough that nobody notices the transaction. */
const [endedInSlice, threadsInSlice] = [50, 500];

const dayMs = 86_400_000;

export interface RetentionParts {
  readonly store: Retention;
  readonly service: () => Pick<Service, "retention" | "timeZone">;
  readonly clock: () => Time;
  /** Lets others have a turn between two slices. */
  readonly pause: () => Promise<void>;
}

type TakeSlice = (after: string | null) => Promise<Slice>;

/** Removes what is older than the service description says; answers how much, null where it says nothing. Stops between slices once `isOver`. */
export function makeRetention({ store, service, clock, pause }: RetentionParts) {
  return async (isOver: () => boolean = () => false): Promise<Removed | null> => {
    const { conversationDays, fileDays } = service().retention;
    if (conversationDays === null && fileDays === null) return null;
    const walk = async (take: TakeSlice): Promise<Removed> => {
      let removed = nothing;
      for (let after: string | null = null; !isOver();) {
        const slice = await take(after);
        removed = sum(removed, slice);
        after = slice.next;
        if (after === null) break;
        await pause();
      }
      return removed;
    };
    let removed = nothing;
    if (fileDays !== null) {
      const before = clock() - fileDays * dayMs;
      removed = sum(removed, await walk((after) => store.removeFiles(before, after, endedInSlice)));
    }
    if (conversationDays !== null) {
      const before = clock() - conversationDays * dayMs;
      removed = sum(removed, await walk((after) => store.removeEnded(before, after, endedInSlice)));
      removed = sum(removed, await walk((after) => store.removeRest(before, after, threadsInSlice)));
    }
    await store.wipe();
    return removed;
  };
}

const nothing: Removed = { conversations: 0, messages: 0, files: 0 };

const sum = (one: Removed, other: Removed): Removed => ({
  conversations: one.conversations + other.conversations,
  messages: one.messages + other.messages,
  files: one.files + other.files,
});

/** How long after a start the first round comes: late enough for customers to have come back first, in ms. */
const firstAfterMs = 5 * 60_000;

interface Rounds {
  readonly run: ReturnType<typeof makeRetention>;
  readonly zone: () => Zone;
  readonly clock: () => Time;
  readonly tell: (removed: Removed) => void;
  readonly fault: (error: unknown) => void;
}

/** Runs it some minutes after the start and then each night; the answer ends it and waits for the slice under way. */
export function startRetention({ run, zone, clock, tell, fault }: Rounds): () => Promise<void> {
  let timer: NodeJS.Timeout;
  let round = Promise.resolve();
  let isOver = false;
  const wait = (ms: number) => {
    timer = setTimeout(() => {
      round = run(() => isOver)
        .then((removed) => {
          if (removed !== null) tell(removed);
        })
        .catch(fault)
        .then(() => {
          if (!isOver) wait(nextQuiet(clock(), zone()) - clock());
        });
    }, ms);
  };
  wait(firstAfterMs);
  return async () => {
    isOver = true;
    clearTimeout(timer);
    await round;
  };
}
