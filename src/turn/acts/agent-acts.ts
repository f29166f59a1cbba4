import type { Zone } from "../../domain/calendar.ts";
import { closeIt, correct, giveItBack, type NotNow, noteOn, replyTo, takeIt } from "../../domain/acts.ts";
import { mask } from "../../domain/privacy/mask.ts";
import { report } from "../../domain/guidance.ts";
import type { Say } from "../../domain/say.ts";
import type { Step } from "../../domain/step.ts";
import { correctionText } from "../../domain/words/notes.ts";
import { titleOf } from "../../domain/words/entries.ts";
import { type NotWaiting, waitFor } from "../../domain/waiting.ts";
import { firstName } from "../../domain/words/first-name.ts";
import { flowing } from "../flows.ts";
import { linesOf } from "../lines.ts";
import { explained, type Explaining } from "./open-reasons.ts";
import { windowOf } from "../../domain/window.ts";
import { withinReach } from "./within-reach.ts";
import { withoutPromise } from "./promise-words.ts";
import type { ActRefusal, ActResult, AgentAct } from "../ports/act.ts";
import type { ActSituation } from "../ports/situation.ts";
import type { Knowledge } from "../ports/knowledge.ts";
import type { Store, ThinkAct } from "../ports/store.ts";
import { isPassing, judgePassing, type PassingAct } from "./passing-acts.ts";
import { thinkParted } from "../links/link-acts.ts";
import { thinkRevoked } from "../page-acts.ts";
import { isOfPromise, isOfTime, judgePromise, nextTime, type PromiseAct } from "./promise-acts.ts";
import { thoughtOf } from "../thought.ts";

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
      const version = knowledge();
      if (isRemark(act)) return remarked(act, situation, version);
      const step = withinReach(act, judge(act, situation, version), situation, version);
      if (typeof step === "string") return refused(act, step, situation, version);
      const told = { author: "system", agent: act.agent } as const;
      return { ok: true, thought: thoughtOf(flowing(step, situation, version), situation, version, told) };
    };
    return store.act(act, think);
  };
}

type Correction = Extract<AgentAct, { kind: "correct" }>;
type SayingWrong = Extract<AgentAct, { kind: "wrong-guidance" }>;
type Mending = Extract<AgentAct, { kind: "mend" }>;
/** Who has it, or when something could be promised. */
function refused(
  { kind }: AgentAct,
  code: ActRefusal,
  situation: ActSituation,
  knowledge: Knowledge,
): ReturnType<ThinkAct> {
  if (code === "past-window") return { ok: false, code, by: endOfWindow(situation) };
  if (!isOfTime(code)) return { ok: false, code, by: situation.holder && firstName(situation.holder) };
  return { ok: false, code, by: kind === "wait" ? null : nextTime(situation, knowledge) };
}

/** Until when the agent's words reach the customer in the chat, as an ISO time. */
function endOfWindow({ thread }: ActSituation): string | null {
  const window = windowOf(thread);
  return window === null ? null : new Date(window.personUntil).toISOString();
}

/** What is no step of the conversation. */
type Remark =
  | Correction
  | SayingWrong
  | Mending
  | Explaining
  | Extract<AgentAct, { kind: "revoke-page" | "part" }>;

const remarks: readonly AgentAct["kind"][] = [
  "correct",
  "wrong-guidance",
  "mend",
  "explain",
  "revoke-page",
  "part",
] satisfies Remark["kind"][];
const isRemark = (act: AgentAct): act is Remark => remarks.includes(act.kind);

function remarked(act: Remark, situation: ActSituation, knowledge: Knowledge): ReturnType<ThinkAct> {
  switch (act.kind) {
    case "correct":
      return corrected(act, situation, knowledge);
    case "wrong-guidance":
      return saidWrong(act, situation, knowledge);
    case "mend":
      return mended(act, situation, knowledge);
    case "revoke-page":
      return { ok: true, thought: thinkRevoked(situation, knowledge) };
    case "part":
      return thinkParted(act, situation, knowledge);
    case "explain":
      return explained(act, situation, knowledge);
  }
}

function withoutPersonalData(act: AgentAct): AgentAct {
  if (act.kind === "reply" || act.kind === "promise")
    return { ...act, text: mask(act.text, ["hetu", "card"]).text };
  if (act.kind === "hand-back") return act.said === null ? act : { ...act, said: mask(act.said).text };
  if ("text" in act) return { ...act, text: mask(act.text).text };
  if ("note" in act) return { ...act, note: mask(act.note).text };
  return "reason" in act ? { ...act, reason: mask(act.reason).text } : act;
}

/** A correction is no step of the conversation: what stays of it is the evidence, and a line that tells agents of it. */
function corrected(
  { entry }: Correction,
  { conversation, thread, named, agent, now }: ActSituation,
  knowledge: Knowledge,
): ReturnType<ThinkAct> {
  const evidence = correct(named, entry, knowledge.faq);
  if (typeof evidence === "string") return { ok: false, code: evidence, by: null };
  const title = entry === null ? null : titleOf(entry, { ...knowledge, language: thread.language });
  const note = { note: "corrected", detail: correctionText(evidence.asked, agent.name, title) } as const;
  const lines = linesOf({ says: [], notes: [note] }, "system", { ...thread, now, page: null }, knowledge);
  return { ok: true, thought: { conversation, language: thread, lines, evidence: [evidence] } };
}

/** What is said to be wrong becomes a task for the entry's owner, and a line that tells agents of it. */
function saidWrong(
  { entry, text, from }: SayingWrong,
  { conversation, thread, named, now }: ActSituation,
  knowledge: Knowledge,
): ReturnType<ThinkAct> {
  const reported = report(named, { entry, text, from }, knowledge.faq);
  if (typeof reported === "string") return { ok: false, code: reported, by: null };
  const title = titleOf(entry, { ...knowledge, language: thread.language });
  const note = { note: "guidance-wrong", detail: title } as const;
  const lines = linesOf({ says: [], notes: [note] }, "system", { ...thread, now, page: null }, knowledge);
  return { ok: true, thought: { conversation, language: thread, lines, reported } };
}

/** The task is done; agents read it in the conversation, and so does the customer who told us. */
function mended(
  { note }: Mending,
  { conversation, thread, task, now }: ActSituation,
  knowledge: Knowledge,
): ReturnType<ThinkAct> {
  if (task === null) return { ok: false, code: "not-found", by: null };
  if (task.isDone) return { ok: false, code: "done", by: null };
  const says: readonly Say[] =
    task.from === "customer" ? [{ say: "guidance-mended", entry: task.entry }] : [];
  const notes = [{ note: "guidance-mended", detail: note }] as const;
  const lines = linesOf({ says, notes }, "system", { ...thread, now, page: null }, knowledge);
  return { ok: true, thought: { conversation, language: thread, lines, mended: { task: task.id, note } } };
}

function judge(act: Exclude<AgentAct, Remark>, situation: ActSituation, version: Knowledge) {
  if (isOfPromise(act)) return judgePromise(act, situation, version);
  if (isPassing(act)) return judgePassing(act, situation);
  return withoutPromise(act, judgeDeed(act, situation, version.service.timeZone), situation, version);
}

function judgeDeed(
  act: Exclude<AgentAct, Remark | PromiseAct | PassingAct>,
  situation: ActSituation,
  zone: Zone,
): Step | NotNow | NotWaiting {
  const { conversation, agent, agentAtWork, now } = situation;
  switch (act.kind) {
    case "take":
      return takeIt(conversation, agent, agentAtWork, now);
    case "reply":
      return replyTo(conversation, act.agent, act.text, now);
    case "wait":
      return waitFor(conversation, act.agent, act, now);
    case "note":
      return noteOn(conversation, act.text);
    case "close": {
      const unread = act.seen !== null && isBehind(act.seen, situation);
      return closeIt(conversation, act.agent, { reason: act.reason, unread }, { now, zone });
    }
    case "give-back": {
      // Who doesn't say how far they have read has not read what the customer waits for.
      const unread = act.seen === null ? conversation.waitingSince !== null : isBehind(act.seen, situation);
      return giveItBack(conversation, agent, unread, now);
    }
  }
}

const isBehind = (seen: number, { lastSeq }: ActSituation) => seen < lastSeq;
