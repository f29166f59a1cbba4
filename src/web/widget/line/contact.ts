import { type Signal, signal } from "@preact/signals";
import { type Answer, isGone } from "./call.ts";
import type { Link } from "./chat.ts";
import { type Retry, makeRetry } from "./retry.ts";
import type { World } from "./world.ts";

/** Reads again all this while, hint or not; more often where hints can't be trusted to come. */
const readEveryMs = 30_000;
const readDeafEveryMs = 5_000;

interface Parts {
  readonly world: World;
  readonly ask: () => Promise<Answer<unknown>>;
  readonly connect: () => void;
  readonly isHinted: () => boolean;
  /** Every now and then, while the line is up. */
  readonly beat: () => Promise<void>;
}

/** What the answers say of the line: up, down and when to try again, or to be built anew. */
export interface Contact {
  readonly link: Signal<Link>;
  readonly retry: Retry;
  readonly read: () => Promise<void>;
  readonly heed: (answer: Answer<unknown>) => void;
  /** Awaits the next beat from now on. */
  readonly await: () => void;
  /** Nothing is asked of the server. */
  readonly isIdle: () => boolean;
  readonly isOver: () => boolean;
  readonly dispose: () => void;
}

export function makeContact({ world, ask, connect, isHinted, beat }: Parts): Contact {
  const link = signal<Link>("new");
  const retry = makeRetry(world, connect);
  let isOver = false;
  let stopBeat = () => {};

  function awaitBeat(): void {
    stopBeat();
    stopBeat = world.after(isHinted() && world.isOnline() ? readEveryMs : readDeafEveryMs, () => {
      if (link.value !== "online") return;
      // A socket that never stays is not tried again and again.
      if (isHinted()) retry.forget();
      void beat();
    });
  }

  function heed(answer: Answer<unknown>): void {
    if (isOver || answer.kind === "ok") return;
    const isFirst = retry.isFresh();
    retry.afterFailure(answer.kind === "later" ? answer.ms : null);
    if (isGone(answer) && isFirst) connect();
    else link.value = "offline";
  }

  return {
    link,
    retry,
    heed,
    await: awaitBeat,
    async read() {
      const answer = await ask();
      if (isOver || answer.kind !== "ok") return heed(answer);
      link.value = "online";
      awaitBeat();
    },
    isIdle: () => link.value === "new" || link.value === "refused",
    isOver: () => isOver,
    dispose() {
      isOver = true;
      retry.cancel();
      stopBeat();
    },
  };
}
