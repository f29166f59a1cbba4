import { type ReadonlySignal, signal } from "@preact/signals";
import type { PromisesAnswer, PromiseView } from "../../../console/protocol.ts";
import type { Api } from "./api.ts";
import type { View } from "./desk.ts";
import { standsAt } from "./promise-standing.ts";
import { makeReread } from "./serial.ts";

export interface DueList {
  /** All open promises, the earliest due first; null until they have been read once. */
  readonly promises: ReadonlySignal<readonly PromiseView[] | null>;
  /** Reads them again where the desk looks at them; answers false when they could not be read. */
  readonly read: () => Promise<boolean>;
  readonly clear: () => void;
  readonly dispose: () => void;
}

/** What is promised to anybody and still open; read as long as the view is that of promises. */
export function makeDueList(
  api: Pick<Api, "get">,
  view: ReadonlySignal<View>,
  mayRead: () => boolean,
): DueList {
  const promises = signal<readonly PromiseView[] | null>(null);
  const reread = makeReread(async () => {
    const answer = await api.get<PromisesAnswer>("promises?state=open");
    if (answer.ok) promises.value = answer.body.promises;
    return answer.ok || !answer.again;
  });
  const read = (): Promise<boolean> => (view.peek() === "promised" ? reread() : Promise.resolve(true));
  return {
    promises,
    read,
    clear: () => {
      promises.value = null;
    },
    dispose: view.subscribe((now) => {
      if (now === "promised" && mayRead()) void read();
    }),
  };
}

/** Those that need somebody today: due before the day ends, at risk or late; of calls the ones to make now are first. */
export function dueToday(
  promises: readonly PromiseView[],
  now: number,
): { readonly calls: readonly PromiseView[]; readonly others: readonly PromiseView[] } {
  const today = promises.filter(
    (one) =>
      standsAt(one, now) !== "in-time" || new Date(one.dueAt).toDateString() === new Date(now).toDateString(),
  );
  const isCall = ({ contact }: PromiseView) => contact.kind === "phone";
  return {
    calls: today.filter(isCall).toSorted((one, other) => callFrom(one) - callFrom(other)),
    others: today.filter((one) => !isCall(one)),
  };
}

/** From when on the customer wants to be called; who named no time, by the time that was promised. */
const callFrom = ({ window, dueAt }: PromiseView): number => Date.parse(window?.from ?? dueAt);
