import type { Keeping } from "../../../../src/web/console/desk/world.ts";

/** One browser's storage: each window of it hears what the others write. */
export function makeBrowserStorage() {
  const kept = new Map<string, string>();
  const windows = new Set<(name: string, value: string | null) => void>();
  return {
    kept,
    open: (): Keeping => {
      const mine = new Set<(name: string, value: string | null) => void>();
      const hear = (name: string, value: string | null) => mine.forEach((told) => told(name, value));
      windows.add(hear);
      return {
        read: (name) => kept.get(name) ?? null,
        write: (name, value) => {
          if (value === null) kept.delete(name);
          else kept.set(name, value);
          for (const other of windows) if (other !== hear) other(name, value);
        },
        onWrite: (told) => {
          mine.add(told);
          return () => void mine.delete(told);
        },
      };
    },
  };
}
