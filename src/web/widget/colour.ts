type Rgb = readonly number[];

/** The grounds on which the brand stands, lightest change first: those of tokens.css that the widget uses. */
const themes = [
  {
    surface: [255, 254, 251],
    grounds: [
      [255, 254, 251],
      [239, 236, 228],
    ],
    ink: 0,
    soft: 0.12,
  },
  {
    surface: [27, 32, 29],
    grounds: [
      [27, 32, 29],
      [35, 41, 37],
    ],
    ink: 255,
    soft: 0.16,
  },
] as const;

/**
 * The `--brand*` tokens for a site's own colour (#rgb or #rrggbb), each for both themes. The colour keeps its hue and is
 * darkened or lightened as far as it must: text on it and in it 4.5, marks and edges 3. Anything else: no tokens.
 */
export function brandTokens(colour: string): Readonly<Record<string, string>> {
  const brand = parse(colour);
  if (brand === null) return {};
  const [light, dark] = themes.map((theme) => shades(brand, theme));
  return Object.fromEntries(
    Object.entries(light ?? {}).map(([name, value]) => [
      `--${name}`,
      `light-dark(${hex(value)},${hex(dark?.[name] ?? value)})`,
    ]),
  );
}

function shades(
  brand: Rgb,
  { surface, grounds, ink, soft }: (typeof themes)[number],
): Readonly<Record<string, Rgb>> {
  const strong = [ink, ink, ink];
  const ground = mix(surface, brand, soft);
  const mark = toward(brand, strong, [...grounds, ground], 4.5);
  const fill = toward(brand, strong, grounds, 3);
  // One of black and white always reads on a colour; the hover moves away from it, so that it reads there too.
  const on = contrast(fill, [255, 255, 255]) >= 4.5 ? [255, 255, 255] : [0, 0, 0];
  return {
    brand: mark,
    "brand-fill": fill,
    "brand-fill-hover": mix(fill, on[0] === 0 ? [255, 255, 255] : [0, 0, 0], 0.15),
    "on-brand": on,
    "brand-soft": ground,
    "on-brand-soft": toward(brand, strong, [ground], 7),
    focus: mark,
  };
}

function parse(colour: string): Rgb | null {
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(colour.trim())?.[1];
  if (digits === undefined) return null;
  const size = digits.length / 3;
  return [0, 1, 2].map((at) => parseInt(digits.slice(at * size, (at + 1) * size).repeat(3 - size), 16));
}

const hex = (colour: Rgb): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;

const mix = (from: Rgb, to: Rgb, share: number): Rgb =>
  from.map((part, at) => Math.round(part + ((to[at] ?? 0) - part) * share));

/** The first step from one colour to another that stands out enough from all the grounds. */
function toward(from: Rgb, to: Rgb, grounds: readonly Rgb[], least: number): Rgb {
  for (let share = 0; share < 1; share += 0.04) {
    const shade = mix(from, to, share);
    if (grounds.every((ground) => contrast(shade, ground) >= least)) return shade;
  }
  return to;
}

const contrast = (one: Rgb, other: Rgb): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

/** As WCAG 2.2 counts it. */
const luminance = (colour: Rgb): number =>
  colour
    .map((part) => (part > 10 ? ((part / 255 + 0.055) / 1.055) ** 2.4 : part / 255 / 12.92))
    .reduce((sum, part, at) => sum + part * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
