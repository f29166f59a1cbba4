/**
 * How many slips of the finger lie between two words: a letter missing, added, changed, or two neighbours swapped
 * (Damerau-Levenshtein, optimal string alignment).
 */
export function slips(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < shorter - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return slipsOfCores(one.slice(head, one.length - tail), other.slice(head, other.length - tail));
}

/** The same without what both words begin and end with, which is most of them where a slip is likely at all. */
function slipsOfCores(one: string, other: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const changed = at(last, column - 1) + (one[row - 1] === other[column - 1] ? 0 : 1);
      const swapped = areSwapped(one, other, row, column) ? at(beforeLast, column - 2) + 1 : changed;
      current.push(Math.min(at(last, column) + 1, at(current, column - 1) + 1, changed, swapped));
    }
    beforeLast = last;
    last = current;
  }
  return at(last, other.length);
}

function areSwapped(one: string, other: string, row: number, column: number): boolean {
  if (row < 2 || column < 2) return false;
  return one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? 0;
}
