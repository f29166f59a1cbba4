/** Does at most so many things at once. Who waits too long for a place gets `late`, and nothing is done. */
export type Places = <Made>(work: () => Promise<Made>, late: Made) => Promise<Made>;

/** So many places, and how long they are waited for, in ms. */
export function makePlaces(most: number, waitMs: number): Places {
  let taken = 0;
  const waiting = new Set<() => void>();
  const place = (): Promise<boolean> =>
    new Promise((resolve) => {
      const given = () => end(true);
      const timer = setTimeout(() => end(false), waitMs);
      const end = (isGiven: boolean) => {
        clearTimeout(timer);
        waiting.delete(given);
        resolve(isGiven);
      };
      waiting.add(given);
    });
  return async (work, late) => {
    if (taken < most) taken += 1;
    else if (!(await place())) return late;
    try {
      return await work();
    } finally {
      const [next] = waiting;
      if (next === undefined) taken -= 1;
      else next();
    }
  };
}
