import type { Time } from "../../domain/conversation.ts";
import type { EntryId } from "../../domain/ids.ts";
import * as tally from "../sql/tally.ts";
import { type TallyKind, wholeDayFrom } from "../tally.ts";
import type { Engine } from "./engine.ts";

/** How often each came to an entry since then, of what is no longer kept. */
export function counted(engine: Engine, entry: EntryId, since: Time): (kind: TallyKind) => number {
  const rows = engine.all(tally.since({ entry, day: wholeDayFrom(since) }));
  return (kind) => rows.find((row) => row.kind === kind)?.n ?? 0;
}
