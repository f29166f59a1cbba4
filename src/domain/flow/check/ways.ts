import type { Flows } from "../flow.ts";
import { stepAt, type Visit, waysOn } from "./explore.ts";
import { error, type Finding, type Place, warning } from "./finding.ts";

/** What is wrong with the ways through the flows: rounds without a wait, dead ends, steps that nothing leads to. */
export function checkWays(flows: Flows, visits: readonly Visit[]): readonly Finding[] {
  return [...rounds(flows), ...deadEnds(visits), ...unreached(flows, visits), ...outOfPlace(flows, visits)];
}

const keyOf = ({ flow, step }: Place): string => `${flow} ${step}`;

/** A round in which nobody is waited for would never end. */
function rounds(flows: Flows): readonly Finding[] {
  const state = new Map<string, "open" | "done">();
  const found: Finding[] = [];
  const look = (place: Place): void => {
    const step = stepAt(place, flows);
    if (step === undefined) return;
    const key = keyOf(place);
    if (state.get(key) === "open") {
      const message = `The way comes round to "${place.step}" without waiting for the customer, and would never end. Put a question in between, or end the flow.`;
      found.push(error(place, "endless-round", message));
    }
    if (state.has(key)) return;
    state.set(key, "open");
    if (step.step !== "ask") waysOn(step, place.flow, flows).forEach(look);
    state.set(key, "done");
  };
  for (const { name, steps } of flows.byName.values())
    for (const step of steps.keys()) look({ flow: name, step });
  return found;
}

function deadEnds(visits: readonly Visit[]): readonly Finding[] {
  const owed = visits.flatMap((visit) => (visit.step === null && visit.owed !== null ? [visit.owed] : []));
  return unique(owed).map((place) =>
    error(
      place,
      "dead-end",
      "After this the flow may end without a word, and the customer doesn't know what comes next. Say it on every way from here, or do something that the house tells of.",
    ),
  );
}

function unreached(flows: Flows, visits: readonly Visit[]): readonly Finding[] {
  const reached = new Set(visits.map(keyOf));
  const flowsReached = new Set(visits.map(({ flow }) => flow));
  return [...flows.byName.values()].flatMap(({ name, steps }) => {
    if (!flowsReached.has(name)) {
      const message =
        'Nothing leads to this flow. Write "when" it begins, let another flow "go" here, or remove the file.';
      return [warning({ flow: name, step: null }, "unreachable-flow", message)];
    }
    return [...steps.keys()].flatMap((step) => {
      const message = "Nothing leads to this step. Remove it, or mend the way to it.";
      return reached.has(keyOf({ flow: name, step }))
        ? []
        : [warning({ flow: name, step }, "unreachable-step", message)];
    });
  });
}

/** Steps that can't be taken where they stand. */
const outOfPlace = (flows: Flows, visits: readonly Visit[]): readonly Finding[] =>
  uniqueFindings(
    visits.flatMap((visit): readonly Finding[] => {
      const step = stepAt(visit, flows)?.step;
      if (step === "ask" && visit.having === "promised")
        return [error(visit, "asks-after-promise", asksAfter)];
      if (step === "ask" && !visit.mayAsk) return [error(visit, "cannot-ask", cannotAsk)];
      if (step === "lookup" && (!visit.mayAsk || visit.having === "closed"))
        return [error(visit, "cannot-look-up", cannotLookUp)];
      return deedOutOfPlace(visit, flows);
    }),
  );

const cannotAsk =
  'Nothing can be asked beneath the greeting or beneath another question: the customer would not know which to answer. Ask at another moment, such as "handed-over".';

const asksAfter =
  "Once something is promised nothing more is asked: the customer may have gone. Ask before the promise.";

const cannotLookUp =
  "Nothing can be looked up beneath the greeting, beneath another question or after the end. Do it at another moment, such as one of an entry.";

function deedOutOfPlace(visit: Visit, flows: Flows): readonly Finding[] {
  const step = stepAt(visit, flows);
  if (step?.step !== "do") return [];
  if (visit.having === "none") {
    const message =
      "Nothing can be done beneath the greeting: there is no matter yet. Do it at another moment.";
    return [error(visit, "nothing-to-do-to", message)];
  }
  if (step.deed.do === "close" && !visit.answered) {
    const message = "The chat would be closed without the customer having said anything. Ask first.";
    return [error(visit, "close-unasked", message)];
  }
  if (step.deed.do === "promise" && visit.having !== "queued") {
    const message =
      'Only a matter that waits for a person can be promised something. Do it at "handed-over", "angry" or "reopened", or after "do: enqueue".';
    return [error(visit, "promise-out-of-place", message)];
  }
  return [];
}

const unique = (places: readonly Place[]): readonly Place[] => [
  ...new Map(places.map((place) => [keyOf(place), place])).values(),
];

/** The same of one step is told once, however many ways lead to it. */
export const uniqueFindings = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((one) => [JSON.stringify(one), one])).values(),
];
