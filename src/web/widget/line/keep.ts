/** What outlives the page, by name. */
export interface Keep {
  /** Comes before each name in the storage. */
  readonly base: string;
  /** Null when there is nothing, or nothing that can be read. */
  readonly read: (name: string) => unknown;
  /** Null removes. */
  readonly write: (name: string, value: unknown) => void;
  readonly names: () => readonly string[];
}

/** Keeps values in the browser's storage; what that won't take (blocked, full) lives in memory as long as the page. */
export function makeKeep(base: string, storage: Storage | null): Keep {
  const own = new Map<string, string>();

  function attempt<Result>(run: (from: Storage) => Result): Result | null {
    try {
      return storage && run(storage);
    } catch {
      return null;
    }
  }

  return {
    base,
    read(name) {
      try {
        return JSON.parse(own.get(base + name) ?? attempt((from) => from.getItem(base + name)) ?? "null");
      } catch {
        return null;
      }
    },
    write(name, value) {
      const key = base + name;
      own.delete(key);
      if (value === null) attempt((to) => to.removeItem(key));
      else {
        const text = JSON.stringify(value);
        if (attempt((to) => (to.setItem(key, text), true)) === null) own.set(key, text);
      }
    },
    names() {
      const kept = attempt((from) => Array.from({ length: from.length }, (_, at) => from.key(at) ?? ""));
      return [...new Set([...(kept ?? []), ...own.keys()])]
        .filter((key) => key.startsWith(base))
        .map((key) => key.slice(base.length));
    },
  };
}
