import type { Keeping } from "../../desk/world.ts";
import type { Text } from "./text.ts";

/** What somebody has written and not saved, with the draft and the file that they wrote it on. */
interface KeptText {
  readonly text: Text;
  readonly version: number;
  readonly base: string;
}

export interface KeptTexts {
  readonly read: (entry: string) => KeptText | null;
  readonly write: (entry: string, kept: KeptText | null) => void;
}

/** Keeps unsaved text in this browser, by who wrote it: another who signs in here sees none of it. */
export function keepTexts(storage: Keeping, agent: string): KeptTexts {
  const name = (entry: string) => `content.${agent}.${entry}`;
  return {
    read: (entry) => parse(storage.read(name(entry))),
    write: (entry, kept) => storage.write(name(entry), kept === null ? null : JSON.stringify(kept)),
  };
}

/** Written by this file alone; what cannot be read is as good as not kept. */
function parse(kept: string | null): KeptText | null {
  try {
    return kept === null ? null : (JSON.parse(kept) as KeptText);
  } catch {
    return null;
  }
}
