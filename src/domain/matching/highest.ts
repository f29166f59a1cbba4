/** Where the highest values above 0 stand, highest first, of equals the one that stands first. */
export function highestPlaces(values: Float64Array, limit: number): readonly number[] {
  const valueAt = (place: number | undefined): number => (place === undefined ? 0 : (values[place] ?? 0));
  const places: number[] = [];
  for (let at = 0; at < values.length; at++) {
    const value = valueAt(at);
    if (value <= valueAt(places[limit - 1])) continue;
    let to = Math.min(places.length, limit - 1);
    for (; to > 0 && valueAt(places[to - 1]) < value; to--) places[to] = places[to - 1] ?? 0;
    places[to] = at;
  }
  return places;
}

/** The highest of the values that stand from `from` to `end`, 0 at least. */
export function highest(values: Float64Array, from: number, end: number): number {
  let best = 0;
  for (let at = from; at < end; at++) {
    const value = values[at] ?? 0;
    if (value > best) best = value;
  }
  return best;
}
