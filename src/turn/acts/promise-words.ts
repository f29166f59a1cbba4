import { promiseIn } from "../../domain/promise/wording.ts";
import { tableOf } from "../../domain/service/slots.ts";
import type { Step } from "../../domain/step.ts";
import type { AgentAct } from "../ports/act.ts";
import type { ActSituation } from "../ports/situation.ts";
import type { Knowledge } from "../ports/knowledge.ts";

/**
 * A reply whose client listens for promises: words that promise are refused unless the agent has said that they don't, which
 * agents then read above them. A client that says nothing of it is not asked.
 */
export function withoutPromise<Refused extends string>(
  act: AgentAct,
  step: Step | Refused,
  { now, thread }: ActSituation,
  { service }: Knowledge,
): Step | Refused | "promise-in-words" {
  if (typeof step === "string" || act.kind !== "reply" || act.notAPromise === undefined) return step;
  const heard = promiseIn(act.text, now, tableOf({ service, language: thread.language }));
  if (heard === null) return step;
  if (!act.notAPromise) return "promise-in-words";
  return { ...step, notes: [...step.notes, { note: "no-promise", detail: heard.quote }] };
}
