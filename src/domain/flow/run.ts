import type { Conversation, Time } from "../conversation.ts";
import type { Say } from "../say.ts";
import type { Step } from "../step.ts";
import { done, type Running } from "./deeds.ts";
import { type FlowFacts, holds } from "./facts.ts";
import type { Flow, FlowStep } from "./flow.ts";
import { flowAfter } from "./moments.ts";
import { leftFlow, looksUpAt, waitsAt } from "./moves.ts";
import { asPut } from "./times.ts";

/** More steps than any flow takes without waiting; lint refuses a cycle, and a file that lint never saw ends here. */
const mostSteps = 1_000;

/** A step of the house with what the flow of its moment adds. Where none belongs to it, the very same step. */
export function withFlow<S extends Step<Conversation>>(step: S, facts: FlowFacts): Step {
  const { conversation } = step;
  if (conversation.state === "with-agent" || conversation.state === "promised") return step;
  const flow = flowAfter(step.says, facts.flows);
  if (flow === null) return step;
  const run = walk({ ...step, conversation }, flow, flow.first, facts);
  return { ...run, conversation: run.conversation ?? conversation };
}

/** What follows the greeting, which begins no conversation. */
export function afterGreeting(says: readonly Say[], facts: FlowFacts): readonly Say[] {
  const flow = flowAfter(says, facts.flows);
  if (flow === null) return says;
  return walk({ conversation: null, says, notes: [] }, flow, flow.first, facts).says;
}

/** Takes steps from `at` on until one waits for the customer or the flow ends. Pure, and never throws. */
export function walk(from: Running, began: Flow, at: string | null, facts: FlowFacts): Running {
  let run = from;
  let [flow, next]: [Flow, string | null] = [began, at];
  for (let taken = 0; taken < mostSteps; taken++) {
    const step = next === null ? undefined : flow.steps.get(next);
    if (step === undefined || next === null || step.step === "end") break;
    if (step.step === "ask") return asks(run, flow, next, facts);
    if (step.step === "lookup") return looksUp(run, flow.name, next, facts.now);
    if (step.step === "go") [flow, next] = target(step, flow, facts);
    else [run, next] = take(run, step, flow, facts);
  }
  return { ...run, conversation: atEnd(run.conversation) };
}

/** No flow waits any more. */
const atEnd = (c: Running["conversation"]): Running["conversation"] =>
  c === null || c.state === "promised" ? c : leftFlow(c);

/** Where a "go" leads; a flow that is not there leads to the end. */
function target(
  { flow: name, at }: Extract<FlowStep, { step: "go" }>,
  from: Flow,
  { flows }: FlowFacts,
): [Flow, string | null] {
  const flow = flows.byName.get(name);
  return flow === undefined ? [from, null] : [flow, at ?? flow.first];
}

/** The question is put, and the flow waits. Before there is a conversation nobody could be waited for; once something is promised nothing is asked. */
function asks(run: Running, flow: Flow, at: string, facts: FlowFacts): Running {
  const ask = flow.steps.get(at);
  if (run.conversation === null || run.conversation.state === "promised" || ask?.step !== "ask") return run;
  const place = { name: flow.name, step: at, tries: 0, askedAt: facts.now, lookup: false };
  const conversation = waitsAt(run.conversation, place, facts.now);
  const { answers, state } = conversation;
  const say: Say = {
    say: "flow-ask",
    words: ask.words,
    ask: asPut(ask, facts.calendar),
    answers,
    asked: state,
  };
  return { ...run, conversation, says: [...run.says, say] };
}

/**
 * The firm's own system is to be asked, and the flow waits. Who waits for a person already is told that they still do: that
 * person looks it up. After the end nothing is looked up.
 */
function looksUp(run: Running, name: string, step: string, now: Time): Running {
  const { conversation, says } = run;
  switch (conversation?.state) {
    case "bot":
      return {
        ...run,
        conversation: looksUpAt(conversation, { name, step }, now),
        says: [...says, { say: "looking-up" }],
      };
    case "queued": {
      const deed = leftFlow(conversation);
      return { ...run, conversation: deed, says: [...says, { say: "still-in-queue", deed }] };
    }
    case "closed":
      return { ...run, conversation: leftFlow(conversation) };
    case "promised":
    case undefined:
      return run;
  }
}

type Taken = readonly [run: Running, next: string | null];

function take(
  run: Running,
  step: Exclude<FlowStep, { step: "ask" | "lookup" | "go" | "end" }>,
  flow: Flow,
  facts: FlowFacts,
): Taken {
  switch (step.step) {
    case "say": {
      const say: Say = { say: "flow-say", words: step.words, answers: run.conversation?.answers ?? {} };
      return [{ ...run, says: [...run.says, say] }, step.next];
    }
    case "if":
      return [run, holds(step.test, run.conversation, facts) ? step.yes : step.no];
    case "do":
      return [run.conversation === null ? run : done(run, step.deed, flow, facts), step.next];
  }
}
