import { languages } from "../../language.ts";
import { plain } from "../../choice.ts";
import type { FlowAsk, Flows } from "../flow.ts";
import { saysForSure } from "./explore.ts";
import { error, type Finding, type Place } from "./finding.ts";

/** Questions that nobody can answer. `taken`: the words of the ways out, which go before every answer. */
export function checkAsks(flows: Flows, taken: readonly string[]): readonly Finding[] {
  const buttons = new Set(taken.map(plain));
  return [...flows.byName.values()].flatMap((flow) =>
    [...flow.steps].flatMap(([id, step]) =>
      step.step === "ask" ? checkAsk({ flow: flow.name, step: id }, step, buttons) : [],
    ),
  );
}

function checkAsk(place: Place, ask: FlowAsk, buttons: ReadonlySet<string>): readonly Finding[] {
  const found: Finding[] = [];
  const { kind, choices } = ask;
  if (kind === "choice" && choices.length < 2)
    found.push(error(place, "no-choices", 'A choice needs two "choices" at least. Write them beneath.'));
  if (kind !== "choice" && choices.length > 0)
    found.push(
      error(place, "stray-choices", 'Only "kind: choice" has choices. Remove them, or change the kind.'),
    );
  if (ask.as === "guided")
    found.push(error(place, "taken-name", '"guided" is what the house sets. Call the answer otherwise.'));
  if (ask.as === "topic")
    found.push(error(place, "taken-name", '"topic" is what "do: topic" sets. Call the answer otherwise.'));
  if (!saysForSure(ask.words) || (ask.again !== null && !saysForSure(ask.again)))
    found.push(
      error(
        place,
        "may-ask-nothing",
        "The question is left out when its {variable} is not known. Add a sentence without one.",
      ),
    );
  return [...found, ...checkLabels(place, ask, buttons)];
}

function checkLabels(place: Place, { choices }: FlowAsk, buttons: ReadonlySet<string>): readonly Finding[] {
  const found = languages.flatMap((language) => {
    const labels = choices.map(({ label }) => label[language]);
    const double = labels.filter(
      (label, at) => labels.findIndex((other) => plain(other) === plain(label)) < at,
    );
    return double.map((label) =>
      error(place, "double-choice", `Two choices are called "${label}". Give each its own words.`),
    );
  });
  const taken = choices
    .flatMap(({ label }) => languages.map((language) => label[language]))
    .filter((label) => buttons.has(plain(label)))
    .map((label) =>
      error(place, "taken-label", `"${label}" is a way out of every question. Find other words.`),
    );
  return [...found, ...taken];
}
