import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { ProblemView, WrittenEntry } from "../../../../console/protocol.ts";
import type { Editing } from "../state/editing.ts";

/** What the parts of an entry's page share. */
interface OnTable {
  readonly editing: Editing;
  /** Of the newest text that was looked at. */
  readonly problems: readonly ProblemView[];
  /** Which language the preview shows, and the form where there is room for one. */
  readonly language: string;
}

export const TableContext = createContext<OnTable | null>(null);

export function useTable(): OnTable {
  const table = useContext(TableContext);
  if (table === null)
    throw new Error("This part stands outside of TableContext: put it inside of EntryPage.");
  return table;
}

/** The entry in the form, and how one of its fields is written. */
export function useEntry(): {
  readonly entry: WrittenEntry;
  readonly put: (entry: WrittenEntry) => void;
} | null {
  const { editing } = useTable();
  const text = editing.text.value;
  if (text?.kind !== "form") return null;
  return { entry: text.entry, put: (entry) => editing.write({ kind: "form", entry }) };
}

/** What is wrong in one field of the entry, by its path, or in a line of it. */
export const problemsAt = (problems: readonly ProblemView[], path: string): readonly ProblemView[] =>
  problems.filter((one) => one.path === path || one.path?.startsWith(`${path}.`) === true);

/** The line of a list that a problem is about, counted from 1; null for the whole field. */
export function rowOf({ path }: ProblemView, of: string): number | null {
  const row = /^\.(\d+)$/.exec(path?.slice(of.length) ?? "")?.[1];
  return row === undefined ? null : Number(row) + 1;
}
