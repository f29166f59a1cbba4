import type { Time } from "../../domain/conversation.ts";
import { conversationId } from "../../domain/ids.ts";
import { refuse, type Route, route } from "../../http/route.ts";
import type { Comment, Comments } from "../../turn/ports/ratings.ts";
import { commentInput, commentOutput } from "../comment-schemas.ts";
import type { ConsolePolicies } from "../policies.ts";
import type { CommentView } from "../protocol.ts";
import { iso } from "../views.ts";

/** How many are shown: a supervisor with more has other worries. */
const mostShown = 200;

interface CommentParts {
  readonly comments: Comments;
  readonly now: () => Time;
  readonly policies: ConsolePolicies;
}

/** What customers wrote of how it went, for the supervisor who, as they were told, reads it. */
export function commentRoutes({ comments, now, policies }: CommentParts): readonly Route[] {
  return [
    route({
      method: "GET",
      path: "/console/api/comments",
      policy: policies.supervisor,
      input: { query: commentInput.list },
      output: { 200: commentOutput.list },
      summary:
        "Lists what customers wrote when they rated: what nobody has read, the oldest first, or what was read, the newest first.",
      run: async ({ query: { state } }) => {
        const found = await comments.comments(state, mostShown);
        return { status: 200, body: { comments: found.map(commentView) } };
      },
    }),
    route({
      method: "POST",
      path: "/console/api/comments/:id/read",
      policy: policies.supervisor,
      input: { params: commentInput.one, body: commentInput.read },
      output: { 200: commentOutput.read },
      summary:
        "Says that what was written in that conversation at that moment has been read; `read` is false where it was before, or the customer has written otherwise since.",
      run: async ({ actor, params: { id }, body }) => {
        const at = Date.parse(body.at);
        if (Number.isNaN(at)) return refuse(400, "bad-time", `"${body.at}" is no moment.`);
        return {
          status: 200,
          body: { read: await comments.readComment(conversationId(id), at, actor.agent.id, now()) },
        };
      },
    }),
  ];
}

const commentView = ({ conversation, value, comment, at, read }: Comment): CommentView => ({
  conversation,
  value,
  comment,
  at: iso(at),
  readBy: read === null ? null : read.by.name,
  readAt: read === null ? null : iso(read.at),
});
