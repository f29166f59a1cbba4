import { fill } from "../../words/fill.ts";
import type { Flow, FlowDeed, Flows, FlowStep, FlowWords, Moment } from "../flow.ts";
import type { Place } from "./finding.ts";

/** Who may have the conversation at a step; "none" before the customer has written anything. */
export type Having = "none" | "bot" | "queued" | "promised" | "closed";

/** One way to stand at a step. */
export interface Visit extends Place {
  readonly step: string | null;
  readonly having: Having;
  /** Whether a question may be put: the house itself has asked nothing just now. */
  readonly mayAsk: boolean;
  /** Whether the customer has answered something on the way. */
  readonly answered: boolean;
  /** The question whose answer nobody has said anything to. */
  readonly owed: Place | null;
}

const begins: Readonly<Record<Exclude<Moment, `entry:${string}`>, readonly Having[]>> = {
  greeted: ["none"],
  "asked-back": ["bot"],
  "not-known": ["bot"],
  "handed-over": ["queued"],
  angry: ["queued"],
  "given-back": ["bot"],
  reopened: ["queued"],
  quiet: ["closed"],
  ended: ["closed"],
  closed: ["closed"],
};

const unaskable: ReadonlySet<Moment> = new Set<Moment>(["greeted", "asked-back", "not-known"]);

const isEntry = (moment: Moment): moment is `entry:${string}` => moment.startsWith("entry:");

/** Every way in which any step can be come to, by whatever is true, told or answered; a `step` of null is an end. */
export function explore(flows: Flows): readonly Visit[] {
  const found = new Map<string, Visit>();
  const waiting: Visit[] = [...flows.byName.values()].flatMap((flow) =>
    flow.when.flatMap((moment) => startsOf(flow, moment)),
  );
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    const key = JSON.stringify(visit);
    if (found.has(key)) continue;
    found.set(key, visit);
    waiting.push(...after(visit, flows));
  }
  return [...found.values()];
}

const startsOf = ({ name, first }: Flow, moment: Moment): readonly Visit[] =>
  // An entry is answered by the bot, and by it in the queue where a person continues.
  (isEntry(moment) ? (["bot", "queued"] as const) : begins[moment]).map((having) => ({
    flow: name,
    step: first,
    having,
    mayAsk: !unaskable.has(moment),
    answered: false,
    owed: null,
  }));

/** The step of a visit; undefined at an end, and where a name leads nowhere. */
export const stepAt = ({ flow, step }: Place, { byName }: Flows): FlowStep | undefined =>
  step === null ? undefined : byName.get(flow)?.steps.get(step);

/** Where a step leads by itself: all its ways, without what it changes. */
export function waysOn(step: FlowStep, flow: string, { byName }: Flows): readonly Place[] {
  if ("next" in step) return [{ flow, step: step.next }];
  switch (step.step) {
    case "if":
      return [
        { flow, step: step.yes },
        { flow, step: step.no },
      ];
    case "go": {
      const to = byName.get(step.flow);
      return [{ flow: step.flow, step: step.at ?? to?.first ?? null }];
    }
    case "end":
      return [{ flow, step: null }];
  }
}

function after(visit: Visit, flows: Flows): readonly Visit[] {
  const step = stepAt(visit, flows);
  if (step === undefined) return [];
  // Only the bot looks something up. In the queue the house says that a person goes on, and the flow ends there.
  if (step.step === "lookup" && visit.having !== "bot") return [{ ...visit, step: null, owed: null }];
  const changed = { ...visit, ...changesOf(step, visit) };
  return waysOn(step, visit.flow, flows).map((place) => ({ ...changed, ...place }));
}

function changesOf(step: FlowStep, visit: Visit): Partial<Visit> {
  if (step.step === "ask") return { owed: { flow: visit.flow, step: step.as }, answered: true, mayAsk: true };
  if (step.step === "lookup") return { owed: { flow: visit.flow, step: step.as }, mayAsk: true };
  if (step.step === "say") return saysForSure(step.words) ? { owed: null } : {};
  return step.step === "do" ? doneBy(step.deed, visit) : {};
}

function doneBy(deed: FlowDeed, { having }: Visit): Partial<Visit> {
  if (having === "none") return {};
  if (deed.do === "enqueue" && having !== "queued") return { having: "queued", owed: null };
  if (deed.do === "promise" && having === "queued") return { having: "promised", owed: null };
  return deed.do === "close" && having !== "closed" ? { having: "closed", owed: null } : {};
}

/** Whether something is left to say when nothing that the words speak of is known. */
export const saysForSure = (words: FlowWords): boolean =>
  words.kind === "line" || Object.values(words.texts).every((text) => fill(text, {}) !== "");
