import type { Time } from "../../domain/conversation.ts";
import type { PersonId, ThreadId } from "../../domain/ids.ts";
import type { Link, Linkable, LinkHow, Relinked, Untold } from "../../domain/person/link.ts";
import type { Flag } from "./schema.ts";

export type LinkRow = {
  readonly thread_id: ThreadId;
  /** Null exactly where it is parted. */
  readonly person_id: PersonId | null;
  readonly how: LinkHow | "parted";
  readonly at: Time;
  readonly untold: Untold["what"] | null;
  readonly untold_channel: string | null;
};

export type LinkCodeRow = {
  readonly code: string;
  readonly thread_id: ThreadId;
  readonly until: Time;
};

export const linkRow = ({ thread, link, untold }: Relinked): LinkRow => ({
  thread_id: thread,
  person_id: link.person,
  how: link.how,
  at: link.at,
  untold: untold?.what ?? null,
  untold_channel: untold?.channel ?? null,
});

/** What is read of a thread that may be linked. */
export type LinkableRow = {
  readonly id: ThreadId;
  readonly channel: string;
  readonly verified_as: string | null;
  readonly is_open: Flag;
  readonly person_id: PersonId | null;
  readonly how: LinkHow | "parted" | null;
  readonly linked_at: Time | null;
};

export const linkableOf = (row: LinkableRow): Linkable => ({
  thread: row.id,
  channel: row.channel,
  verifiedAs: row.verified_as,
  isOpen: row.is_open === 1,
  link: linkOf(row),
});

function linkOf({ person_id: person, how, linked_at: at }: LinkableRow): Link | null {
  if (how === null || at === null) return null;
  if (how === "parted") return { person: null, how, at };
  if (person === null)
    throw new Error("A link that is not parted has no person: the table's checks forbid it.");
  return { person, how, at };
}
