import type { Lives } from "./lives.ts";

/** How many conversations are remembered that somebody has left; the first of them is forgotten for one more. */
const mostLeft = 10_000;

/** Who has a window open, or had lately. What a restart forgets counts as absent. */
export interface Presence {
  /** The window was read just now. */
  readonly mark: (conversation: string) => void;
  /** Whether it is open now, or was read at `since` or later: then its customer has what was said until then. */
  readonly since: (conversation: string, since: number) => boolean;
}

export function makePresence({ of }: Pick<Lives, "of">, now: () => number): Presence {
  const left = new Map<string, number>();
  return {
    mark(conversation) {
      left.delete(conversation);
      left.set(conversation, now());
      const [first] = left.keys();
      if (left.size > mostLeft && first !== undefined) left.delete(first);
    },
    since(conversation, since) {
      const [live] = of(conversation);
      return live !== undefined || (left.get(conversation) ?? -Infinity) >= since;
    },
  };
}
