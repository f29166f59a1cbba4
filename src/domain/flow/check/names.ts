import { variablesOf } from "../../words/fill.ts";
import { ratingValues } from "../../rating.ts";
import { type LineName, lineNames } from "../../words/voice.ts";
import {
  fieldAnswer,
  type Flow,
  type FlowDeed,
  type Flows,
  type FlowStep,
  type FlowTest,
  type FlowWords,
} from "../flow.ts";
import { error, type Finding, type Place } from "./finding.ts";

/** The house's lines that tell of no deed, so that a flow may say them. */
const sayable: ReadonlySet<LineName> = new Set<LineName>([
  "glad-it-helped",
  "customer-quiet",
  "say-it-differently",
  "small-talk-okay",
  "small-talk-thanks",
  "small-talk-goodbye",
]);

/** What the house knows by itself; see words/lines.ts. */
const known: ReadonlySet<string> = new Set(["opens", "closes", "reason", "languages"]);

/** Names that lead nowhere: of steps and flows, answers, lines, variables. */
export function checkNames(flows: Flows): readonly Finding[] {
  const asks = asksOf(flows);
  return [...flows.byName.values()].flatMap((flow) =>
    [...flow.steps].flatMap(([id, step]) => checkStep({ flow: flow.name, step: id }, step, flows, asks)),
  );
}

/** What gives an answer its value: a question, or a field of a lookup. `values` null: free words. */
interface Asked {
  readonly name: string;
  readonly values: readonly string[] | null;
}
type Asks = ReadonlyMap<string, readonly Asked[]>;

/** All that gives answers, by their names: what one flow was told, another may know. */
const asksOf = ({ byName }: Flows): Asks =>
  Map.groupBy(
    [...byName.values()].flatMap(({ steps }: Flow) => [...steps.values()]).flatMap(givenBy),
    ({ name }) => name,
  );

function givenBy(step: FlowStep): readonly Asked[] {
  if (step.step === "lookup")
    return step.fields.map((field) => ({ name: fieldAnswer(step, field), values: field.values }));
  if (step.step !== "ask") return [];
  return [{ name: step.as, values: step.kind === "choice" ? step.choices.map(({ value }) => value) : null }];
}

function checkStep(place: Place, step: FlowStep, flows: Flows, asks: Asks): readonly Finding[] {
  switch (step.step) {
    case "say":
      return checkWords(place, step.words, asks);
    case "ask":
      return [
        ...checkWords(place, step.words, asks),
        ...(step.again === null ? [] : checkWords(place, step.again, asks)),
      ];
    case "lookup":
      return step.send.filter((name) => !asks.has(name)).map((name) => unknownAnswer(place, name));
    case "if":
      return checkTest(place, step.test, asks);
    case "do":
      return checkDeed(place, step.deed, asks);
    case "go":
      return flows.byName.has(step.flow) ? [] : [unknownStep(place, step.flow, flows)];
    case "end":
      return [];
  }
}

function unknownStep(place: Place, name: string, { byName }: Flows): Finding {
  const message = `There is no step or flow "${name}". Mend its spelling; the flows are ${[...byName.keys()].join(", ")}.`;
  return error(place, "unknown-step", message);
}

function checkWords(place: Place, words: FlowWords, asks: Asks): readonly Finding[] {
  if (words.kind === "line") return checkLine(place, words.line);
  const names = new Set(Object.values(words.texts).flatMap((text) => variablesOf(text)));
  return [...names]
    .filter((name) => !known.has(name) && !asks.has(name))
    .map((name) => {
      const message = `Nothing gives the variable {${name}}. Known are {opens}, {closes}, {reason}, {languages} and the answers that flows ask for.`;
      return error(place, "unknown-variable", message);
    });
}

function checkLine(place: Place, line: LineName): readonly Finding[] {
  if (sayable.has(line)) return [];
  if (lineNames.includes(line)) {
    const message = `The line "${line}" is the house's own: it is said when the house does what it tells of. Write words of your own.`;
    return [error(place, "house-line", message)];
  }
  const message = `There is no line "${line}" in flows/voice.yaml. A flow may say ${[...sayable].join(", ")}, or words of its own.`;
  return [error(place, "unknown-line", message)];
}

function checkTest(place: Place, test: FlowTest, asks: Asks): readonly Finding[] {
  if (test.is === "all") return test.of.flatMap((one) => checkTest(place, one, asks));
  if (test.is === "not") return checkTest(place, test.of, asks);
  if (test.is !== "answer") return [];
  const asked = asks.get(test.name);
  if (asked === undefined) return [unknownAnswer(place, test.name)];
  return (test.among ?? []).flatMap((value) => checkValue(place, value, asked));
}

const unknownAnswer = (place: Place, name: string): Finding =>
  error(
    place,
    "unknown-answer",
    `No flow asks for "${name}". Mend its spelling, or ask for it with "as: ${name}".`,
  );

/** Only a choice has values that are known beforehand. */
function checkValue(place: Place, value: string, asked: readonly Asked[]): readonly Finding[] {
  const values = asked.flatMap((one) => one.values ?? []);
  if (values.includes(value)) return [];
  const message =
    values.length === 0
      ? `"${value}" can't be compared with free words. Use "given", or ask with kind: choice.`
      : `There is no choice "${value}"; there are ${values.join(", ")}, and "given" for any.`;
  return [error(place, "unknown-choice", message)];
}

function checkDeed(place: Place, deed: FlowDeed, asks: Asks): readonly Finding[] {
  if (deed.do === "promise")
    return [deed.email, deed.phone, deed.time]
      .filter((name) => name !== null && !asks.has(name))
      .map((name) => unknownAnswer(place, name ?? ""));
  if (deed.do !== "rate") return [];
  const named = [deed.from, ...(deed.comment === null ? [] : [deed.comment])];
  const unknown = named.filter((name) => !asks.has(name)).map((name) => unknownAnswer(place, name));
  const asked = asks.get(deed.from) ?? [];
  const isRating = asked.every(
    ({ values }) => values !== null && values.every((value) => ratingValues.some((known) => known === value)),
  );
  const message = `"${deed.from}" is no rating. Ask it with kind: choice, and the choices ${ratingValues.join(", ")}.`;
  return isRating ? unknown : [...unknown, error(place, "not-a-rating", message)];
}
