import type { Step } from "../../domain/step.ts";
import { pageInbox } from "../../domain/page-inbox.ts";
import { isShut, windowOf } from "../../domain/window.ts";
import type { AgentAct } from "../ports/act.ts";
import { besideTheChat } from "../letters/letters-of.ts";
import type { ActSituation } from "../ports/situation.ts";
import type { Knowledge } from "../ports/knowledge.ts";

/**
 * What an agent writes or promises, unless the customer can't be told: the channel takes nothing more, or takes nothing any more
 * when the promise is due, and there is no address to write to instead.
 */
export function withinReach<Refused extends string>(
  act: AgentAct,
  step: Step | Refused,
  { thread, now }: Pick<ActSituation, "thread" | "now">,
  { ways }: Pick<Knowledge, "ways">,
): Step | Refused | "window-closed" | "past-window" {
  if (typeof step === "string" || besideTheChat(step.conversation, ways) !== null) return step;
  if (isToBeSent(act) && isShut("agent", thread, now)) return "window-closed";
  const dueAt = chatPromisedFor(act, step);
  const until = windowOf(thread)?.personUntil ?? Infinity;
  return dueAt !== null && dueAt >= until ? "past-window" : step;
}

/** What people wrote in the Page Inbox has reached the customer. */
const isToBeSent = ({ kind, agent }: AgentAct): boolean =>
  (kind === "reply" || kind === "promise") && agent !== pageInbox;

/** For when the act promises an answer in the chat; null: it doesn't. */
function chatPromisedFor(act: AgentAct, { conversation }: Step): number | null {
  if (act.kind === "promise") return act.contact.kind === "chat" ? act.dueAt : null;
  if (act.kind !== "move") return null;
  const moved = conversation.promises.find(({ id }) => id === act.promise);
  return moved?.contact.kind === "chat" ? act.dueAt : null;
}
