import type { Attachment } from "../../domain/files/file.ts";
import { optionNames } from "../../domain/words/voice.ts";
import type { ThreadId } from "../../domain/ids.ts";
import type { Option } from "../../turn/ports/line.ts";
import type { LogRow } from "../../turn/ports/thread-log.ts";
import type { Message } from "../facts.ts";
import { withoutPageKey } from "../page-key.ts";
import type { MessageRow } from "./schema.ts";
import type { ThreadRow } from "./thread-rows.ts";

export const messageRow = (message: Message, thread: ThreadId): MessageRow => ({
  id: message.id,
  thread_id: thread,
  seq: message.seq,
  conversation_id: message.conversation,
  author: message.author,
  audience: message.audience,
  say: message.say,
  text: message.text,
  markdown: message.markdown ? 1 : 0,
  options: message.options.length === 0 ? null : JSON.stringify(message.options),
  attachments: attachmentsColumn(message.attachments),
  entry: message.entry,
  agent_id: message.agent,
  channel_msg_id: message.key,
  reply_to: message.replyTo,
  at: message.at,
});

/** The row that readers get, from the columns that log reads select. */
export const logRow = (
  row: Omit<MessageRow, "thread_id" | "agent_id"> & { readonly agent_name: string | null },
): LogRow => ({
  id: row.id,
  seq: row.seq,
  conversation: row.conversation_id,
  author: row.author,
  audience: row.audience,
  say: row.say,
  text: row.text,
  markdown: row.markdown === 1,
  options: optionsOf(row.options),
  attachments: attachmentsOf(row.attachments),
  entry: row.entry,
  agentName: row.agent_name,
  key: row.channel_msg_id,
  replyTo: row.reply_to,
  at: row.at,
});

/** The row that the desk gets. */
export const deskLogRow = ({
  page_token: key,
  ...row
}: Parameters<typeof logRow>[0] & Pick<ThreadRow, "page_token">): LogRow => {
  const shown = logRow(row);
  return { ...shown, text: withoutPageKey(shown.text, key) };
};

/** Reads back what `messageRow` wrote. */
export function optionsOf(json: string | null): readonly Option[] {
  if (json === null) return [];
  const list: unknown = JSON.parse(json);
  if (!Array.isArray(list)) throw new Error(`A list of options was expected in the database: ${json}`);
  return list.map((item) => optionOf(item, json));
}

/** What the first version wrote has no name; then nobody knew more of a button than its words. */
function optionOf(item: unknown, json: string): Option {
  if (typeof item === "object" && item !== null && "title" in item && typeof item.title === "string") {
    const name = "name" in item ? nameOf(item.name) : "entry";
    if (name !== undefined) return { title: item.title, name };
  }
  throw new Error(`An option was expected in the database: ${json}`);
}

const nameOf = (name: unknown) => optionNames.find((known) => known === name);

export const attachmentsColumn = (attachments: Message["attachments"]): string | null =>
  attachments.length === 0 ? null : JSON.stringify(attachments);

/** Reads back what `attachmentsColumn` wrote, file by file. */
export function attachmentsOf(json: string | null): readonly Attachment[] {
  if (json === null) return [];
  const list: unknown = JSON.parse(json);
  if (Array.isArray(list) && list.every(isAttachment)) return list;
  throw new Error(`A list of files was expected in the database: ${json}`);
}

const isAttachment = (item: unknown): item is Attachment =>
  typeof item === "object" &&
  item !== null &&
  ["id", "name", "contentType"].every((field) => typeof Reflect.get(item, field) === "string") &&
  typeof Reflect.get(item, "size") === "number";
