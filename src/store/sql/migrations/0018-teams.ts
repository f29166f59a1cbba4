import type { Migration } from "./migration.ts";

/** Which team an agent belongs to, and when promises were made: what came of them is told by week and team. */
export const teams: Migration = {
  number: 18,
  name: "teams",
  sql: `
alter table agent add column team text;
create index promise_made on promise (made_at);
`,
};
