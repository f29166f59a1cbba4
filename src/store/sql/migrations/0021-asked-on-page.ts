import type { Migration } from "./migration.ts";

/** When a customer asked on their page how a promise stands, apart from what they wrote in the chat. */
export const askedOnPage: Migration = {
  number: 21,
  name: "asked-on-page",
  sql: `
alter table promise add column asked_at bigint;
`,
};
