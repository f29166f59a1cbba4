import { sql, type Kysely } from "kysely";
import type { Time } from "../../domain/conversation.ts";
import type { Tables } from "./schema.ts";

const besideConversation = [
  "thread.channel",
  "thread.channel_id",
  "thread.language",
  "thread.customer_id",
  "thread.customer_wrote_at",
  "thread.ad_at",
  "thread.page_token",
  "customer.channel_customer_id",
  "customer.name as customer_name",
  "customer.verified_as",
  "agent.name as owner_name",
  "said.author as said_author",
  "said.text as said_text",
  "said.attachments as said_attachments",
  "said.at as said_at",
] as const;

/** When what was promised in a conversation first is due. */
export const promisedFor = sql<Time | null>`(
  select min(due_at) from promise where conversation_id = conversation.id and state = 'open'
)`.as("promised_for");

/** Conversations with all that the lists show of them. */
export const conversations = (db: Kysely<Tables>) =>
  db
    .selectFrom("conversation")
    .innerJoin("thread", "thread.id", "conversation.thread_id")
    .innerJoin("customer", "customer.id", "thread.customer_id")
    .leftJoin("agent", "agent.id", "conversation.owner_agent_id")
    .leftJoin("message as said", (join) =>
      join
        .onRef("said.thread_id", "=", "conversation.thread_id")
        .onRef("said.seq", "=", "conversation.said_seq"),
    )
    .selectAll("conversation")
    .select(besideConversation)
    .select(promisedFor);
