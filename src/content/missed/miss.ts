import { isHouseButton } from "../../domain/choice.ts";
import { noEntry } from "../../domain/evidence.ts";
import type { EntryId } from "../../domain/ids.ts";
import { missesOf } from "../../domain/missed.ts";
import type { Decided } from "../../turn/decided.ts";
import type { Knowledge } from "../../turn/ports/knowledge.ts";
import type { Miss } from "./gather.ts";

/** The message if it was missed and has words of the customer's own. */
export function missOf(decided: Decided, { voice }: Pick<Knowledge, "voice">): Miss | null {
  const kinds = missesOf(decided);
  const { text, language, who, at, thread, conversation, seq } = decided;
  if (kinds.length === 0 || isHouseButton(text, voice)) return null;
  return {
    text,
    language,
    who,
    at,
    kinds,
    meant: meantBy(decided),
    solved: null,
    log: { thread, conversation, seq },
  };
}

const meantBy = ({ evidence }: Decided): EntryId | null =>
  evidence.findLast(({ kind, entry }) => kind === "corrected" && entry !== noEntry)?.entry ?? null;
