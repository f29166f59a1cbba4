import { sql, type Kysely } from "kysely";
import type { Time } from "../../domain/conversation.ts";
import type { ConversationId } from "../../domain/ids.ts";
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
  "also.id as also_id",
  "also.owner_agent_id as also_agent",
  "also_thread.channel as also_channel",
] as const;

/** When what was promised in a conversation first is due. */
export const promisedFor = sql<Time | null>`(
  select min(due_at) from promise where conversation_id = conversation.id and state = 'open'
)`.as("promised_for");

/** Another open matter of the same customer in a linked thread: one that an agent has comes first, then the oldest. */
const alsoOpen = (owned: string) => sql<ConversationId>`(
  select min(beside.id) from link as mine
  join link as its on its.person_id = mine.person_id and its.thread_id <> mine.thread_id
  join conversation as beside on beside.thread_id = its.thread_id and beside.state <> 'closed' ${sql.raw(owned)}
  where mine.thread_id = conversation.thread_id
)`;
const alsoOpenOrNone = sql<ConversationId>`coalesce(
  ${alsoOpen("and beside.owner_agent_id is not null")}, ${alsoOpen("")}
)`;

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
    .leftJoin("conversation as also", (join) => join.on("also.id", "=", alsoOpenOrNone))
    .leftJoin("thread as also_thread", "also_thread.id", "also.thread_id")
    .selectAll("conversation")
    .select(besideConversation)
    .select(promisedFor);
