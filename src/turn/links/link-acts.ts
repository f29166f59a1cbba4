import { codeHoldsMs } from "../../domain/person/code.ts";
import { firstName } from "../../domain/words/first-name.ts";
import type { AgentAct } from "../ports/act.ts";
import type { PageAct } from "../ports/customer-page.ts";
import { partedBy } from "./parting.ts";
import type { ActSituation, Situation } from "../ports/situation.ts";
import type { Knowledge } from "../ports/knowledge.ts";
import type { Thought, ThinkAct } from "../ports/store.ts";

/** What a customer does on their page to link and to part their threads. */
export type LinkAct = Extract<PageAct, { kind: "make-code" | "part" }>;

/** A new code in the place of the last, or one thread less. What can't be any more changes nothing. */
export function thinkLinkAct(act: LinkAct, situation: Situation, knowledge: Knowledge): Thought {
  const { conversation, thread, now, freshCode: code } = situation;
  const unchanged = { conversation, language: thread, lines: [] };
  if (act.kind === "make-code") return { ...unchanged, code: { do: "make", code, until: now + codeHoldsMs } };
  return partedBy(act.thread, { who: "customer", reason: "" }, situation, knowledge) ?? unchanged;
}

/** An agent says that a thread is of another customer than the others of its person. */
export function thinkParted(
  act: Extract<AgentAct, { kind: "part" }>,
  situation: ActSituation,
  knowledge: Knowledge,
): ReturnType<ThinkAct> {
  const who = `agent:${firstName(situation.agent.name).replaceAll(":", "")}`;
  const thought = partedBy(act.thread, { who, reason: act.reason }, situation, knowledge);
  return thought === null ? { ok: false, code: "not-found", by: null } : { ok: true, thought };
}
