import { type ReadonlySignal, signal } from "@preact/signals";
import type { Pending } from "./desk.ts";
import type { Keeping } from "./world.ts";

export interface Sending extends Pending {
  readonly conversation: string;
  /** The highest seq read when it was written. */
  readonly since: number;
  /** Whether sending it again may help: it was lost on the way, or the server could not just then. */
  readonly again: boolean;
  /** Whether the agent has said that a reply's words promise nothing. */
  readonly notAPromise?: boolean;
}

export interface KeptSends {
  readonly all: ReadonlySignal<readonly Sending[]>;
  readonly agent: () => string | null;
  readonly find: (key: string) => Sending | undefined;
  /** Puts it in the place of what has this key, or last; null forgets it. */
  readonly keep: (key: string, one: Sending | null) => void;
  /** Takes up what this agent had under way in this browser, and nobody else's; what was on its way is lost. */
  readonly load: (agent: string) => void;
}

export const lost = { problem: { code: "offline", by: null }, again: true } as const;

/** What one agent has written that was not taken yet, where a reload does not lose it. */
export function keepSends(storage: Keeping): KeptSends {
  const all = signal<readonly Sending[]>([]);
  let agent: string | null = null;
  const name = () => `sends.${agent}`;
  return {
    all,
    agent: () => agent,
    find: (key) => all.peek().find((one) => one.key === key),
    keep: (key, one) => {
      // Other windows keep theirs under the same name: only this one's part of it is changed.
      storage.write(name(), written(changed(parse(storage.read(name())), key, one)));
      all.value = changed(all.peek(), key, one);
    },
    load: (whose) => {
      if (agent === whose) return;
      agent = whose;
      all.value = parse(storage.read(name())).map((one) =>
        one.state === "failed" ? one : { ...one, ...lost, state: "failed" },
      );
    },
  };
}

function changed(list: readonly Sending[], key: string, one: Sending | null): readonly Sending[] {
  if (one === null) return list.filter((other) => other.key !== key);
  const known = list.some((other) => other.key === key);
  return known ? list.map((other) => (other.key === key ? one : other)) : [...list, one];
}

const written = (list: readonly Sending[]): string | null =>
  list.length === 0 ? null : JSON.stringify(list);

/** Written by this file alone; what cannot be read is as good as not kept. */
function parse(kept: string | null): readonly Sending[] {
  try {
    return kept === null ? [] : (JSON.parse(kept) as Sending[]);
  } catch {
    return [];
  }
}
