import type { AgentId, EntryId } from "../../domain/ids.ts";
import type { SayName } from "../../domain/say.ts";
import type { OptionName } from "../../domain/words/voice.ts";

/** A button under a line: what it says, and the same words are sent when it is tapped. */
export interface Option {
  readonly title: string;
  readonly name: OptionName;
}

/** One line as it is written into the thread's log, with its final words. */
export interface Line {
  readonly author: "bot" | "agent" | "system";
  /** "desk" lines are seen by agents only. */
  readonly audience: "customer" | "desk";
  /** What kind of saying it is; null exactly on a desk's line. */
  readonly say: SayName | null;
  /** Exactly what is read. */
  readonly text: string;
  /** True when the text is in the safe markdown subset. */
  readonly markdown: boolean;
  readonly options: readonly Option[];
  /** The entry this line answers with. */
  readonly entry: EntryId | null;
  /** The agent who wrote it; set exactly when the author is "agent". */
  readonly agent: AgentId | null;
}
