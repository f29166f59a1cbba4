import type { Migration } from "./migration.ts";

/** Which seat a matter was given to: the outer hub, or Meta's Page Inbox. */
export const seat: Migration = {
  number: 30,
  name: "seat",
  sql: `
alter table hub_offer add column seat text not null default 'hub' check (seat in ('hub', 'page-inbox'));
`,
};
