import { createHash, randomBytes } from "node:crypto";
import {
  closeSync,
  createReadStream,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import type { Learnt } from "../domain/learning.ts";
import type { ContentFolders } from "./load.ts";
import { joinPieces } from "./pieces.ts";
import { readFolder } from "./source.ts";
import { synonymsFolder } from "./synonyms-file.ts";

/*
 * What came of readings, kept under a key of all that they depend on: the next start with the same files need not read them
 * anew, nor a change that is undone. What takes long to learn is kept by itself, for readings of other files may share it.
 * What can't be read or written here is as good as not kept.
 */

/** Where readings are kept, and by which program they are made. */
export interface Keeping {
  readonly dir: string;
  readonly program: string;
}

/** What is kept: a reading, what its texts taught, and how wishes are heard. */
export type Part = "reading" | "taught" | "wishes";

/** All that a reading depends on beside the program. */
interface Asked {
  readonly folders: ContentFolders;
  readonly today: string;
  readonly learnt?: readonly Learnt[];
}

/** Of each part those before and after the last changes. */
const mostKept = 4;
const parts: readonly Part[] = ["reading", "taught", "wishes"];
const unfinished = ".tmp";
/** What a process left half written when it died is swept away after this, in ms. */
const abandonedMs = 3_600_000;

/** Of which program a reading is: its files, what it is built on, and Node, which knows words and the form of the bytes. */
export function programHash(): string {
  const hash = createHash("sha256").update(process.version);
  for (const folder of [".", "../domain"].map((name) => join(import.meta.dirname, name)))
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted())
      if (name.endsWith(".ts")) hash.update(`${name}\0`).update(readFileSync(join(folder, name)));
  const lock = join(import.meta.dirname, "../../package-lock.json");
  if (existsSync(lock)) hash.update(readFileSync(lock));
  return hash.digest("hex");
}

/**
 * Under what a reading is kept; null while some file can't be read, and where it knows what evidence taught: those are words
 * of customers, which are not to lie in another place than the store.
 */
export function keyOf(
  { folders: { faqDir, flowsDir }, today, learnt = [] }: Asked,
  program: string,
): string | null {
  if (learnt.length > 0) return null;
  const hash = createHash("sha256").update(JSON.stringify([program, today]));
  for (const dir of [faqDir, flowsDir, synonymsFolder(flowsDir)].filter((one) => existsSync(one))) {
    const { sources, problems } = readFolder(dir);
    if (problems.length > 0) return null;
    hash.update(JSON.stringify([dir, sources]));
  }
  return hash.digest("hex");
}

/** Under what a part is kept that depends on this alone beside the program. */
export const keyOfPart = (part: Part, of: unknown, program = ""): string =>
  createHash("sha256")
    .update(JSON.stringify([program, part, of]))
    .digest("hex");

const fileOf = (dir: string, part: Part, key: string): string => join(dir, `${key}.${part}`);

/** What was kept under a key, while the main loop turns; null where it isn't there whole. */
export async function takeKept({ dir }: Keeping, part: Part, key: string): Promise<unknown> {
  const file = fileOf(dir, part, key);
  try {
    const bytes: AsyncIterable<Buffer> = createReadStream(file);
    const kept = (await joinPieces(bytes))[part];
    if (!hasKey(kept, key)) return null;
    const now = new Date();
    utimesSync(file, now, now);
    return kept;
  } catch {
    return null;
  }
}

/** The key is the last of its pieces: what broke off lacks it. */
const hasKey = (kept: unknown, key: string): boolean =>
  typeof kept === "object" && kept !== null && "key" in kept && kept.key === key;

/** Passes the pieces of a part on and keeps them; `isStillSo` is asked at the end. */
export function* keeping(
  { dir }: Keeping,
  part: Part,
  key: string,
  pieces: Iterable<Buffer>,
  isStillSo: () => boolean = () => true,
): Generator<Buffer> {
  const beside = join(dir, randomBytes(6).toString("hex") + unfinished);
  attempt(() => mkdirSync(dir, { mode: 0o700 }));
  const file = attempt(() => openSync(beside, "wx", 0o600));
  let isWhole = file !== null;
  for (const piece of pieces) {
    yield piece;
    if (file !== null && isWhole) isWhole = attempt(() => writeSync(file, piece)) === piece.length;
  }
  if (file === null) return;
  attempt(() => closeSync(file));
  if (isWhole && isStillSo()) attempt(() => renameSync(beside, fileOf(dir, part, key)));
  else attempt(() => rmSync(beside));
  attempt(() => sweep(dir));
}

const attempt = <Done>(act: () => Done): Done | null => {
  try {
    return act();
  } catch {
    return null;
  }
};

/** Takes away what was used longest ago, and what nobody is writing any more. */
function sweep(dir: string): void {
  const files = readdirSync(dir).map((name) => {
    const file = join(dir, name);
    return { file, at: statSync(file).mtimeMs };
  });
  const old = parts.flatMap((part) =>
    files
      .filter(({ file }) => file.endsWith(`.${part}`))
      .toSorted((one, other) => other.at - one.at)
      .slice(mostKept),
  );
  const left = files.filter(({ file, at }) => file.endsWith(unfinished) && at < Date.now() - abandonedMs);
  for (const { file } of [...old, ...left]) rmSync(file, { force: true });
}
