interface NumberList {
  readonly length: number;
  readonly buffer: ArrayBuffer;
  readonly BYTES_PER_ELEMENT: number;
}

type Make<List> = new (buffer: ArrayBuffer) => List;

/**
 * The list itself while it holds so many numbers, else half as long again: lists of unknown length grow by it. The list
 * that was given is empty then, so its memory goes back at once.
 */
export function withRoom<List extends NumberList>(list: List, size: number, make: Make<List>): List {
  return size <= list.length ? list : ofLength(list, Math.max(size, Math.ceil(1.5 * list.length)), make);
}

/** The first so many numbers of a list, which is empty then. */
export function ofLength<List extends NumberList>(list: List, size: number, make: Make<List>): List {
  return new make(list.buffer.transfer(size * list.BYTES_PER_ELEMENT));
}
