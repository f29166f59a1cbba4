import type { ThreadId } from "../../domain/ids.ts";
import type { LetterTo, PostedLetter, Words } from "../../turn/ports/letter-store.ts";
import type { KeptLetter } from "../facts.ts";
import type { LetterRow } from "./schema.ts";

export const letterRow = (
  letter: Omit<KeptLetter, "conversation" | "kind"> & Pick<PostedLetter, "conversation" | "kind">,
  thread: ThreadId | null,
) => ({
  id: letter.id,
  thread_id: thread,
  conversation_id: letter.conversation,
  kind: letter.kind,
  way: letter.to.kind,
  address: letter.to.kind === "email" ? letter.to.address : letter.to.number,
  language: letter.language,
  subject: letter.subject,
  paragraphs: JSON.stringify(letter.paragraphs),
  link: letter.link,
  due_at: letter.dueAt,
  made_at: letter.madeAt,
});

/** Where it goes. */
export const toOf = ({ way, address }: Pick<LetterRow, "way" | "address">): LetterTo =>
  way === "email" ? { kind: way, address } : { kind: way, number: address };

export const wordsOf = ({ paragraphs, link }: Pick<LetterRow, "paragraphs" | "link">): Words => ({
  paragraphs: JSON.parse(paragraphs) as readonly string[],
  link,
});

export const letterOf = (
  row: LetterRow & { readonly channel: string | null; readonly channel_id: string | null },
): PostedLetter => ({
  id: row.id,
  kind: row.kind,
  to: toOf(row),
  subject: row.subject,
  ...wordsOf(row),
  dueAt: row.due_at,
  conversation: row.conversation_id,
  thread: row.thread_id,
  channel: row.channel,
  channelThreadId: row.channel_id,
  language: row.language,
  madeAt: row.made_at,
  attempts: row.attempts,
});

/** Whether this try still holds it: nobody has leased it since. */
export const isHeldBy = ({ state, attempts }: Pick<LetterRow, "state" | "attempts">, tries: number) =>
  state === "waiting" && attempts === tries + 1;
