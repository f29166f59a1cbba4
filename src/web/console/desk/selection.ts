import { effect, type ReadonlySignal, signal } from "@preact/signals";

export interface Selection {
  readonly id: ReadonlySignal<string | null>;
  readonly select: (id: string | null) => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly dispose: () => void;
}

interface Shown {
  readonly rows: ReadonlySignal<readonly { readonly id: string }[] | null>;
  readonly hasMore: ReadonlySignal<boolean>;
  readonly more: () => Promise<void>;
}

/**
 * Which conversation is open. It stays open whatever the list does: nobody's words go to another customer because a row
 * moved. When it has left the list, its place is remembered, and the next one is whoever stands there now.
 */
export function makeSelection({ rows, hasMore, more }: Shown): Selection {
  const id = signal<string | null>(null);
  /** Where it stood last; -1 before the first. */
  let place = -1;
  const listed = () => rows.peek() ?? [];
  const indexOf = (wanted: string | null) => listed().findIndex((row) => row.id === wanted);
  const stop = effect(() => {
    const index = (rows.value ?? []).findIndex((row) => row.id === id.value);
    if (index >= 0) place = index;
  });
  const selectAt = (index: number): void => {
    const row = listed()[index];
    if (row !== undefined) id.value = row.id;
  };
  return {
    id,
    select: (wanted) => {
      id.value = wanted;
    },
    next: () => {
      const index = indexOf(id.peek());
      const wanted = index >= 0 ? index + 1 : Math.max(0, Math.min(place, listed().length - 1));
      if (wanted < listed().length) selectAt(wanted);
      else if (hasMore.peek()) void more().then(() => selectAt(wanted));
    },
    previous: () => {
      const index = indexOf(id.peek());
      selectAt(index >= 0 ? index - 1 : Math.min(place, listed().length) - 1);
    },
    dispose: stop,
  };
}
