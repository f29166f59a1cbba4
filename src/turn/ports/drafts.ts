import type { Time } from "../../domain/conversation.ts";
import type { AgentId, EntryId } from "../../domain/ids.ts";

/** What a draft is to do with its entry. */
export type DraftKind = "change" | "add" | "remove";

/** An agent as others are told of them. */
export interface Who {
  readonly id: AgentId;
  readonly name: string;
}

/** Unpublished work on one entry, the same for all who look after it. */
export interface Draft {
  readonly entry: EntryId;
  readonly topic: string;
  readonly kind: DraftKind;
  /** Grows with each saving, from 1. */
  readonly version: number;
  /** The state of the file that it was made from. */
  readonly base: string;
  readonly yaml: string;
  readonly by: Who;
  readonly at: Time;
  /** Who agrees with this version. */
  readonly approvedBy: Who | null;
}

export interface DraftToKeep extends Omit<Draft, "version" | "by" | "approvedBy"> {
  readonly agent: AgentId;
}

/** One writing of a file by the house. */
export interface Publication {
  readonly id: string;
  /** The agent's own: the same deed again is answered alike. */
  readonly key: string;
  readonly by: Who;
  readonly entry: EntryId;
  readonly topic: string;
  readonly kind: DraftKind | "undo";
  /** The file's whole text. */
  readonly before: string;
  readonly after: string;
  /** The version of the draft that it publishes; null when it takes another publication back. */
  readonly draftVersion: number | null;
  /** "writing": whether the file was written has still to be looked at. */
  readonly state: "writing" | "done";
  /** The publication that this one takes back. */
  readonly undoes: string | null;
  /** The one that took this one back. */
  readonly undoneBy: string | null;
  readonly at: Time;
}

export interface PublicationToBegin extends Omit<Publication, "by" | "state" | "undoneBy"> {
  readonly agent: AgentId;
}

/** What became of one entry since a moment. */
export interface EntryFigures {
  /** How often it was given as an answer. */
  readonly shown: number;
  readonly helped: number;
  /** "Did not help", and the same asked again right after it. */
  readonly askedAgain: number;
  /** Matters that people got with this as the last answer before them. */
  readonly handedOver: number;
}

/** Where drafts are kept. */
export interface Drafts {
  /** All drafts, the newest first. */
  drafts(): Promise<readonly Draft[]>;
  draft(entry: EntryId): Promise<Draft | null>;
  /** Keeps it in the place of the version that was read, 0 where there was none, as not yet approved; false: it stands in another one now. */
  keepDraft(draft: DraftToKeep, version: number): Promise<boolean>;
  /** False: it stands in another version now. */
  approveDraft(entry: EntryId, version: number, agent: AgentId): Promise<boolean>;
  dropDraft(entry: EntryId, version: number): Promise<boolean>;
}

/** Where it is kept what was published. */
export interface Publications {
  /** Those that were done, of one entry or of all, the newest first; `after` is the id of the last one seen. */
  publications(entry: EntryId | null, after: string | null, limit: number): Promise<readonly Publication[]>;
  publication(id: string): Promise<Publication | null>;
  /** The one that this agent began under this key. */
  publicationOf(agent: AgentId, key: string): Promise<Publication | null>;
  /** Those whose file may or may not have been written when the house stopped. */
  unsettled(): Promise<readonly Publication[]>;
  /** Notes, before the file is written, what is about to be written. False: the publication that it takes back has been already. */
  beginPublication(publication: PublicationToBegin): Promise<boolean>;
  /** The file was written: the publication counts, and its draft goes unless it was saved anew meanwhile. Or it wasn't: nothing of it stays. */
  settlePublication(id: string, wasWritten: boolean): Promise<void>;
}

/** Where it is counted what became of entries. */
export interface Outcomes {
  entryFigures(entry: EntryId, since: Time): Promise<EntryFigures>;
}
