import type { Migration } from "./migration.ts";

/** Who was to keep a promise when it ended: whoever has the matter later is somebody else. What ended before is told by its matter. */
export const hadBy: Migration = {
  number: 27,
  name: "had-by",
  sql: `
alter table promise add column had_by_agent_id text references agent (id);
update promise set had_by_agent_id = (
  select coalesce(c.owner_agent_id, c.last_agent_id, promise.made_by_agent_id) from conversation c where c.id = promise.conversation_id
) where state <> 'open';
`,
};
