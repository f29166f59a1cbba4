import { type ReadonlySignal, signal } from "@preact/signals";
import type { ChatFile } from "./chat.ts";
import type { Keep } from "./keep.ts";
import type { World } from "./world.ts";

/** Something of the customer's that the server may not have yet. */
export interface Item {
  readonly key: string;
  /** "message", or what is told beside: a choice of language, the end. */
  readonly kind: "message" | "language" | "end";
  readonly text: string;
  readonly files: readonly ChatFile[];
  /** Its place among the others. */
  readonly order: number;
  /** By the server's clock, as far as it is known. */
  readonly at: number;
  /** By this computer's clock. */
  readonly madeAt: number;
  /** When the server said that it has it; its row is awaited. */
  readonly sentAt: number | null;
  readonly failure: string | null;
}

/** Each item is kept under a name of its own, so that tabs that write at once take nothing from each other. */
const prefix = "out ";

/** The customer's unsent words, oldest first, as kept for all tabs. */
export interface Items {
  readonly all: ReadonlySignal<readonly Item[]>;
  readonly refresh: () => void;
  readonly has: (key: string) => boolean;
  /** Puts it behind all others. */
  readonly append: (item: Pick<Item, "key" | "kind" | "text" | "files" | "at" | "failure">) => void;
  /** Changes one that is still there. */
  readonly change: (item: Item, change: Partial<Item>) => void;
  readonly remove: (key: string) => void;
}

export const isItemName = (name: string): boolean => name.startsWith(prefix);

export function makeItems(world: World, keep: Keep): Items {
  const all = signal<readonly Item[]>(readAll(keep));
  const refresh = () => {
    all.value = readAll(keep);
  };
  const write = (item: Item) => {
    keep.write(prefix + item.key, item);
    refresh();
  };
  const has = (key: string) => keep.read(prefix + key) !== null;
  return {
    all,
    refresh,
    has,
    append(item) {
      refresh();
      const order = Math.max(0, ...all.value.map((other) => other.order)) + 1;
      write({ ...item, order, madeAt: world.now(), sentAt: null });
    },
    change(item, change) {
      if (has(item.key)) write({ ...item, ...change });
    },
    remove(key) {
      keep.write(prefix + key, null);
      refresh();
    },
  };
}

function readAll(keep: Keep): readonly Item[] {
  return keep
    .names()
    .filter(isItemName)
    .flatMap((name) => itemOf(keep.read(name)) ?? [])
    .sort((one, other) => one.order - other.order || one.madeAt - other.madeAt);
}

/** What another version wrote, or a hand, is left alone unless it is an item. */
function itemOf(kept: unknown): Item | null {
  const item = kept as Partial<Item> | null;
  const isItem =
    typeof item?.key === "string" &&
    typeof item.text === "string" &&
    typeof item.order === "number" &&
    Array.isArray(item.files);
  return isItem ? (kept as Item) : null;
}
