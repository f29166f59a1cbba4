import { createHash } from "node:crypto";
import type { ActResult, AgentAct } from "../turn/ports/act.ts";
import type { ThinkAct, Thought } from "../turn/ports/store.ts";
import { writingOf, type Plan, type Source, type Writing } from "./change.ts";
import type { ActFacts, ActRecord } from "./facts.ts";
import { situationOf } from "./situation.ts";

/** What an agent's act comes to, from what was found: pure, so that every engine does the same. */
export function planAct(facts: ActFacts, act: AgentAct, think: ThinkAct, source: Source): Plan<ActResult> {
  const fingerprint = fingerprintOf(act);
  if (facts.kind === "answered") {
    return { answer: facts.fingerprint === fingerprint ? facts.result : refusal("key-reused"), change: null };
  }
  if (facts.kind === "no-conversation") return { answer: refusal("not-found"), change: null };
  const { agent, around, lastSeq, named, task, receiver } = facts;
  if (agent === null) {
    throw new Error(`There is no agent ${act.agent}: an act needs an account, added by a supervisor.`);
  }
  const situation = situationOf(around, source);
  const { conversation } = around.held;
  const judged = think({ ...situation, conversation, agent, lastSeq, named, task, receiver });
  const record = (result: ActResult): ActRecord => ({
    key: act.key,
    conversation: act.conversation,
    agent: act.agent,
    kind: act.kind,
    fingerprint,
    result,
    at: source.now,
  });
  if (!judged.ok) return { answer: judged, change: { kind: "refused", act: record(judged) } };
  const writing = writingOf(around, situation, judged.thought, null, source);
  const told =
    writing.messages.find(({ audience }) => audience === "customer") ??
    writing.messages.find(({ author }) => author === "agent");
  const answer: ActResult = { ok: true, message: told?.id ?? null };
  const tasks = tasksOf(judged.thought, act, source);
  return { answer, change: { ...writing, ...tasks, act: record(answer) } };
}

/** What an act says of tasks, and why it is open, is the agent's who does it. */
function tasksOf(
  { reported, mended, whyOpen }: Thought,
  { agent, conversation }: AgentAct,
  { now: at, newId }: Source,
): Pick<Writing, "reported" | "mended" | "whyOpen"> {
  return {
    reported: reported === undefined ? null : { ...reported, id: newId(), conversation, agent, at },
    mended: mended === undefined ? null : { ...mended, agent, at },
    whyOpen: whyOpen === undefined ? null : { conversation, agent, text: whyOpen, at },
  };
}

const refusal = (code: "key-reused" | "not-found"): ActResult => ({ ok: false, code, by: null });

/** Tells two acts under one key apart without keeping the words a second time. How far an agent had read is no other act. */
function fingerprintOf(act: AgentAct): string {
  const said = Object.entries(act).filter(([name]) => !besides.has(name));
  return createHash("sha256")
    .update(JSON.stringify(said.toSorted(byName)))
    .digest("base64url");
}

const besides: ReadonlySet<string> = new Set(["key", "conversation", "agent", "seen"]);
const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;
