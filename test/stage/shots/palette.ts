/** Colours as numbers 0xRRGGBB with how many pixels have each. */
type Counts = ReadonlyMap<number, number>;

/** Which of few colours stands for each colour of a picture. */
export interface Palette {
  readonly colours: readonly number[];
  readonly indexOf: (colour: number) => number;
}

const parts = [16, 8, 0] as const;
type Part = (typeof parts)[number];
const partOf = (colour: number, part: Part) => (colour >> part) & 255;

/** Halves the box of colours that is worth most until there are `most` boxes; each gives the mean of its pixels. */
export function choosePalette(counts: Counts, most: number): Palette {
  const boxes: number[][] = [[...counts.keys()]];
  while (boxes.length < most) {
    const next = boxes
      .map((box, at) => ({ at, ...widest(box) }))
      .reduce((a, b) => (b.width > a.width ? b : a));
    const box = boxes[next.at] ?? [];
    if (next.width === 0) break;
    const sorted = box.toSorted((a, b) => partOf(a, next.part) - partOf(b, next.part));
    const middle = (partOf(sorted[0] ?? 0, next.part) + partOf(sorted.at(-1) ?? 0, next.part)) / 2;
    const cut = Math.max(
      1,
      sorted.findIndex((colour) => partOf(colour, next.part) > middle),
    );
    boxes.splice(next.at, 1, sorted.slice(0, cut), sorted.slice(cut));
  }
  const places = new Map(boxes.flatMap((box, at) => box.map((colour) => [colour, at] as const)));
  return { colours: boxes.map((box) => mean(box, counts)), indexOf: (colour) => places.get(colour) ?? 0 };
}

function widest(box: readonly number[]): { readonly part: Part; readonly width: number } {
  const widths = parts.map((part) => {
    let low = 255;
    let high = 0;
    for (const colour of box) {
      low = Math.min(low, partOf(colour, part));
      high = Math.max(high, partOf(colour, part));
    }
    return { part, width: box.length === 0 ? 0 : high - low };
  });
  return widths.reduce((a, b) => (b.width > a.width ? b : a));
}

/** The commonest colour of a box where one is far commoner, so that grounds stay exactly what they are; else the mean. */
function mean(box: readonly number[], counts: Counts): number {
  const weight = (colour: number) => counts.get(colour) ?? 0;
  const all = box.reduce((sum, colour) => sum + weight(colour), 0);
  const commonest = box.reduce((a, b) => (weight(b) > weight(a) ? b : a), box[0] ?? 0);
  if (weight(commonest) * 2 > all) return commonest;
  return parts.reduce<number>((made, part) => {
    const sum = box.reduce((total, colour) => total + partOf(colour, part) * weight(colour), 0);
    return made | (Math.round(sum / all) << part);
  }, 0);
}
