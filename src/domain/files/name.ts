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
 * A sender's name for a file made safe to show and to save: without folders, without characters that are not seen or that
 * turn the reading direction, not too long, and with an ending that says what the file really is. So nothing that is
 * saved from here is opened as a program.
 */
export function safeName(given: string, type: FileType): string {
  const plain = lastPart(given.toWellFormed().normalize("NFC"))
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replaceAll(/[\p{Cf}\p{Co}]/gu, "")
    .replace(/^[\s.]+/u, "")
    .replace(/[\s.]+$/u, "");
  const ending = endingOf(plain, type);
  const stem = shortened(
    ending.own ? plain.slice(0, -ending.text.length) : plain,
    longestName - ending.text.length,
  );
  return `${stem || (isPicture(type) ? "image" : "document")}${ending.text}`;
}

/** Names far longer than any system's are cut before they are looked at. */
const lastPart = (given: string): string => given.slice(-1_000).split(/[/\\]/).at(-1) ?? "";

function endingOf(name: string, type: FileType): { readonly text: string; readonly own: boolean } {
  const own = endings[type].find((ending) => name.toLowerCase().endsWith(ending));
  return own === undefined
    ? { text: endings[type][0] ?? "", own: false }
    : { text: name.slice(-own.length), own: true };
}

const shortened = (text: string, length: number): string =>
  Array.from(text).slice(0, length).join("").trimEnd();
