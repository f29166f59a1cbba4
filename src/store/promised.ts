import type { OpenPromise } from "../domain/promise/promise.ts";
import type { Thought } from "../turn/ports/store.ts";
import type { Writing } from "./change.ts";
import type { Held, Message, ThreadFacts } from "./facts.ts";

/** A promise leaves a conversation only by an end that is told: else nothing is written. */
export function promisesOf(
  held: Held | null,
  { conversation, ended = [] }: Thought,
): Pick<Writing, "promises" | "ended"> {
  const before = held?.conversation.promises ?? [];
  const after = conversation?.promises ?? [];
  const isThere = ({ id }: OpenPromise) =>
    after.some((one) => one.id === id) || ended.some(({ promise }) => promise.id === id);
  const lost = held?.conversation.id === conversation?.id ? before.find((one) => !isThere(one)) : before[0];
  if (lost !== undefined) throw new Error(`The thought loses the promise ${lost.id}, which is still open.`);
  return { promises: after.filter((one) => !before.includes(one)), ended };
}

/** How long the customer's page opens after something was last promised or ended, in ms. */
const pageOpensMs = 90 * 24 * 3_600_000;

/** The customer's page opens with the first promise, and stays open for a while after the last. */
export function pageAfter(
  before: ThreadFacts,
  thought: Thought,
  last: Pick<Message, "at"> | undefined,
  token: string,
): ThreadFacts["page"] {
  if (thought.page === "revoked") return null;
  return opensPage(thought) && last !== undefined ? { token, until: last.at + pageOpensMs } : before.page;
}

const opensPage = ({ conversation, ended = [], follows = [], page }: Thought): boolean =>
  page === "opened" || (conversation?.promises.length ?? 0) > 0 || ended.length > 0 || follows.length > 0;
