/** The slot at which the search for a feature begins, in a table of `mask` + 1 slots; further ones follow in turn. */
export function firstSlot(feature: number, mask: number): number {
  return (feature ^ (feature >>> 15)) & mask;
}
