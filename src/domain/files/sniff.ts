import type { FileType } from "./file.ts";

/**
 * What the bytes are, by how they begin; null for everything that isn't taken. What the sender calls it counts for nothing:
 * a page that is named photo.jpg is no picture.
 */
export function sniff(bytes: Uint8Array): FileType | null {
  for (const [type, begins] of beginnings)
    if (begins.some((begin) => wordAt(bytes, 0, begin.length) === begin)) return type;
  if (wordAt(bytes, 0, 4) === "RIFF" && wordAt(bytes, 8, 4) === "WEBP") return "image/webp";
  return wordAt(bytes, 4, 4) === "ftyp" ? byBrand(bytes) : null;
}

const beginnings: readonly (readonly [FileType, readonly string[]])[] = [
  ["image/jpeg", ["\xff\xd8\xff"]],
  ["image/png", ["\x89PNG\r\n\x1a\n"]],
  ["image/gif", ["GIF87a", "GIF89a"]],
  ["application/pdf", ["%PDF-"]],
];

const heic = new Set(["heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs"]);
const heif = new Set(["mif1", "msf1"]);

/** The brands of an ISO media file: its own, and those it can be read as. Films and AVIF are built alike and are not taken. */
function byBrand(bytes: Uint8Array): FileType | null {
  const own = wordAt(bytes, 8, 4);
  if (heic.has(own)) return "image/heic";
  if (!heif.has(own)) return null;
  const readAs = compatible(bytes);
  if (readAs.some((brand) => brand === "avif" || brand === "avis")) return null;
  return readAs.some((brand) => heic.has(brand)) ? "image/heic" : "image/heif";
}

/** More brands than any camera lists: the list is as long as the file says it is. */
const mostBrands = 32;

function compatible(bytes: Uint8Array): readonly string[] {
  const said = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
  const end = Math.min(said, bytes.length, 16 + 4 * mostBrands);
  const brands: string[] = [];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(wordAt(bytes, at, 4));
  return brands;
}

const wordAt = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length));
