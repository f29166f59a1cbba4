import type { AgentAct } from "../turn/ports/act.ts";
import { makeActs } from "../turn/acts/agent-acts.ts";
import { makeAssigning } from "../turn/queue/assign.ts";
import { makeDue } from "../turn/due.ts";
import { makeReturnOfGone } from "../turn/queue/gone.ts";
import type { Learning } from "../turn/learning.ts";
import { makeTellFixed } from "../turn/news/tell-fixed.ts";
import { makeTellLinks } from "../turn/links/tell-links.ts";
import { makeTellNews } from "../turn/news/tell-news.ts";
import { makeTurn } from "../turn/turn.ts";
import { makeTyping } from "../turn/typing.ts";
import type { Ground } from "./ground.ts";
import { withWays } from "./letters.ts";
import { wireLookups } from "./lookups.ts";
import { wireSelfCheck } from "./self-check.ts";

export type Line = ReturnType<typeof wireLine>;

/** The three doors of the line: a customer's delivery, an agent's act, the clock; and who is writing just now. */
export function wireLine(ground: Ground, learning: Learning | null) {
  const { config, storage, content, log, publicUrl, now } = ground;
  const knowledge = withWays(content.current, config);
  const lookups = wireLookups(ground, knowledge);
  const act = makeActs(storage, knowledge);
  const fault = (error: unknown) => log.error("due-failed", { error });
  const due = { store: storage, knowledge, clock: now, fault };
  const hands = { accounts: storage, desk: storage, acts: act, clock: now };
  return {
    receive: makeTurn({
      store: storage,
      knowledge,
      clock: now,
      record: (record) => log.info("turn", record),
      fault: (error, { channel }) => log.error("bot-fault", { error, channel }),
      ticks: () => performance.now(),
    }),
    knowledge,
    learnt: content.learnt,
    act: async (asked: AgentAct) => {
      const result = await act(asked);
      if (result.ok && asked.kind === "correct") learning?.hurry();
      return result;
    },
    typing: makeTyping((error) => log.error("typing-failed", { error })),
    /** What the clock's door does again and again. */
    rounds: [
      makeDue({ ...due, lookups }),
      makeTellFixed(due),
      makeTellNews(due),
      makeTellLinks(due),
      makeReturnOfGone(hands),
      ...(config.assign === "push" ? [makeAssigning({ ...hands, givings: storage, knowledge })] : []),
    ],
    lookups,
    selfCheck: wireSelfCheck(config, { storage, knowledge, publicUrl, log, now }),
  };
}
