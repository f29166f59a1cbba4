import { createHash, randomBytes } from "node:crypto";
import { open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { decode } from "../source.ts";

/** Names a state of a file by its text. */
export const baseOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 32);

/** What a write may do to the disk; tests break each. */
export interface Disk {
  /** Writes a new file whose bytes have reached the disk when it resolves. */
  readonly write: (file: string, bytes: Uint8Array, mode: number) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
}

/** changed: the file isn't in that state; gone where `text` is null. not-writable: what the system says. */
export type FileWritten =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: "changed"; readonly text: string | null }
  | { readonly ok: false; readonly code: "not-writable"; readonly why: string };

/**
 * Puts text in the place of a file's whole: written beside it, brought to the disk, and moved over it in one step, so that
 * whoever reads and whatever breaks, there is the old file or the new one. A file that isn't in the state `base`, looked at
 * again right before the step, stays as it is. What a death in between leaves behind begins with a dot, and nobody reads it.
 */
export async function writeFile(
  file: string,
  base: string,
  text: string,
  disk: Disk = realDisk,
): Promise<FileWritten> {
  try {
    const real = await realpath(file);
    const before = await readNow(real);
    if (before.text === null || baseOf(before.text) !== base)
      return { ok: false, code: "changed", text: before.text };
    const { mode } = await stat(real);
    const beside = join(dirname(real), `.${basename(real)}.${randomBytes(6).toString("hex")}.tmp`);
    try {
      await disk.write(beside, Buffer.from((before.marked ? byteOrderMark : "") + text), mode);
      const now = await readNow(real);
      if (now.text !== before.text) return { ok: false, code: "changed", text: now.text };
      await disk.rename(beside, real);
    } finally {
      await rm(beside, { force: true }).catch(() => {});
    }
    return { ok: true };
  } catch (error) {
    if (isMissing(error)) return { ok: false, code: "changed", text: null };
    return { ok: false, code: "not-writable", why: error instanceof Error ? error.message : String(error) };
  }
}

const byteOrderMark = "\uFEFF";

async function readNow(file: string): Promise<{ readonly text: string | null; readonly marked: boolean }> {
  const bytes = await readFile(file);
  return { text: decode(bytes), marked: bytes.subarray(0, 3).equals(Buffer.from(byteOrderMark)) };
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

const realDisk: Disk = {
  write: async (file, bytes, mode) => {
    const handle = await open(file, "wx", mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  rename: async (from, to) => {
    await rename(from, to);
    const folder = await open(dirname(to), "r");
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
};
