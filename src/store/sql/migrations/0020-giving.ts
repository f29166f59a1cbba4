import type { Migration } from "./migration.ts";

/** What the house gave to agents and took back is found by its time, so that a start knows whose turn it is. */
export const giving: Migration = {
  number: 20,
  name: "giving",
  sql: `
create index act_giving on act (at) where kind in ('assign', 'lose') and refusal is null;
`,
};
