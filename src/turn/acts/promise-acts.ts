import type { NotNow } from "../../domain/acts.ts";
import { attempt, keep, move, type NotThis, release } from "../../domain/promise/by-agent.ts";
import { promiseByAgent } from "../../domain/promise/ledger.ts";
import { firstDue, type NotThen } from "../../domain/service/slots.ts";
import type { Step } from "../../domain/step.ts";
import { ledgerOf } from "../ledger.ts";
import type { ActRefusal, AgentAct } from "../ports/act.ts";
import type { ActSituation } from "../ports/situation.ts";
import type { Knowledge } from "../ports/knowledge.ts";

/** What an agent does to a promise. */
export type PromiseAct = Extract<AgentAct, { kind: "promise" | "keep" | "release" | "move" | "attempt" }>;

const kinds: readonly AgentAct["kind"][] = ["promise", "keep", "release", "move", "attempt"];
export const isOfPromise = (act: AgentAct): act is PromiseAct => kinds.includes(act.kind);

/** What the act does to the conversation and its promises, or why it can't be. */
export function judgePromise(
  act: PromiseAct,
  situation: ActSituation,
  knowledge: Knowledge,
): Step | NotNow | NotThis | NotThen | "no-call" | "no-mail" {
  const { conversation, agent, freshPromise } = situation;
  const ledger = ledgerOf(situation, knowledge);
  switch (act.kind) {
    case "promise": {
      const { text, dueAt, contact } = act;
      // A call is made by a person; a mail goes only where something sends it. Who doesn't say has a way.
      if (contact.kind === "email" && knowledge.ways?.email === null) return "no-mail";
      return promiseByAgent(conversation, agent, { id: freshPromise, text, dueAt, contact }, ledger);
    }
    case "keep":
      return keep(conversation, act.promise, agent, act.note, ledger);
    case "release":
      return release(conversation, act.promise, agent, act.note, ledger);
    case "move":
      return move(conversation, act.promise, agent, act, ledger);
    case "attempt":
      return attempt(conversation, act.promise, agent, act.outcome, ledger);
  }
}

const times: readonly ActRefusal[] = [
  "too-early",
  "too-late",
  "closed-then",
  "slot-full",
] satisfies NotThen[];
/** Whether a refusal is of the time that was to be promised. */
export const isOfTime = (code: ActRefusal): code is NotThen => times.includes(code);

/** The next time for which something can be promised, as an ISO time; null: none that anybody knows. */
export function nextTime(situation: ActSituation, knowledge: Knowledge): string | null {
  const due = firstDue(ledgerOf(situation, knowledge), 0);
  return due === null ? null : new Date(due).toISOString();
}
