// Each writes one row of a change.
import { sql } from "kysely";
import type {
  ActRow,
  AttachmentRow,
  CustomerRow,
  MessageRow,
  RatingRow,
  SendingRow,
  UnloggedRow,
} from "./schema.ts";
import type { ThreadRow } from "./thread-rows.ts";
import { statement, type Fill } from "./statement.ts";

/** What of a thread changes with its turns. */
const movingColumns = (p: Fill<ThreadRow>) => ({
  language: p("language"),
  language_from: p("language_from"),
  language_chosen: p("language_chosen"),
  greeted: p("greeted"),
  reference: p("reference"),
  last_seq: p("last_seq"),
  last_at: p("last_at"),
  page_token: p("page_token"),
  page_until: p("page_until"),
  customer_wrote_at: p("customer_wrote_at"),
  ad_at: p("ad_at"),
  signed_at: p("signed_at"),
});

const threadColumns = (p: Fill<ThreadRow>) => ({
  id: p("id"),
  channel: p("channel"),
  channel_id: p("channel_id"),
  customer_id: p("customer_id"),
  ...movingColumns(p),
});

const messageColumns = (p: Fill<MessageRow>) => ({
  id: p("id"),
  thread_id: p("thread_id"),
  seq: p("seq"),
  conversation_id: p("conversation_id"),
  author: p("author"),
  audience: p("audience"),
  say: p("say"),
  text: p("text"),
  markdown: p("markdown"),
  options: p("options"),
  attachments: p("attachments"),
  entry: p("entry"),
  agent_id: p("agent_id"),
  channel_msg_id: p("channel_msg_id"),
  reply_to: p("reply_to"),
  at: p("at"),
});

const actColumns = (p: Fill<ActRow>) => ({
  key: p("key"),
  conversation_id: p("conversation_id"),
  agent_id: p("agent_id"),
  kind: p("kind"),
  fingerprint: p("fingerprint"),
  refusal: p("refusal"),
  refused_by: p("refused_by"),
  message_id: p("message_id"),
  at: p("at"),
});

export const newCustomer = statement((db, p: Fill<CustomerRow>) =>
  db.insertInto("customer").values({
    id: p("id"),
    channel: p("channel"),
    channel_customer_id: p("channel_customer_id"),
    name: p("name"),
    verified_as: p("verified_as"),
  }),
);

export const changeCustomer = statement(
  (db, p: Fill<Pick<CustomerRow, "id" | "name" | "verified_as">>) =>
    db
      .updateTable("customer")
      .set({ name: p("name"), verified_as: p("verified_as") })
      .where("id", "=", p("id")),
  1,
);

export const newThread = statement((db, p: Fill<ThreadRow>) =>
  db.insertInto("thread").values(threadColumns(p)),
);

export const moveThread = statement(
  (db, p: Fill<ThreadRow>) => db.updateTable("thread").set(movingColumns(p)).where("id", "=", p("id")),
  1,
);

export const newMessage = statement((db, p: Fill<MessageRow>) =>
  db.insertInto("message").values(messageColumns(p)),
);

export const newAttachment = statement((db, p: Fill<AttachmentRow>) =>
  db.insertInto("attachment").values({ id: p("id"), message_id: p("message_id"), bytes: p("bytes") }),
);

/** Said again of the same matter, the last counts; words to it stay, read or not, until there are others. */
export const newRating = statement((db, p: Fill<Omit<RatingRow, "read_by" | "read_at">>) =>
  db
    .insertInto("rating")
    .values({
      conversation_id: p("conversation_id"),
      value: p("value"),
      comment: p("comment"),
      at: p("at"),
    })
    .onConflict((again) =>
      again.column("conversation_id").doUpdateSet((eb) => ({
        value: eb.ref("excluded.value"),
        comment: eb.fn.coalesce("excluded.comment", "rating.comment"),
        at: eb.ref("excluded.at"),
        read_by: sql<null>`case when excluded.comment is null then rating.read_by end`,
        read_at: sql<null>`case when excluded.comment is null then rating.read_at end`,
      })),
    ),
);

export const newUnlogged = statement((db, p: Fill<UnloggedRow>) =>
  db.insertInto("unlogged").values({
    thread_id: p("thread_id"),
    kind: p("kind"),
    key: p("key"),
    message_id: p("message_id"),
  }),
);

export const newAct = statement((db, p: Fill<ActRow>) => db.insertInto("act").values(actColumns(p)));

export const newSending = statement((db, p: Fill<Omit<SendingRow, "attempts" | "sent_at" | "error">>) =>
  db.insertInto("outbox").values({
    key: p("key"),
    message_id: p("message_id"),
    thread_id: p("thread_id"),
    seq: p("seq"),
    piece: p("piece"),
    start: p("start"),
    stop: p("stop"),
    state: p("state"),
    due_at: p("due_at"),
    attempts: sql<number>`0`,
  }),
);
