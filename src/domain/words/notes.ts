import type { Time } from "../conversation.ts";
import type { Refusal } from "../files/file.ts";
import type { Note } from "../step.ts";
import { firstName } from "./first-name.ts";

/** Notes that something which the customer had to be told has reached nobody. */
export const lossNotes = ["line-dead", "not-told"] as const satisfies readonly Note["note"][];

/** A note's text: the code that the console puts into the agent's language ("queued:asked-human"), or the agent's own words. */
export function noteText(note: Note): string {
  if ("detail" in note) return `${note.note}:${note.detail}`;
  switch (note.note) {
    case "queued":
      return `queued:${note.reason}`;
    case "reopened":
      return `reopened:${note.to}`;
    case "returned":
      return "returned:agent-away";
    case "ended":
      return "ended:customer";
    case "by-mail":
    case "page-revoked":
      return note.note;
    case "written":
      return note.text;
  }
}

/** The detail of a correction: the message's seq, who says it, and the right entry's title, empty where none has the answer. */
export const correctionText = (seq: number, agent: string, title: string | null): string =>
  `${seq}:${firstName(agent).replaceAll(":", "")}:${title ?? ""}`;

/** The detail of what a message answers: when that ended as an ISO time in UTC, who had it, and what it was about; empty: nobody, nothing. */
export const earlierText = (closedAt: Time, agent: string | null, title: string | null): string =>
  `${new Date(closedAt).toISOString()}:${firstName(agent ?? "").replaceAll(":", "")}:${title ?? ""}`;

/** The detail of what is not taken: why, whether its sender was mailed that, and the names. */
export const leftOutText = (told: {
  readonly why: Refusal;
  readonly isMailed: boolean;
  readonly names: string;
}): string => `${told.why}:${told.isMailed ? "mailed" : ""}:${told.names}`;
