import type { AgentAct, Think, ThinkAct } from "../../src/turn/ports.ts";
import { closed, withBot } from "./conversations.ts";
import {
  closeIt,
  correctIt,
  giveItBack,
  handOver,
  learn,
  mendIt,
  line,
  noteOn,
  replyWith,
  saidWrong,
  say,
  takeIt,
} from "./fixtures.ts";

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
  correct: correctIt,
  "wrong-guidance": saidWrong(),
  mend: mendIt,
};
