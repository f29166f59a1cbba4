// Takes away files, and names them no longer in their messages.
import type { AttachmentId, MessageId } from "../../domain/ids.ts";
import { statement, type Fill } from "./statement.ts";

/** Files by their ids, which begin with their time. */
export const filesFrom = statement(
  (db, p: Fill<{ after: AttachmentId; until: AttachmentId; limit: number }>) =>
    db
      .selectFrom("attachment")
      .select(["id", "message_id"])
      .where("id", ">", p("after"))
      .where("id", "<", p("until"))
      .orderBy("id")
      .limit(p("limit")),
);

/** What a file's message says, and whether its conversation is open. */
export const messageOf = statement((db, p: Fill<{ id: MessageId }>) =>
  db
    .selectFrom("message")
    .leftJoin("conversation", "conversation.id", "message.conversation_id")
    .select(["message.text", "message.attachments", "message.conversation_id", "conversation.state"])
    .where("message.id", "=", p("id")),
);

export const change = statement(
  (db, p: Fill<{ id: MessageId; text: string; attachments: string | null }>) =>
    db
      .updateTable("message")
      .set({ text: p("text"), attachments: p("attachments") })
      .where("id", "=", p("id")),
  1,
);

export const file = statement(
  (db, p: Fill<{ id: AttachmentId }>) => db.deleteFrom("attachment").where("id", "=", p("id")),
  1,
);
