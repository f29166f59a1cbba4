import { computed, effect, type ReadonlySignal, signal, type Signal } from "@preact/signals";
import type { HeardAnswer } from "../../../console/protocol.ts";
import { pathOf } from "./acts.ts";
import type { Api } from "./api.ts";
import type { World } from "./world.ts";

/** What the reply being written promises, and what the agent says of it. */
export interface Promising {
  /** The words that promise; empty where the agent promises by hand; null: nothing is promised. */
  readonly quote: ReadonlySignal<string | null>;
  /** Times that can be promised, as ISO times, the earliest first. */
  readonly times: ReadonlySignal<readonly string[]>;
  /** By when; null until there is a time. */
  readonly dueAt: ReadonlySignal<string | null>;
  /** "chat", an e-mail address or a phone number. */
  readonly contact: Signal<string>;
  /** Rises each time the agent has to be asked before anything is sent. */
  readonly asked: ReadonlySignal<number>;
  choose(dueAt: string): void;
  byHand(): void;
  /** The agent says that nothing is promised, or takes the promise by hand back. */
  none(): void;
}

export interface Listening {
  readonly promising: Promising;
  /** Whether the agent has said that the words promise nothing. */
  readonly isDenied: () => boolean;
  /** Something has to be chosen first; listens at once, where nothing was heard yet. */
  readonly ask: () => void;
  readonly dispose: () => void;
}

/** So long after the last key the words are listened to. */
const restMs = 400;

type Heard = NonNullable<HeardAnswer["promise"]>;

interface Parts {
  readonly world: World;
  readonly api: Pick<Api, "send">;
}

/** Listens to what is being written to the customer. */
export function makeListening(parts: Parts, id: string, draft: ReadonlySignal<string>): Listening {
  const { heard, named, times, listen } = makeEar(parts, id, draft);
  const chosen = signal<string | null>(null);
  const denied = signal<string | null>(null);
  const isByHand = signal(false);
  const asked = signal(0);
  const contact = signal("chat");
  const quote = computed(() => {
    const words = heard.value?.quote ?? null;
    if (words !== null && words !== denied.value) return words;
    return isByHand.value ? "" : null;
  });
  // Words that name another time are not answered by what was chosen for those before.
  const stopForgetting = named.subscribe(() => (chosen.value = null));
  const reset = (): void => {
    [heard.value, chosen.value, denied.value, isByHand.value] = [null, null, null, false];
    contact.value = "chat";
  };
  const stopListening = whenItRests(parts.world, draft, listen, reset);
  return {
    promising: {
      quote,
      times,
      dueAt: computed(() => chosen.value ?? named.value ?? times.value[0] ?? null),
      contact,
      asked,
      choose: (dueAt) => (chosen.value = dueAt),
      byHand: () => {
        isByHand.value = true;
        if (times.peek().length === 0) listen();
      },
      none: () => {
        isByHand.value = false;
        denied.value = heard.peek()?.quote ?? null;
      },
    },
    isDenied: () => heard.peek() !== null && quote.peek() === null,
    ask: () => {
      asked.value += 1;
      listen();
    },
    dispose: () => [stopForgetting, stopListening].forEach((stop) => stop()),
  };
}

/** What the server hears in the draft, and the times that it offers. */
function makeEar({ api }: Parts, id: string, draft: ReadonlySignal<string>) {
  const heard = signal<Heard | null>(null);
  const times = signal<readonly string[]>([]);
  const ask = async (): Promise<void> => {
    const text = draft.peek();
    const answer = await api.send<HeardAnswer>("POST", `${pathOf(id)}/listen`, { text });
    // What was written on meanwhile is listened to by itself.
    if (answer.ok && draft.peek() === text)
      [heard.value, times.value] = [answer.body.promise, answer.body.times];
  };
  const named = computed(() => heard.value?.dueAt ?? null);
  return { heard, named, times, listen: (): void => void ask() };
}

/** Tells when nothing has been typed for a moment, and when everything is gone. */
function whenItRests(
  world: World,
  draft: ReadonlySignal<string>,
  rested: () => void,
  emptied: () => void,
): () => void {
  let callOff = (): void => {};
  const stop = effect(() => {
    callOff();
    if (draft.value.trim() === "") emptied();
    else callOff = world.after(restMs, rested);
  });
  return () => {
    stop();
    callOff();
  };
}
