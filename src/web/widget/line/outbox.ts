import { longestText } from "./chat.ts";
import type { Item, Items } from "./items.ts";
import { type Post, sendNext } from "./posting.ts";
import { makePump } from "./pump.ts";
import { makeRules } from "./rules.ts";
import type { World } from "./world.ts";

interface Parts extends Post {
  readonly world: World;
  readonly items: Items;
  /** One name for all tabs of this customer. */
  readonly lock: string;
}

export interface Outbox {
  readonly send: (text: string, files: readonly File[], at: number) => void;
  readonly tell: (kind: "language" | "end", value: string) => void;
  /** Sends what waits, in order, for as long as the line is up. */
  readonly pump: () => void;
  readonly retry: (item: Item, at: number) => void;
  readonly remove: (key: string) => void;
  /** Why it won't go any more; null for what is on its way. */
  readonly failureOf: (item: Item) => string | null;
  /** The page goes, and the files it holds go with it. */
  readonly leave: () => void;
  readonly dispose: () => void;
}

/** The customer's words on their way: each under a key of its own, kept until the server's log has it. */
export function makeOutbox(parts: Parts): Outbox {
  const { world, items } = parts;
  const held = new Map<string, readonly File[]>();
  const tries = new Map<string, number>();
  const rules = makeRules(world, held);
  const pump = makePump(world, parts.lock, () =>
    sendNext({ ...parts, rules, held, tries, pump: () => pump }),
  );

  return {
    pump: pump.run,
    dispose: pump.dispose,
    failureOf: rules.failureOf,
    send(text, files, at) {
      const key = world.newKey();
      if (files.length > 0) held.set(key, files);
      const failure = text.length > longestText ? "text-too-long" : null;
      items.append({ key, kind: "message", text, files: files.map(described), at, failure });
      pump.run();
    },
    tell(kind, value) {
      // A later choice of language takes the place of one that waits.
      const key = kind === "end" ? world.newKey() : kind;
      items.append({ key, kind, text: value, files: [], at: 0, failure: null });
      pump.run();
    },
    retry(item, at) {
      tries.delete(item.key);
      items.append({ ...item, at, failure: null });
      pump.run();
    },
    remove(key) {
      held.delete(key);
      items.remove(key);
    },
    leave() {
      const going = items.all.value.filter(({ key, failure }) => held.has(key) && failure === null);
      for (const item of going) items.change(item, { failure: "file-gone" });
    },
  };
}

const described = ({ name, type, size }: File) => ({ name, contentType: type, size, url: null });
