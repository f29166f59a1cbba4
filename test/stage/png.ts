import { crc32, deflateSync } from "node:zlib";

/** Rows of a picture, each with its filter's byte before it, as PNG wants them packed. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly rows: Uint8Array;
  /** Three bytes a colour; without one the rows hold red, green and blue themselves. */
  readonly palette?: Uint8Array;
}

/** A PNG file of 8 bits a sample. */
export function writePng({ width, height, rows, palette }: Raster): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, palette === undefined ? 2 : 3, 0, 0, 0], 8);
  const parts = [
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    ...(palette === undefined ? [] : [chunk("PLTE", palette)]),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ];
  return new Uint8Array(Buffer.concat(parts));
}

function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
