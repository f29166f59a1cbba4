import type { Time } from "../../domain/conversation.ts";
import type { ReportFrom } from "../../domain/guidance.ts";
import type { AgentId, ConversationId, EntryId } from "../../domain/ids.ts";
import type { TallyKind } from "../tally.ts";
import type { DraftKind, Publication } from "../../turn/ports/drafts.ts";

/** Unpublished work on one entry of the FAQ. */
export type DraftRow = {
  readonly entry: EntryId;
  readonly topic: string;
  readonly kind: DraftKind;
  readonly version: number;
  readonly base: string;
  readonly yaml: string;
  readonly agent_id: AgentId;
  readonly at: Time;
  readonly approved_by: AgentId | null;
};

/** One writing of a file of the FAQ. */
export type PublicationRow = {
  readonly id: string;
  readonly key: string;
  readonly agent_id: AgentId;
  readonly entry: EntryId;
  readonly topic: string;
  readonly kind: Publication["kind"];
  readonly text_before: string;
  readonly text_after: string;
  readonly draft_version: number | null;
  readonly state: Publication["state"];
  readonly undoes: string | null;
  readonly at: Time;
};

/** What somebody says is wrong in the FAQ. */
export type TaskRow = {
  readonly id: string;
  readonly state: "open" | "done";
  readonly entry: EntryId;
  readonly conversation_id: ConversationId;
  readonly quote: string;
  readonly text: string;
  readonly source: ReportFrom;
  readonly agent_id: AgentId;
  readonly at: Time;
  readonly mended_by: AgentId | null;
  readonly mended_at: Time | null;
  readonly note: string | null;
};

/** How often something came to an entry on one day, of what is no longer kept. */
export type TallyRow = {
  readonly entry: EntryId;
  readonly kind: TallyKind;
  /** UTC days since 1970. */
  readonly day: number;
  readonly n: number;
};
