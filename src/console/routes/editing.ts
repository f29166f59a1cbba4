import type { EntryId } from "../../domain/ids.ts";
import type { Time } from "../../domain/conversation.ts";
import { type Reply, refuse } from "../../http/route.ts";
import type { Drafts, Outcomes, Publications } from "../../turn/ports/drafts.ts";
import type { ContentStatus, FaqFiles, TryOut } from "../../turn/ports/editing.ts";
import type { Knowledge } from "../../turn/ports/knowledge.ts";
import type { Publishing } from "../../turn/publishing.ts";
import type { ConsolePolicies } from "../policies.ts";

/** What the routes of the content page work with. */
export interface Editing {
  readonly knowledge: () => Pick<Knowledge, "faq">;
  readonly store: Drafts & Publications & Outcomes;
  readonly files: FaqFiles;
  readonly publishing: Publishing;
  readonly tryOut: TryOut;
  readonly status: () => ContentStatus;
  /** What leads to an entry: ids of others, and "starters". */
  readonly linksTo: (entry: EntryId) => readonly string[];
  /** Whether another one has to agree before anything is published. */
  readonly review: boolean;
  readonly policies: ConsolePolicies;
  readonly now: () => Time;
}

export const noEntry = (): Reply =>
  refuse(404, "not-found", "There is no such entry, draft or publication. Look it up in the list again.");

export const noFile = (topic: string): Reply =>
  refuse(
    409,
    "no-file",
    `The file ${topic}.yaml can't be changed here: it isn't there, can't be read as YAML, or has more than 128,000 characters. Look at it in an editor.`,
  );

export const busy = (): Reply =>
  refuse(503, "busy", "Too many checks are being made. Come again in a moment.", { "retry-after": "2" });
