import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { decode } from "../source.ts";
import { type Disk, writeWhole } from "../write-whole.ts";

/** Names a state of a file by its text. */
export const baseOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 32);

/** changed: the file isn't in that state; gone where `text` is null. not-writable: what the system says. */
export type FileWritten =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: "changed"; readonly text: string | null }
  | { readonly ok: false; readonly code: "not-writable"; readonly why: string };

/**
 * Puts text in the place of a file's whole. A file that isn't in the state `base`, looked at again right before it is
 * replaced, stays as it is. Its byte order mark stays where there is one.
 */
export function writeFile(file: string, base: string, text: string, disk?: Disk): FileWritten {
  try {
    const before = readNow(file);
    if (before.text === null || baseOf(before.text) !== base)
      return { ok: false, code: "changed", text: before.text };
    let now = before;
    const mayStill = (): boolean => {
      now = readNow(file);
      return now.text === before.text;
    };
    const isWritten = writeWhole(file, (before.marked ? byteOrderMark : "") + text, { disk, mayStill });
    return isWritten ? { ok: true } : { ok: false, code: "changed", text: now.text };
  } catch (error) {
    if (isMissing(error)) return { ok: false, code: "changed", text: null };
    return { ok: false, code: "not-writable", why: error instanceof Error ? error.message : String(error) };
  }
}

const byteOrderMark = "\uFEFF";

function readNow(file: string): { readonly text: string | null; readonly marked: boolean } {
  const bytes = readFileSync(file);
  return { text: decode(bytes), marked: bytes.subarray(0, 3).equals(Buffer.from(byteOrderMark)) };
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";
