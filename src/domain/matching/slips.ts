/**
 * How many slips of the finger lie between two words: a letter missing, added, changed, or two neighbours swapped
 * (Damerau-Levenshtein, optimal string alignment).
 */
export function slips(one: string, other: string): number {
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
