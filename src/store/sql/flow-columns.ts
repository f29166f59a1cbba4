import type { Answers, Conversation, InFlow } from "../../domain/conversation.ts";
import type { ConversationRow } from "./conversation-row.ts";

type FlowColumns = Pick<ConversationRow, "flow" | "answers">;

/** What the customer told, and where in a flow the conversation waits. `flowOf` and `answersOf` are its inverse. */
export function flowColumns(conversation: Conversation): FlowColumns {
  const flow = "flow" in conversation ? conversation.flow : null;
  const { answers } = conversation;
  return {
    flow:
      flow === null ? null : JSON.stringify([flow.name, flow.step, flow.tries, flow.askedAt, flow.lookup]),
    answers: Object.keys(answers).length === 0 ? null : JSON.stringify(answers),
  };
}

/** Where it waits, or null when no flow asks. */
export function flowOf({ flow }: FlowColumns): InFlow | null {
  if (flow === null) return null;
  const row: unknown = JSON.parse(flow);
  if (Array.isArray(row)) {
    // What was written before there were lookups has no fifth.
    const [name, step, tries, askedAt, lookup]: readonly unknown[] = row;
    const named = typeof name === "string" && typeof step === "string";
    if (named && typeof tries === "number" && typeof askedAt === "number")
      return { name, step, tries, askedAt, lookup: lookup === true };
  }
  throw new Error(`A place in a flow was expected in the database: ${flow}`);
}

export function answersOf({ answers }: Pick<FlowColumns, "answers">): Answers {
  if (answers === null) return {};
  const map: unknown = JSON.parse(answers);
  if (isAnswers(map)) return map;
  throw new Error(`Answers by name were expected in the database: ${answers}`);
}

const isAnswers = (map: unknown): map is Answers =>
  typeof map === "object" &&
  map !== null &&
  !Array.isArray(map) &&
  Object.values(map).every((value) => typeof value === "string");
