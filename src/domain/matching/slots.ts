/** The slot at which the search for a feature begins, in a table of `mask` + 1 slots; further ones follow in turn. */
export function firstSlot(feature: number, mask: number): number {
  return (feature ^ (feature >>> 15)) & mask;
}

/** The slot in which the feature stands in a table of features, or the free one in which it would. */
export function slotOf(feature: number, table: Uint32Array): number {
  const mask = table.length - 1;
  let slot = firstSlot(feature, mask);
  while (table[slot] !== 0 && table[slot] !== feature) slot = (slot + 1) & mask;
  return slot;
}
