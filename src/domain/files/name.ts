import { type FileType, isPicture } from "./file.ts";

/** The longest name that is kept, in characters. */
const longestName = 120;

/** Endings under which a file of a type may be saved; the first is given to one that has none of them. */
const endings: Readonly<Record<FileType, readonly string[]>> = {
  "image/jpeg": [".jpg", ".jpeg", ".jfif"],
  "image/png": [".png"],
  "image/gif": [".gif"],
  "image/webp": [".webp"],
  "image/heic": [".heic", ".heif"],
  "image/heif": [".heif", ".heic"],
  "application/pdf": [".pdf"],
};

/**
 * A sender's name for a file without folders, without characters that are not seen or that turn the reading direction, and
 * not too long. Empty when nothing of it is left.
 */
export const cleanName = (given: string): string =>
  shortened(
    lastPart(given)
      .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
      .replaceAll(/[\p{Cf}\p{Co}]/gu, "")
      .replace(/^[\s.]+/u, "")
      .replace(/[\s.]+$/u, ""),
    longestName,
  );

/**
 * A clean name with an ending that says what the file really is, so that nothing that is saved from here is opened as a
 * program.
 */
export function safeName(given: string, type: FileType): string {
  const ending = endingOf(cleanName(given), type);
  const stem = shortened(ending.stem, longestName - ending.text.length);
  return `${stem || (isPicture(type) ? "image" : "document")}${ending.text}`;
}

/** Names far longer than any system's are cut before they are looked at, and half a character that this leaves goes too. */
const lastPart = (given: string): string =>
  given
    .slice(-1_000)
    .replace(/^[\uDC00-\uDFFF]/, "")
    .toWellFormed()
    .normalize("NFC")
    .split(/[/\\]/)
    .at(-1) ?? "";

function endingOf(name: string, type: FileType): { readonly stem: string; readonly text: string } {
  const own = endings[type].find((ending) => name.toLowerCase().endsWith(ending));
  if (own === undefined) return { stem: name, text: endings[type][0] ?? "" };
  return { stem: name.slice(0, -own.length), text: name.slice(-own.length) };
}

const shortened = (text: string, length: number): string =>
  Array.from(text).slice(0, length).join("").trimEnd();
