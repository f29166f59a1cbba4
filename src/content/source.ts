import { readFileSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, join, sep } from "node:path";
import { wholeFile, type Problem } from "./problem.ts";

/** One content file that could be read. */
export interface Source {
  /** The path as it stands in problems. */
  readonly file: string;
  readonly text: string;
}

export interface Read {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/** The most that one content file may hold. */
export const maxBytes = 1024 * 1024;

/** Whether a name of a folder is meant to be read; what begins with a dot is an editor's. */
export const isContentName = (name: string): boolean => !name.startsWith(".") && /\.ya?ml$/i.test(name);

/** Every *.yaml file of a folder in the order of names; other files are not ours. */
export function readFolder(dir: string): Read {
  const names = listFolder(dir);
  if (names === null) {
    const message = `The folder ${dir} cannot be read. Make it, or name the right one.`;
    return { sources: [], problems: [wholeFile(dir, "no-folder", message)] };
  }
  const reads = names
    .filter(isContentName)
    .toSorted()
    .map((name) => readSource(dir, name));
  return {
    sources: reads.flatMap((read) => read.sources),
    problems: reads.flatMap((read) => read.problems),
  };
}

/** One file of a folder, or why it cannot be used. */
export function readSource(dir: string, name: string): Read {
  const file = join(dir, name);
  const refuse = (code: string, message: string): Read => ({
    sources: [],
    problems: [wholeFile(file, code, message)],
  });
  if (!/^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/.test(name))
    return refuse(
      "bad-file-name",
      `The name ${basename(file)} must be small letters a-z, digits and single dashes, and end in ".yaml". Rename the file.`,
    );
  try {
    return readWithin(dir, file, refuse);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return refuse("unreadable", `The file cannot be read (${why}). Make it readable, or remove it.`);
  }
}

function readWithin(dir: string, file: string, refuse: (code: string, message: string) => Read): Read {
  const real = realpathSync(file);
  if (!real.startsWith(realpathSync(dir) + sep))
    return refuse(
      "outside-folder",
      "The file is a link that leads out of its folder. Put the file itself here.",
    );
  const stat = statSync(real);
  if (!stat.isFile()) return refuse("not-a-file", "This is not a file. Remove it, or put a file here.");
  if (stat.size > maxBytes)
    return refuse(
      "file-too-big",
      `The file has ${stat.size} bytes; ${maxBytes} is the most. Split it into several files.`,
    );
  const text = decode(readFileSync(real));
  if (text === null)
    return refuse("not-utf8", "The file is not UTF-8. Save it in that encoding in your editor.");
  return { sources: [{ file, text }], problems: [] };
}

function listFolder(dir: string): readonly string[] | null {
  try {
    return readdirSync(dir);
  } catch {
    return null;
  }
}

/** Text of UTF-8 bytes without the byte order mark, or null when they are not UTF-8. */
export function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
