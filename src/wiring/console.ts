import { type Console, makeConsole } from "../console/console.ts";
import { makeFindMissed } from "../content/missed/keep.ts";
import type { Route } from "../http/route.ts";
import { wireEditing } from "./editing.ts";
import type { Ground } from "./ground.ts";
import type { Line } from "./line.ts";

/** The desk's doors; `beside`: the other routes that its API document names. */
export async function wireConsole(ground: Ground, line: Line, beside: readonly Route[]): Promise<Console> {
  const { log, storage, content, publicUrl, now, newId, random } = ground;
  return makeConsole({
    desk: storage,
    ledger: storage,
    receipts: storage,
    queueLog: storage,
    histories: storage,
    attachments: storage,
    accounts: storage,
    acts: line.act,
    evidence: storage,
    tasks: storage,
    comments: storage,
    followers: storage,
    editing: await wireEditing(ground),
    learnt: line.learnt,
    knowledge: line.knowledge,
    missed: makeFindMissed({ log: storage, knowledge: line.knowledge, now }),
    commits: storage,
    selfCheck: line.selfCheck.latest,
    reasons: storage,
    typing: line.typing,
    publicUrl: publicUrl(),
    closeToday: (order) => content.closeToday(order, now()),
    now,
    newId,
    random,
    beside,
    trouble: (error) => log.error("events-failed", { error }),
  });
}
