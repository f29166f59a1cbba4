import type { Picture } from "./customer.ts";
import { writePng } from "./png.ts";

const width = 360;
const height = 480;
const paper = [250, 249, 245] as const;
const ink = [96, 104, 99] as const;
const mark = [156, 31, 43] as const;

/** A photograph of a bill, as far as a few rectangles go: lines of text, and the sum in red. */
export function billPicture(): Picture {
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows.set(colourAt(x, y), y * (1 + width * 3) + 1 + x * 3);
  return { name: "lasku-marraskuu.png", contentType: "image/png", bytes: writePng({ width, height, rows }) };
}

function colourAt(x: number, y: number): readonly [number, number, number] {
  if (x < 36 || x > width - 36) return paper;
  if (y > 40 && y < 66) return x < 150 ? ink : paper;
  if (y > 384 && y < 410) return x > 210 ? mark : paper;
  if (y < 110 || y > 350 || y % 24 >= 8) return paper;
  const words = 110 + ((Math.floor(y / 24) * 53) % 90);
  return x < words || x > 280 ? ink : paper;
}
