import type { Comment, Comments } from "../../turn/ports/ratings.ts";
import { whoIs } from "./drafts.ts";
import type { Shelves } from "./shelves.ts";

/** What customers wrote of how it went, over plain maps. */
export function memoryComments(shelves: Shelves): Comments {
  const { ratings } = shelves;
  const order = ({ conversation, at, read }: Comment): readonly [number, string] => [
    read?.at ?? at,
    conversation,
  ];
  const byTime = (one: Comment, other: Comment): number => {
    const [[at, id], [otherAt, otherId]] = [order(one), order(other)];
    return at - otherAt || (id < otherId ? -1 : 1);
  };
  return {
    comments: async (state, limit) => {
      const all = [...ratings.values()].flatMap(({ comment, ...one }) =>
        comment === null ? [] : [{ ...one, comment, read: one.read ?? null }],
      );
      const found = all.filter(({ read }) => (read === null) === (state === "open")).sort(byTime);
      return (state === "open" ? found : found.reverse()).slice(0, limit);
    },
    readComment: async (conversation, at, agent, now) => {
      const found = ratings.get(conversation);
      if (found === undefined || found.comment === null || found.at !== at || found.read !== undefined)
        return false;
      ratings.set(conversation, { ...found, read: { by: whoIs(shelves, agent), at: now } });
      return true;
    },
  };
}
