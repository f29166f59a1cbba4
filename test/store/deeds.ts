import type { OpenPromise, PromiseEnd } from "../../src/domain/promise/promise.ts";
import type { AgentAct } from "../../src/turn/ports/act.ts";
import type { ActSituation, Situation } from "../../src/turn/ports/situation.ts";
import type { Line } from "../../src/turn/ports/line.ts";
import type { Think, ThinkAct } from "../../src/turn/ports/store.ts";
import { anOpenPromise, closed, promised, withAgent, withBot } from "./conversations.ts";
import {
  closeIt,
  correctIt,
  giveItBack,
  handOver,
  learn,
  line,
  maija,
  noteOn,
  replyWith,
  say,
  takeIt,
} from "./fixtures.ts";
import { mendIt, saidWrong } from "./tasks-judged.ts";

/** What the bot may think, by name. */
export const thoughts: Readonly<Record<string, Think>> = {
  silent: say(),
  tap: learn,
  answer: say(
    line("Näin.", { markdown: true, options: [{ title: "Ihminen", name: "person" }] }),
    line("Auttoiko?"),
  ),
  handOver: handOver(),
  angry: handOver({ urgency: 4, reason: "topic:laskutus" }),
  end: (s) => ({
    conversation: closed(s.conversation ?? withBot(s.freshId, s.now), s.now),
    language: { language: "sv", languageFrom: "message" },
    lines: [line("Hei hei.")],
  }),
  fails: () => {
    throw new Error("no thought");
  },
};
const unlessClosed =
  (act: ThinkAct): ThinkAct =>
  (situation) =>
    situation.conversation.state === "closed" ? { ok: false, code: "closed", by: null } : act(situation);
/** How an act of each kind is judged. */
export const judgements: Readonly<Record<AgentAct["kind"], ThinkAct>> = {
  take: unlessClosed(takeIt),
  reply: unlessClosed(replyWith("Hei")),
  close: unlessClosed(closeIt),
  "give-back": (situation) =>
    situation.conversation.state === "with-agent"
      ? giveItBack(situation)
      : { ok: false, code: "not-yours", by: null },
  note: noteOn,
  explain: (situation) => explainIt(situation),
  wait: unlessClosed(({ conversation, agent, thread, now }) => {
    const next = { action: "look-again", at: now + 3_600_000, reason: "Verkkoyhtiö" } as const;
    return {
      ok: true,
      thought: { conversation: withAgent(conversation, agent.id, now, { next }), language: thread, lines },
    };
  }),
  correct: correctIt,
  "wrong-guidance": saidWrong(),
  mend: mendIt,
  promise: unlessClosed(promiseIt),
  keep: endIt("kept"),
  release: endIt("released"),
  move: unlessClosed(moveIt),
  attempt: unlessClosed(moveIt),
  transfer: unlessClosed(takeIt),
  assign: unlessClosed(takeIt),
  lose: noteOn,
  "hand-back": noteOn,
  "ask-for": noteOn,
  "take-from": noteOn,
  leave: noteOn,
  part: noteOn,
  "revoke-page": (situation) => ({
    ok: true,
    thought: { ...say()(situation), conversation: situation.conversation, page: "revoked" },
  }),
};

const lines: readonly Line[] = [];
export const explainIt: ThinkAct = ({ conversation, thread }) => ({
  ok: true,
  thought: { conversation, language: thread, lines, whyOpen: "Verkkoyhtiö mittaa." },
});
function promiseIt({
  conversation: c,
  thread,
  freshPromise,
  now,
  agent,
}: ActSituation): ReturnType<ThinkAct> {
  if (c.state === "closed" || c.state === "bot") return { ok: false, code: "not-yours", by: null };
  const promise = anOpenPromise(freshPromise, now, { madeBy: { agent: agent.id } });
  const promises = [...c.promises, promise];
  const conversation = promised(c, promise, { agent: agent.id, promises });
  return { ok: true, thought: { conversation, language: thread, lines: [line("Lupaus.")] } };
}

function moveIt({ conversation: c, thread, now }: ActSituation): ReturnType<ThinkAct> {
  if (c.state !== "promised") return { ok: false, code: "not-found", by: null };
  const promises = c.promises.map((one) => ({ ...one, dueAt: one.dueAt + 1, lateAt: now }));
  return { ok: true, thought: { conversation: { ...c, promises }, language: thread, lines } };
}

function endIt(end: PromiseEnd): ThinkAct {
  return ({ conversation: c, thread, now, agent }) => {
    const [promise] = c.promises;
    if (promise === undefined || c.state === "closed") return { ok: false, code: "not-found", by: null };
    const ended = [{ promise, end, at: now, by: agent.id, had: agent.id, note: "" }];
    const promises = c.promises.slice(1);
    const [next] = promises;
    const conversation =
      next === undefined ? withAgent(c, agent.id, now) : promised(c, next, { agent: agent.id, promises });
    return { ok: true, thought: { conversation, language: thread, lines, ended } };
  };
}

/** These are promised from now on, and nothing else. */
export const carry =
  (of: (s: Situation) => readonly OpenPromise[], ...ends: readonly PromiseEnd[]): Think =>
  (situation) => {
    const { conversation: c, thread, now } = situation;
    const promises = of(situation);
    const [first] = promises;
    const gone = (c?.promises ?? []).filter((one) => !promises.some(({ id }) => id === one.id));
    const after = c && (first === undefined ? withAgent(c, maija, now) : promised(c, first, { promises }));
    const ended = gone.slice(0, ends.length).map((promise, nth) => ({
      promise,
      end: ends[nth] ?? "kept",
      at: now,
      by: maija,
      had: maija,
      note: "Soitin.",
    }));
    return { conversation: after, language: thread, lines: [line("Selvä.")], ended };
  };
