import type { Comment, Comments } from "../../turn/ports/ratings.ts";
import * as comments from "../sql/comments.ts";
import type { RatingRow } from "../sql/schema.ts";
import type { Engine } from "./engine.ts";
import type { Group } from "./group.ts";

/** What customers wrote of how it went. */
export const sqliteComments = (inside: Engine, outside: Engine, group: Group): Comments => ({
  comments: async (state, limit) => {
    const rows = outside.all(state === "open" ? comments.unread({ limit }) : comments.read({ limit }));
    return rows.flatMap(commentOf);
  },
  readComment: (conversation, at, agent, now) =>
    group.add(
      () =>
        inside.run(comments.readOne({ conversation_id: conversation, at, read_by: agent, read_at: now })) ===
        1,
    ),
});

function commentOf(row: RatingRow & { readonly reader_name: string | null }): readonly Comment[] {
  const { conversation_id: conversation, value, comment, at, read_by: id, read_at, reader_name: name } = row;
  if (comment === null) return [];
  const read = id === null || read_at === null || name === null ? null : { by: { id, name }, at: read_at };
  return [{ conversation, value, comment, at, read }];
}
