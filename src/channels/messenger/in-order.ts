/** Does things of one key one after another, in the order in which they were asked for, and those of different keys at once. */
export function makeInOrder(): (key: string, work: () => Promise<void>) => Promise<void> {
  const last = new Map<string, Promise<void>>();
  return (key, work) => {
    // What failed before is its own asker's to know.
    const done = (last.get(key) ?? Promise.resolve()).catch(() => {}).then(work);
    last.set(key, done);
    const forget = () => void (last.get(key) === done && last.delete(key));
    done.then(forget, forget);
    return done;
  };
}
