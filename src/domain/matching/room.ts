/** The list itself while it holds so many numbers, else a copy half as long again: lists of unknown length grow by it. */
export function withRoom<List extends { readonly length: number; set(from: List): void }>(
  list: List,
  size: number,
  make: (length: number) => List,
): List {
  if (size <= list.length) return list;
  const larger = make(Math.max(size, Math.ceil(1.5 * list.length)));
  larger.set(list);
  return larger;
}

export const makeUint32 = (length: number) => new Uint32Array(length);
export const makeFloat32 = (length: number) => new Float32Array(length);
export const makeUint16 = (length: number) => new Uint16Array(length);
