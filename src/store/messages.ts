import type { SentFile } from "../domain/files/file.ts";
import { attachmentId, messageId, type ConversationId } from "../domain/ids.ts";
import type { Line } from "../turn/ports/line.ts";
import type { KeptFile, Message, ThreadFacts } from "./facts.ts";
import type { Source } from "./change.ts";

/** The customer's own message that a thought answers. */
export interface Own {
  readonly key: string;
  readonly text: string;
  readonly files: readonly SentFile[];
}

type Blank = Omit<Message, "id" | "seq" | "at" | "conversation" | "replyTo">;

const ownRow = (own: Own, newId: Source["newId"]): Blank => ({
  author: "customer",
  audience: "customer",
  say: null,
  text: own.text,
  markdown: false,
  options: [],
  attachments: own.files.map(({ name, contentType, bytes }) => ({
    id: attachmentId(newId()),
    name,
    contentType,
    size: bytes.length,
  })),
  entry: null,
  agent: null,
  key: own.key,
});

/** The bytes of the own message's files, in the order in which the message names them. */
export function filesOf(own: Own | null, [first]: readonly Message[]): readonly KeptFile[] {
  if (own === null || first === undefined) return [];
  return first.attachments.flatMap(({ id }, at) => {
    const file = own.files[at];
    return file === undefined ? [] : [{ id, message: first.id, bytes: file.bytes }];
  });
}

function lineRow(line: Line): Blank {
  if ((line.author === "agent") !== (line.agent !== null)) {
    throw new Error(`A line by "${line.author}" ${line.agent === null ? "needs" : "can't have"} an agent.`);
  }
  return { ...line, attachments: [], key: null };
}

/** The rows of a thought: the own message first, lines after it, every row later in seq and in time than the one before. */
export function messagesOf(
  thread: ThreadFacts,
  conversation: ConversationId | null,
  lines: readonly Line[],
  own: Own | null,
  source: Source,
): readonly Message[] {
  const blanks = lines.map(lineRow);
  if (own !== null) blanks.unshift(ownRow(own, source.newId));
  const ids = blanks.map(() => messageId(source.newId()));
  const asked = own === null ? null : (ids[0] ?? null);
  const start = Math.max(source.now, thread.lastAt + 1);
  return ids.flatMap((id, index) => {
    const blank = blanks[index];
    if (blank === undefined) return [];
    const replyTo = id === asked ? null : asked;
    return [{ ...blank, id, seq: thread.lastSeq + 1 + index, conversation, replyTo, at: start + index }];
  });
}
