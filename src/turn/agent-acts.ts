import { closeIt, type NotNow, replyTo, takeIt } from "../domain/acts.ts";
import { mask } from "../domain/privacy/mask.ts";
import type { Step } from "../domain/step.ts";
import { firstName } from "../domain/words.ts";
import { linesOf } from "./lines.ts";
import type { ActResult, ActSituation, AgentAct, Knowledge, Store, ThinkAct } from "./ports.ts";

/**
 * One act of an agent through the house: judged and committed in one transaction, so that of two agents exactly one
 * gets it. An identity code or card number in an agent's words is covered too; an account number is not, since agents
 * tell customers where to pay.
 */
export function makeActs(
  store: Pick<Store, "act">,
  knowledge: () => Knowledge,
): (act: AgentAct) => Promise<ActResult> {
  return (came) => {
    const act = withoutPersonalData(came);
    const think: ThinkAct = (situation) => {
      const step = judge(act, situation);
      if (typeof step === "string")
        return { ok: false, code: step, by: situation.holder === null ? null : firstName(situation.holder) };
      const { thread } = situation;
      return {
        ok: true,
        thought: {
          conversation: step.conversation,
          language: thread,
          lines: linesOf(step, "system", thread, knowledge(), act.agent),
        },
      };
    };
    return store.act(act, think);
  };
}

const isBehind = (seen: number | null, lastSeq: number) => seen !== null && seen < lastSeq;

function withoutPersonalData(act: AgentAct): AgentAct {
  switch (act.kind) {
    case "take":
      return act;
    case "reply":
      return { ...act, text: mask(act.text, ["hetu", "card"]).text };
    case "close":
      return { ...act, reason: mask(act.reason).text };
  }
}

function judge(act: AgentAct, { conversation, agent, lastSeq, now }: ActSituation): Step | NotNow {
  switch (act.kind) {
    case "take":
      return takeIt(conversation, agent, now);
    case "reply":
      return replyTo(conversation, act.agent, act.text, now);
    case "close":
      return closeIt(
        conversation,
        act.agent,
        { reason: act.reason, unread: isBehind(act.seen, lastSeq) },
        now,
      );
  }
}
