import type { Features } from "./features.ts";
import { withRoom } from "./room.ts";
import { firstSlot } from "./slots.ts";

/** Counts features block after block. */
export interface Tally {
  /** Forgets all that was counted. */
  readonly begin: () => void;
  readonly add: (feature: number) => void;
  /** What is added from here on is counted in the next block. */
  readonly endBlock: () => void;
  /** What was counted since it began: good only until it begins again. */
  readonly counted: () => Features;
}

/** Slots at first: enough for most messages. A power of two. */
const firstSize = 2048;

/** Makes a counter whose memory is used for text after text, since making a table takes longer than counting in it. */
export function makeTally(blocks: number): Tally {
  const starts = new Uint32Array(blocks + 1);
  let block = 0;
  let size = 0;
  let features = new Uint32Array(firstSize / 2);
  let counts = new Uint16Array(firstSize / 2);
  /** For each slot, which of this block's features stands in it, counted from 1; 0 where it is free. */
  let slots = new Uint32Array(firstSize);

  const slotOf = (feature: number): number => {
    const mask = slots.length - 1;
    let slot = firstSlot(feature, mask);
    while (slots[slot] !== 0 && features[(slots[slot] ?? 0) - 1] !== feature) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    features = withRoom(features, 2 * features.length, Uint32Array);
    counts = withRoom(counts, features.length, Uint16Array);
    slots = new Uint32Array(2 * slots.length);
    for (let at = starts[block] ?? 0; at < size; at++) slots[slotOf(features[at] ?? 0)] = at + 1;
  };
  return {
    begin: () => {
      block = size = 0;
    },
    add: (feature) => {
      const slot = slotOf(feature);
      const known = slots[slot] ?? 0;
      if (known !== 0) {
        counts[known - 1] = (counts[known - 1] ?? 0) + 1;
        return;
      }
      features[size] = feature;
      counts[size] = 1;
      slots[slot] = ++size;
      if (size === features.length) grow();
    },
    endBlock: () => {
      // From the last to the first: a feature is found only while those that came before it stand in their slots.
      for (let at = size - 1; at >= (starts[block] ?? 0); at--) slots[slotOf(features[at] ?? 0)] = 0;
      starts[++block] = size;
    },
    counted: () => ({ numbers: features, counts, starts }),
  };
}
