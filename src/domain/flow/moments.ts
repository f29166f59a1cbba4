import type { Say, SayName } from "../say.ts";
import type { Flow, Flows, Moment } from "./flow.ts";

/** The flow of what was just done and told; the more special moment comes first. */
export function flowAfter(says: readonly Say[], { byMoment }: Flows): Flow | null {
  for (const moment of says.flatMap(momentsOf)) {
    const flow = byMoment.get(moment);
    if (flow !== undefined) return flow;
  }
  return null;
}

const momentOf: Readonly<Partial<Record<SayName, Moment>>> = {
  greeting: "greeted",
  "did-you-mean": "asked-back",
  "say-it-differently": "not-known",
  reopened: "reopened",
  "given-back": "given-back",
  goodbye: "quiet",
  ended: "ended",
  closing: "closed",
};

/** The moments that a say tells of. */
function momentsOf(say: Say): readonly Moment[] {
  if (say.say === "answer") return [`entry:${say.entry}`];
  if (say.say === "hand-over") return afterHandOver(say.deed.reason);
  const moment = momentOf[say.say];
  return moment === undefined ? [] : [moment];
}

/** A flow that led here has asked what it had to ask; after a fault nothing is tried that could fail again. */
function afterHandOver(reason: string): readonly Moment[] {
  if (reason === "bot-fault" || reason.startsWith("flow:")) return [];
  return reason === "angry" ? ["angry", "handed-over"] : ["handed-over"];
}
