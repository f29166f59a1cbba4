/** A line of a text beside another: whether the other has it too. */
export interface Compared {
  readonly text: string;
  readonly isOwn: boolean;
}

/** More pairs of lines than these are not compared one by one; then all between the same beginning and end counts as changed. */
const mostPairs = 2_000_000;

/** Two texts line by line: what each has that the other lacks. */
export function compare(
  one: readonly string[],
  other: readonly string[],
): readonly [readonly Compared[], readonly Compared[]] {
  const common = commonLines(one, other);
  const mark = (lines: readonly string[], kept: ReadonlySet<number>) =>
    lines.map((text, at) => ({ text, isOwn: !kept.has(at) }));
  return [mark(one, new Set(common.map(([at]) => at))), mark(other, new Set(common.map(([, at]) => at)))];
}

/** The places of the longest run of lines that both have in the same order. */
function commonLines(
  one: readonly string[],
  other: readonly string[],
): readonly (readonly [number, number])[] {
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  const most = Math.min(one.length, other.length) - start;
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  return [
    ...range(start).map((at) => [at, at] as const),
    ...longestCommon(left, right).map(([a, b]) => [a + start, b + start] as const),
    ...range(end).map((at) => [one.length - end + at, other.length - end + at] as const),
  ];
}

const range = (count: number) => Array.from({ length: count }, (_, at) => at);

function longestCommon(one: readonly string[], other: readonly string[]): readonly [number, number][] {
  if (one.length * other.length > mostPairs) return [];
  const width = other.length + 1;
  const lengths = new Uint32Array((one.length + 1) * width);
  const lengthAt = (a: number, b: number) => lengths[a * width + b] ?? 0;
  for (let a = one.length - 1; a >= 0; a -= 1)
    for (let b = other.length - 1; b >= 0; b -= 1)
      lengths[a * width + b] =
        one[a] === other[b] ? lengthAt(a + 1, b + 1) + 1 : Math.max(lengthAt(a + 1, b), lengthAt(a, b + 1));
  const pairs: [number, number][] = [];
  for (let a = 0, b = 0; a < one.length && b < other.length;)
    if (one[a] === other[b]) pairs.push([a++, b++]);
    else if (lengthAt(a + 1, b) >= lengthAt(a, b + 1)) a += 1;
    else b += 1;
  return pairs;
}
