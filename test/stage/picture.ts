import { crc32, deflateSync } from "node:zlib";
import type { Picture } from "./customer.ts";

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
  return { name: "lasku-marraskuu.png", contentType: "image/png", bytes: png(rows) };
}

function colourAt(x: number, y: number): readonly [number, number, number] {
  if (x < 36 || x > width - 36) return paper;
  if (y > 40 && y < 66) return x < 150 ? ink : paper;
  if (y > 384 && y < 410) return x > 210 ? mark : paper;
  const isLine = y > 110 && y < 350 && y % 24 < 8;
  return isLine && (x < 110 + ((y * 7) % 130) || x > 280) ? ink : paper;
}

function png(rows: Buffer): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [
    signature,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ];
  return new Uint8Array(Buffer.concat(parts));
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
