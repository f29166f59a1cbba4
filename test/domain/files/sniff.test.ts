import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileTypes } from "../../../src/domain/files/file.ts";
import { sniff } from "../../../src/domain/files/sniff.ts";

const bytes = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const box = (...brands: readonly string[]) => {
  const [own = "", ...others] = brands;
  const length = 16 + 4 * others.length;
  return `\x00\x00\x00${String.fromCharCode(length)}ftyp${own}\x00\x00\x00\x00${others.join("")}`;
};

describe("a file is known by its bytes:", () => {
  test.each([
    ["image/jpeg", "\xff\xd8\xff\xe1\x00\x10Exif"],
    ["image/png", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"],
    ["image/gif", "GIF87a\x01"],
    ["image/gif", "GIF89a\x01"],
    ["image/webp", "RIFF\x24\x00\x00\x00WEBPVP8 "],
    ["image/heic", box("heic", "mif1", "heic")],
    ["image/heic", box("hevc", "msf1")],
    ["image/heic", box("mif1", "heic")],
    ["image/heif", box("mif1", "miaf")],
    ["application/pdf", "%PDF-1.4\n"],
  ])("%s", (type, text) => {
    expect(sniff(bytes(text))).toBe(type);
  });
});

describe("nothing else is taken:", () => {
  test.each([
    ["nothing", ""],
    ["a drawing", '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ["a drawing behind a declaration", '<?xml version="1.0"?><svg/>'],
    ["a page", "<!DOCTYPE html><html>"],
    ["a page behind a PDF's mark further on", "<html>%PDF-1.4"],
    ["a program", "MZ\x90\x00"],
    ["an archive", "PK\x03\x04"],
    ["a film", box("isom", "mp42")],
    ["a picture of a kind that is not taken", box("avif", "mif1", "miaf")],
    ["the same under another's brand", box("mif1", "avif")],
    ["a sound", "RIFF\x24\x00\x00\x00WAVEfmt "],
    ["half a mark", "\x89PN"],
    ["half a brand", "\x00\x00\x00\x18ftyphe"],
    ["words", "GIF90a"],
  ])("%s", (_, text) => {
    expect(sniff(bytes(text))).toBeNull();
  });
});

test("whatever the bytes, the answer is a kind that is taken, or none", () => {
  const start = fc.constantFrom(
    "",
    "RIFF",
    "\x00\x00\x00\x18ftyp",
    "\xff\xff\xff\xffftypmif1",
    "%PDF-",
    "\xff\xd8",
  );
  fc.assert(
    fc.property(start, fc.uint8Array({ maxLength: 200 }), (begin, rest) => {
      const type = sniff(new Uint8Array([...bytes(begin), ...rest]));
      expect([null, ...fileTypes]).toContain(type);
    }),
  );
});
