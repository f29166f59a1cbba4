import type { ConversationId } from "../../domain/ids.ts";
import * as search from "../sql/search.ts";
import { fold, patternOf } from "../words.ts";
import type { Engine } from "./engine.ts";

/** How many conversations are read before everybody else has a turn: a few milliseconds' worth. */
const sliceSize = 250;

interface Found {
  readonly id: ConversationId;
  readonly change: number;
}
type Find = (words: string, before: number, limit: number) => Promise<readonly Found[]>;

/**
 * Looks for words without an index: conversations are read from the newest change back, in slices with a turn for everyone
 * else between them, until there are enough. One search at a time, so that many don't add up.
 */
export function makeSearch(engine: Engine): Find {
  let last: Promise<unknown> = Promise.resolve();
  return (words, before, limit) => {
    const mine = last.then(() => find(engine, words, before, limit));
    last = mine.catch(() => {});
    return mine;
  };
}

async function find(engine: Engine, words: string, start: number, limit: number): Promise<readonly Found[]> {
  const [folded, pattern] = [fold(words), patternOf(words)];
  const holds = (text: string | null) => text !== null && fold(text).includes(folded);
  const found = new Map<ConversationId, Found>();
  for (let before = start; before > 0 && found.size < limit;) {
    const from = engine.one(search.sliceEnd({ before, skip: sliceSize - 1 }))?.change ?? 0;
    for (const { id, change, name, text } of engine.all(search.slice({ from, before, pattern }))) {
      if (holds(name) || holds(text)) found.set(id, { id, change });
    }
    before = from;
    await new Promise(setImmediate);
  }
  return [...found.values()].slice(0, limit);
}
