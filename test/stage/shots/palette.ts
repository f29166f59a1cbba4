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

/** Some of the colours, how far they lie from each other in the part that differs most, and what halving them is worth. */
interface Box {
  readonly colours: readonly number[];
  readonly part: Part;
  readonly width: number;
  readonly worth: number;
}

/** Halves the box of colours that is worth most until there are `most` boxes; each gives the mean of its pixels. */
export function choosePalette(counts: Counts, most: number): Palette {
  const boxes: Box[] = [makeBox([...counts.keys()], counts)];
  while (boxes.length < most) {
    const next = boxes.reduce((a, b) => (b.worth > a.worth ? b : a));
    if (next.width === 0) break;
    const sorted = next.colours.toSorted((a, b) => partOf(a, next.part) - partOf(b, next.part));
    const middle = (partOf(sorted[0] ?? 0, next.part) + partOf(sorted.at(-1) ?? 0, next.part)) / 2;
    const cut = sorted.findIndex((colour) => partOf(colour, next.part) > middle);
    const halves = [sorted.slice(0, cut), sorted.slice(cut)].map((half) => makeBox(half, counts));
    boxes.splice(boxes.indexOf(next), 1, ...halves);
  }
  const places = new Map(boxes.flatMap((box, at) => box.colours.map((colour) => [colour, at] as const)));
  return {
    colours: boxes.map((box) => mean(box.colours, counts)),
    indexOf: (colour) => places.get(colour) ?? 0,
  };
}

/** A wide box is worth halving, and one of many pixels: a shadow is wide and faint, and shows its steps. */
function makeBox(colours: readonly number[], counts: Counts): Box {
  const widths = parts.map((part) => ({ part, width: widthOf(colours, part) }));
  const { part, width } = widths.reduce((a, b) => (b.width > a.width ? b : a));
  const pixels = colours.reduce((sum, colour) => sum + (counts.get(colour) ?? 0), 0);
  return { colours, part, width, worth: width * Math.sqrt(pixels) };
}

function widthOf(colours: readonly number[], part: Part): number {
  let low = 255;
  let high = 0;
  for (const colour of colours) {
    low = Math.min(low, partOf(colour, part));
    high = Math.max(high, partOf(colour, part));
  }
  return Math.max(0, high - low);
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
