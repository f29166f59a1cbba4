import { moveByCustomer, nudge, releaseByCustomer } from "../domain/promise/by-customer.ts";
import type { Step } from "../domain/step.ts";
import type { PageAct } from "./ports/customer-page.ts";
import { flowing } from "./flows.ts";
import { ledgerOf } from "./ledger.ts";
import { type LinkAct, thinkLinkAct } from "./links/link-acts.ts";
import { linesOf } from "./lines.ts";
import type { ActSituation, Situation } from "./ports/situation.ts";
import type { Knowledge } from "./ports/knowledge.ts";
import type { Thought } from "./ports/store.ts";
import type { Thinking } from "./thought.ts";
import { thoughtOf } from "./thought.ts";

/** What a customer does on their page. What can't be any more changes nothing and says nothing: the page shows how it stands. */
export function thinkPageAct(act: PageAct, situation: Situation, knowledge: Knowledge): Thinking {
  const { conversation, thread } = situation;
  if (act.kind === "make-code" || act.kind === "part")
    return { decision: act.kind, thought: thinkLinkAct(act, situation, knowledge) };
  if (act.kind === "rate") return { decision: act.kind, thought: rated(act, situation) };
  const step = conversation === null ? "not-found" : judge(act, { ...situation, conversation }, knowledge);
  return {
    decision: act.kind,
    thought:
      typeof step === "string"
        ? { conversation, language: thread, lines: [] }
        : thoughtOf(flowing(step, situation, knowledge), situation, knowledge, { author: "system" }),
  };
}

/** What is open can't be rated; an earlier matter than the thread's last has always ended. */
function rated(act: Extract<PageAct, { kind: "rate" }>, { conversation, thread }: Situation): Thought {
  const { value, comment, conversation: of } = act;
  const isOpen = conversation?.id === of && conversation.state !== "closed";
  const rating = { value, comment, conversation: of };
  return { conversation, language: thread, lines: [], ...(!isOpen && { rating }) };
}

function judge(
  act: Exclude<PageAct, { kind: "rate" } | LinkAct>,
  situation: Situation & { readonly conversation: NonNullable<Situation["conversation"]> },
  knowledge: Knowledge,
): Step | string {
  const ledger = ledgerOf(situation, knowledge);
  const { conversation } = situation;
  switch (act.kind) {
    case "nudge":
      return nudge(conversation, act.promise, ledger);
    case "release":
      return releaseByCustomer(conversation, act.promise, act.reason, ledger);
    case "move":
      return moveByCustomer(conversation, act.promise, act.slot, ledger);
  }
}

/** The customer's page opens no longer, say for who got its address by mistake; the next promise is told with another. */
export function thinkRevoked({ conversation, thread, now }: ActSituation, knowledge: Knowledge): Thought {
  const notes = [{ note: "page-revoked" }] as const;
  const lines = linesOf({ says: [], notes }, "system", { ...thread, now, page: null }, knowledge);
  return { conversation, language: thread, lines, page: "revoked" };
}
