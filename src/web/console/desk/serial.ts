/** Runs one after another what must not overtake itself. */
export function makeSerial(): <Done>(run: () => Promise<Done>) => Promise<Done> {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const mine = last.then(run);
    last = mine.catch(() => {});
    return mine;
  };
}

/**
 * Reads again as often as it is asked, one read at a time: whoever asks during a read waits for one more, which begins
 * after they asked. So an older answer never comes over a newer one.
 */
export function makeReread(read: () => Promise<boolean>): () => Promise<boolean> {
  const inTurn = makeSerial();
  let next: Promise<boolean> | null = null;
  return () => {
    next ??= inTurn(() => {
      next = null;
      return read();
    });
    return next;
  };
}
