import { join } from "node:path";
import type { EntryId } from "../../domain/ids.ts";
import {
  type Changed,
  type EntryChange,
  type FaqFiles,
  type FileNow,
  maxEdited,
  type Served,
  type WrittenPlace,
} from "../../turn/ports/editing.ts";
import type { Disk } from "../write-whole.ts";
import { parseYaml } from "../yaml/parse.ts";
import { readSource } from "../source.ts";
import { plain } from "../yaml/tree.ts";
import { type CheckParts, makeCheck } from "./check.ts";
import { placesOfEntries } from "./place-of-entry.ts";
import { rewriteEntry } from "./rewrite.ts";
import { addEntry, removeEntry, replaceEntry, type NotSpliced, type Spliced } from "./splice.ts";
import { baseOf, writeFile } from "./write-file.ts";

export interface FaqFilesParts extends CheckParts {
  /** Has the files read now, and answers what came of it. */
  readonly reload: () => Promise<Served>;
  /** Another disk only in tests of faults. */
  readonly disk?: Disk;
}

/** The FAQ's folder, for those who change it by the house. */
export function openFaqFiles({ reload, disk, ...parts }: FaqFilesParts): FaqFiles {
  const { faqDir } = parts.folders;
  return {
    read: async (topic) => readNow(faqDir, topic),
    placeOf,
    rewrite: rewriteEntry,
    plain: (yaml) => {
      const { tree } = parseYaml(yaml);
      return tree === null ? null : plain(tree);
    },
    apply,
    check: makeCheck(parts),
    write: async (topic, base, text) => {
      const written = writeFile(join(faqDir, `${topic}.yaml`), base, text, disk);
      if (written.ok || written.code === "not-writable") return written;
      return { ok: false, code: "changed", now: written.text === null ? null : nowOf(topic, written.text) };
    },
    reload,
  };
}

function readNow(dir: string, topic: string): FileNow | null {
  const [source] = readSource(dir, `${topic}.yaml`).sources;
  return source === undefined || source.text.length > maxEdited ? null : nowOf(topic, source.text);
}

const nowOf = (topic: string, text: string): FileNow => ({ topic, text, base: baseOf(text) });

function placeOf(text: string, entry: EntryId): WrittenPlace | null {
  const place = placesOfEntries(text)?.places.get(entry);
  return place === undefined ? null : { yaml: place.yaml, line: place.line };
}

function apply(text: string, change: EntryChange): Changed {
  const spliced = splice(text, change);
  if (typeof spliced === "string") return { ok: false, code: spliced === "missing" ? "gone" : spliced };
  if (spliced.at === null || change.kind === "remove") return { ok: true, text: spliced.text, span: null };
  const { line, indent } = spliced.at;
  const span = { line, lastLine: line + change.yaml.trimEnd().split("\n").length - 1, indent };
  return { ok: true, text: spliced.text, span };
}

function splice(text: string, change: EntryChange): Spliced | NotSpliced {
  switch (change.kind) {
    case "change":
      return replaceEntry(text, change.entry, change.yaml);
    case "add":
      return addEntry(text, change.entry, change.yaml);
    case "remove":
      return removeEntry(text, change.entry);
  }
}
