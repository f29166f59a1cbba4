export interface Together<Item> {
  readonly add: (items: readonly Item[]) => void;
  /** Forgets what has not been told. */
  readonly stop: () => void;
}

/** Tells what comes: the first at once, and then every `everyMs` at most what has come meanwhile, each once and up to `most` at a time. */
export function makeTogether<Item>(
  everyMs: number,
  most: number,
  tell: (items: readonly Item[]) => void,
): Together<Item> {
  const waiting = new Set<Item>();
  let timer: NodeJS.Timeout | null = null;
  const next = (): void => {
    timer = null;
    const items = [...waiting].slice(0, most);
    if (items.length === 0) return;
    for (const item of items) waiting.delete(item);
    timer = setTimeout(next, everyMs);
    tell(items);
  };
  return {
    add: (items) => {
      for (const item of items) waiting.add(item);
      if (timer === null) next();
    },
    stop: () => {
      waiting.clear();
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
