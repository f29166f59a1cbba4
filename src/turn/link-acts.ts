import { codeHoldsMs } from "../domain/person/code.ts";
import { part } from "../domain/person/join.ts";
import type { ThreadId } from "../domain/ids.ts";
import type { AgentAct } from "./act.ts";
import type { PageAct } from "./customer-page.ts";
import type { ActSituation, Situation, Thought, ThinkAct } from "./ports.ts";

/** What a customer does on their page to link and to part their threads. */
export type LinkAct = Extract<PageAct, { kind: "make-code" | "part" }>;

/** A new code in the place of the last, or one thread less. What can't be any more changes nothing. */
export function thinkLinkAct(act: LinkAct, situation: Situation): Thought {
  if (act.kind === "part") return parted(act.thread, situation) ?? unchanged(situation);
  const until = situation.now + codeHoldsMs;
  return { ...unchanged(situation), code: { do: "make", code: situation.freshCode, until } };
}

/** An agent says that a thread is of another customer than the conversation's person. */
export function thinkParted(
  act: Extract<AgentAct, { kind: "part" }>,
  situation: ActSituation,
): ReturnType<ThinkAct> {
  const thought = parted(act.thread, situation);
  return thought === null ? { ok: false, code: "not-found", by: null } : { ok: true, thought };
}

/** Null where the thread is none of the person's. */
function parted(thread: ThreadId, situation: Situation): Thought | null {
  const [own, others] = [situation.links.own(), situation.links.others()];
  const leaving = [own, ...others].find((one) => one.thread === thread);
  if (leaving === undefined || others.length === 0) return null;
  return { ...unchanged(situation), links: part(leaving, own, [own, ...others], situation.now) };
}

const unchanged = ({ conversation, thread }: Situation): Thought => ({
  conversation,
  language: thread,
  lines: [],
});
