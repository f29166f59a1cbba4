import { randomBytes } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** What a write may do to the disk; tests break each. */
export interface Disk {
  /** Writes a new file whose bytes have reached the disk when it returns. */
  readonly write: (file: string, bytes: Uint8Array | string, mode: number) => void;
  readonly rename: (from: string, to: string) => void;
}

interface Writing {
  readonly disk?: Disk | undefined;
  /** Asked once more right before the step: whether the file may still be replaced. */
  readonly mayStill?: () => boolean;
}

/**
 * Puts a text in the place of a file's whole, or makes the file: written beside it, brought to the disk, and moved over it in
 * one step, so that whoever reads and whatever breaks, there is the old file or the new one. A link stays a link to what is
 * written, and a file keeps its rights. What a death in between leaves behind begins with a dot, and nobody reads it. Answers
 * whether it was replaced; throws when the disk refuses.
 */
export function writeWhole(
  file: string,
  text: string,
  { disk = realDisk, mayStill = () => true }: Writing = {},
): boolean {
  const isThere = existsSync(file);
  const real = isThere ? realpathSync(file) : file;
  const mode = isThere ? statSync(real).mode : newFileMode;
  const beside = join(dirname(real), `.${basename(real)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    disk.write(beside, text, mode);
    if (!mayStill()) return false;
    disk.rename(beside, real);
    return true;
  } finally {
    sweep(beside);
  }
}

/** The rights of a file that nobody has given any; the process's own mask narrows them. */
const newFileMode = 0o666;

/** What can't be taken away either is no reason to hide why the write failed. */
function sweep(beside: string): void {
  try {
    rmSync(beside, { force: true });
  } catch {
    // It begins with a dot: nobody reads it.
  }
}

const realDisk: Disk = {
  write: (file, bytes, mode) => {
    const handle = openSync(file, "wx", mode);
    try {
      writeFileSync(handle, bytes);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  },
  rename: (from, to) => {
    renameSync(from, to);
    const folder = openSync(dirname(to), "r");
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  },
};
