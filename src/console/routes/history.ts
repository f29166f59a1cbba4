import { conversationId, threadId } from "../../domain/ids.ts";
import { type Reply, type Route, route } from "../../http/route.ts";
import type { Histories, LinkedThread, PastMatter } from "../../turn/ports/history.ts";
import type { PromiseLog } from "../../turn/ports/promise-log.ts";
import { historyOutput, partInput } from "../history-schemas.ts";
import type { HistoryAnswer } from "../protocol.ts";
import { input, output } from "../schemas.ts";
import { beginningOf, conversationView, iso } from "../views.ts";
import { act, type ActParts, whose } from "./acts.ts";
import { notFound } from "./conversations.ts";

/** How many are told: nobody reads more of them. */
const mostTold = 50;

interface HistoryParts extends ActParts {
  readonly histories: Histories;
  readonly ledger: Pick<PromiseLog, "promisesOf">;
}

/** What one customer came with, whatever the channel. */
export const historyRoutes = (parts: HistoryParts): readonly Route[] => [
  route({
    method: "GET",
    path: "/console/api/conversations/:id/history",
    policy: parts.policies.agent,
    input: { params: input.one },
    output: { 200: historyOutput },
    summary:
      "Lists all matters of the customer, this one too and those in channels linked with this one, the newest first, 50 at most; " +
      "and how the channels were linked.",
    run: ({ params }) => tell(parts, params.id),
  }),
  route({
    method: "POST",
    path: "/console/api/conversations/:id/part",
    policy: parts.policies.agent,
    input: { params: input.one, body: partInput },
    output: { 200: output.act },
    summary:
      "Says that the customer of a linked channel is somebody else: the history is no longer theirs, and both customers read that the link is gone.",
    run: ({ actor, params, body: { key, thread, reason } }) =>
      act(parts, { kind: "part", key, thread: threadId(thread), reason, ...whose(actor, params) }),
  }),
];

async function tell(parts: HistoryParts, asked: string): Promise<Reply> {
  const found = await parts.histories.historyOf(conversationId(asked), mostTold);
  if (found === null) return notFound();
  const body: HistoryAnswer = {
    matters: await Promise.all(found.matters.map((one) => matterView(parts, one))),
    more: found.more,
    linked: found.linked.map(linkView),
  };
  return { status: 200, body };
}

async function matterView({ ledger, knowledge }: HistoryParts, { row, hadBy, began }: PastMatter) {
  const promises = row.promisedFor === null ? [] : await ledger.promisesOf(row.id);
  return {
    conversation: conversationView(row, knowledge().faq),
    hadBy,
    began: began === null ? null : beginningOf(began),
    promised: promises
      .filter(({ state }) => state === "open")
      .map(({ promise: { text, dueAt } }) => ({ text, dueAt: iso(dueAt) })),
  };
}

const linkView = ({ thread, channel, conversation, how, at }: LinkedThread) => ({
  thread,
  channel,
  conversationId: conversation,
  how,
  at: iso(at),
});
