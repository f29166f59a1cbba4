import { endOfDay } from "../../domain/calendar.ts";
import type { Time } from "../../domain/conversation.ts";
import { type AgentId, conversationId } from "../../domain/ids.ts";
import { allSkills, fits } from "../../domain/queue/skills.ts";
import { type Reply, type Route, refuse, route } from "../../http/route.ts";
import type { Accounts } from "../../turn/ports/accounts.ts";
import { needsOf } from "../../turn/queue/needs.ts";
import type { Knowledge } from "../../turn/ports/knowledge.ts";
import type { Desk, DeskList, Page } from "../../turn/ports/desk.ts";
import type { PromiseLog } from "../../turn/ports/promise-log.ts";
import type { LineReceipts } from "../../turn/ports/receipts.ts";
import type { ConsolePolicies } from "../policies.ts";
import { promiseOutput } from "../promise-schemas.ts";
import { promiseView, windowView } from "../promise-views.ts";
import { input, output } from "../schemas.ts";
import { conversationView, isoOrNull, messageView, ratingView, receiptView } from "../views.ts";

const pageSize = 50;

interface ConversationParts {
  readonly desk: Desk;
  readonly accounts: Pick<Accounts, "agents">;
  readonly ledger: Pick<PromiseLog, "promisesOf" | "promiseFigures">;
  readonly receipts: Pick<LineReceipts, "receipts">;
  readonly knowledge: () => Pick<Knowledge, "faq" | "service" | "ways">;
  readonly now: () => Time;
  readonly policies: ConsolePolicies;
}

export function conversationRoutes(parts: ConversationParts): readonly Route[] {
  const { desk, policies } = parts;
  return [
    route({
      method: "GET",
      path: "/console/api/conversations",
      policy: policies.agent,
      input: { query: input.list },
      output: { 200: output.list },
      summary:
        "Lists conversations in the order they should be taken, 50 a page; without `view` all open ones, the bot's too. " +
        "With `q` instead all in which people wrote it or whose customer is called so, newest change first.",
      run: async ({ actor, query: { view = "open", q, after } }) => {
        const mark = after === undefined || after === "" ? null : after;
        const asked: DeskList = view === "mine" ? { view, agent: actor.agent.id } : { view };
        const page =
          q === undefined ? desk.conversations(asked, mark, pageSize) : desk.search(q, mark, pageSize);
        return list(parts, await page, actor.agent.id);
      },
    }),
    figuresRoute(parts),
    route({
      method: "GET",
      path: "/console/api/conversations/:id",
      policy: policies.agent,
      input: { params: input.one, query: input.transcript },
      output: { 200: promiseOutput.transcript },
      summary: "Shows one conversation with its transcript; with `after` only the messages of a higher seq.",
      run: ({ params, query }) => show(parts, params.id, query.after ?? 0),
    }),
  ];
}

const figuresRoute = ({ desk, ledger, knowledge, policies, now }: ConversationParts): Route =>
  route({
    method: "GET",
    path: "/console/api/figures",
    policy: policies.agent,
    input: {},
    output: { 200: output.figures },
    summary:
      "Counts how many wait for a person and since when, how many this agent has, how many are open, and how many late; " +
      "and what is promised: in how many conversations, what is still to come today, at risk, late.",
    run: async ({ actor }) => {
      const at = now();
      const dayEnds = endOfDay(at, knowledge().service.timeZone);
      const [figures, promised] = await Promise.all([
        desk.figures(actor.agent.id),
        ledger.promiseFigures(at, dayEnds),
      ]);
      const since = figures.oldestWaitingSince;
      return { status: 200, body: { ...figures, promised, oldestWaitingSince: isoOrNull(since) } };
    },
  });

async function list(
  { knowledge, accounts }: Pick<ConversationParts, "knowledge" | "accounts">,
  found: Page | null,
  agent: AgentId,
): Promise<Reply> {
  if (found === null) {
    return refuse(
      400,
      "invalid-input",
      "after: not a page mark of this list. Use the `next` of its last page.",
    );
  }
  const { faq } = knowledge();
  const skills = (await accounts.agents()).find(({ id }) => id === agent)?.skills ?? allSkills;
  const conversations = found.rows.map((row) => ({
    ...conversationView(row, faq),
    fits: fits(skills, needsOf(row, faq)),
  }));
  return { status: 200, body: { conversations, next: found.next } };
}

async function show(
  { desk, ledger, receipts, knowledge }: ConversationParts,
  id: string,
  after: number,
): Promise<Reply> {
  const [row, rows, rating, promises, told] = await Promise.all([
    desk.conversation(conversationId(id)),
    desk.transcript(conversationId(id), after),
    desk.rating(conversationId(id)),
    ledger.promisesOf(conversationId(id)),
    receipts.receipts(conversationId(id)),
  ]);
  if (row === null) return notFound();
  const { faq, ways } = knowledge();
  const conversation = conversationView(row, faq);
  return {
    status: 200,
    body: {
      conversation,
      messages: rows.map(messageView),
      rating: rating && ratingView(rating),
      promises: promises.map(promiseView),
      receipts: told.map(receiptView),
      window: windowView(row, promises, ways),
    },
  };
}

export const notFound = (): Reply =>
  refuse(
    404,
    "not-found",
    "There is no such conversation, or no such message in it. Look it up in the list again.",
  );
