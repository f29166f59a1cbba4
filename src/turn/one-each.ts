export interface OneEach<Key> {
  /** Begins the work, in its turn; false: one of this key is under way or waits already, or it has stopped. */
  readonly begin: (key: Key, work: () => Promise<void>) => boolean;
  /** Resolves when nothing is under way and nothing waits. */
  readonly settled: () => Promise<void>;
  /** Begins nothing more, also of what waits; resolves when nothing is under way. */
  readonly stop: () => Promise<void>;
}

/** Does one thing of each key at a time, and `atOnce` of all of them; the others wait their turn, so that none is passed over. */
export function makeOneEach<Key>(atOnce: number, fault: (error: unknown) => void): OneEach<Key> {
  const keys = new Set<Key>();
  const waiting: { readonly key: Key; readonly work: () => Promise<void> }[] = [];
  const underWay = new Set<Promise<void>>();
  let isStopped = false;
  const fill = (): void => {
    while (underWay.size < atOnce) {
      const next = waiting.shift();
      if (next === undefined) return;
      const done = next
        .work()
        .catch(fault)
        .finally(() => {
          keys.delete(next.key);
          underWay.delete(done);
          fill();
        });
      underWay.add(done);
    }
  };
  const settled = async () => {
    while (underWay.size > 0) await Promise.all(underWay);
  };
  return {
    begin(key, work) {
      if (isStopped || keys.has(key)) return false;
      keys.add(key);
      waiting.push({ key, work });
      fill();
      return true;
    },
    settled,
    stop: () => {
      isStopped = true;
      waiting.length = 0;
      return settled();
    },
  };
}
