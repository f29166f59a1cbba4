/** Chance that is the same for the same seed: Mulberry32 by Tommy Ettinger (public domain). */
export interface Chance {
  /** From 0 up to 1. */
  readonly next: () => number;
  /** True so often, of 1. */
  readonly falls: (share: number) => boolean;
  /** A whole number from `least` to `most`. */
  readonly between: (least: number, most: number) => number;
  /** One of these; an error when there is none. */
  readonly one: <Item>(of: readonly Item[]) => Item;
}

export function makeChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    falls: (share) => next() < share,
    one: (of) => {
      const item = of[between(0, of.length - 1)];
      if (item === undefined) throw new Error("There is nothing to choose from.");
      return item;
    },
  };
}
