import { conversationId } from "../../domain/ids.ts";
import { type Reply, type Route, refuse, route } from "../../http/route.ts";
import type { Desk, State } from "../../turn/reads.ts";
import type { ConsolePolicies } from "../policies.ts";
import { input, output } from "../schemas.ts";
import { conversationView, messageView } from "../views.ts";

const pageSize = 50;

interface ConversationParts {
  readonly desk: Desk;
  readonly policies: ConsolePolicies;
}

export function conversationRoutes({ desk, policies }: ConversationParts): readonly Route[] {
  return [
    route({
      method: "GET",
      path: "/console/api/conversations",
      policy: policies.agent,
      input: { query: input.list },
      output: { 200: output.list },
      summary:
        "Lists conversations in the order they should be taken, 50 a page; without `state` all open ones, the bot's too.",
      run: ({ query }) => list(desk, query.state ?? null, query.after || null),
    }),
    route({
      method: "GET",
      path: "/console/api/conversations/:id",
      policy: policies.agent,
      input: { params: input.one, query: input.transcript },
      output: { 200: output.transcript },
      summary: "Shows one conversation with its transcript; with `after` only the messages of a higher seq.",
      run: ({ params, query }) => show(desk, params.id, query.after ?? 0),
    }),
  ];
}

async function list(desk: Desk, state: State | null, after: string | null): Promise<Reply> {
  const found = await desk.conversations(state, after, pageSize);
  if (found === null) {
    return refuse(
      400,
      "invalid-input",
      "after: not a page mark of this list. Use the `next` of its last page.",
    );
  }
  return { status: 200, body: { conversations: found.rows.map(conversationView), next: found.next } };
}

async function show(desk: Desk, id: string, after: number): Promise<Reply> {
  const [row, rows] = await Promise.all([
    desk.conversation(conversationId(id)),
    desk.transcript(conversationId(id), after),
  ]);
  if (row === null) return notFound();
  return { status: 200, body: { conversation: conversationView(row), messages: rows.map(messageView) } };
}

export const notFound = (): Reply =>
  refuse(404, "not-found", "There is no such conversation. Look it up in the list again.");
