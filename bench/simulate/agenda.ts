export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** What is to happen when, to the minute, in the order in which it was put down. */
export interface Agenda {
  readonly at: (time: number, what: () => Promise<void>) => void;
  /** Does all that is due by now. */
  readonly run: (now: number) => Promise<void>;
}

export function makeAgenda(began: number): Agenda {
  const byMinute = new Map<number, (() => Promise<void>)[]>();
  let done = Math.floor(began / minute) - 1;
  return {
    at: (time, what) => {
      const when = Math.max(Math.floor(time / minute), done + 1);
      const list = byMinute.get(when);
      if (list === undefined) byMinute.set(when, [what]);
      else list.push(what);
    },
    run: async (now) => {
      for (; done < Math.floor(now / minute); done++) {
        for (const what of byMinute.get(done + 1) ?? []) await what();
        byMinute.delete(done + 1);
      }
    },
  };
}
