import type { Hour } from "./run.ts";

const [width, height, left, bottom] = [960, 320, 44, 28];
const series = [
  { of: "waiting", title: "wait in the queue", colour: "#b3541e" },
  { of: "promised", title: "open promises", colour: "#1f5f8b" },
  { of: "late", title: "of them late once", colour: "#8b1f4b" },
] as const;

/** Queue and promises over the days, as SVG. */
export function chartOf(hours: readonly Hour[]): string {
  const most = Math.max(1, ...hours.flatMap(({ waiting, promised }) => [waiting, promised]));
  const x = (nth: number) => left + (nth / Math.max(1, hours.length - 1)) * (width - left - 12);
  const y = (count: number) => height - bottom - (count / most) * (height - bottom - 40);
  const point = (count: number, nth: number) => `${x(nth).toFixed(1)},${y(count).toFixed(1)}`;
  const lines = series.map(
    ({ of, colour }) =>
      `<polyline fill="none" stroke="${colour}" stroke-width="1.5" points="${hours.map((hour, nth) => point(hour[of], nth)).join(" ")}"/>`,
  );
  const legend = series.map(
    ({ title, colour }, nth) => `<text x="${left + nth * 180}" y="20" fill="${colour}">${title}</text>`,
  );
  const days = hours.flatMap(({ at }, nth) =>
    nth % 24 === 0
      ? [
          `<line x1="${x(nth).toFixed(1)}" x2="${x(nth).toFixed(1)}" y1="36" y2="${height - bottom}" stroke="#ddd"/>`,
          `<text x="${(x(nth) + 2).toFixed(1)}" y="${height - 10}" font-size="10">${new Date(at + 3 * 3_600_000).getUTCDate()}</text>`,
        ]
      : [],
  );
  const scale = [0, 0.5, 1].map((share) => {
    const count = Math.round(most * share);
    return `<text x="4" y="${(y(count) + 4).toFixed(1)}" font-size="11">${count}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...days,
    ...scale,
    ...lines,
    ...legend,
    "</svg>\n",
  ].join("\n");
}
