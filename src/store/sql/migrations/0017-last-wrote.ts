import type { Migration } from "./migration.ts";

/**
 * When each customer last wrote on the thread's own channel, and when an advertisement last brought them: a channel's window
 * for answers goes by both. For threads from before, the newest of their customer's rows.
 */
export const lastWrote: Migration = {
  number: 17,
  name: "last-wrote",
  sql: `
alter table thread add column customer_wrote_at bigint;
alter table thread add column ad_at bigint;
update thread set customer_wrote_at =
  (select max(at) from message where message.thread_id = thread.id and message.author = 'customer');
`,
};
