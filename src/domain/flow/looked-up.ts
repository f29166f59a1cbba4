import type { WithBot } from "../conversation.ts";
import { chatted } from "../moves/with-bot.ts";
import { mask } from "../privacy/mask.ts";
import { handOver } from "../bot-steps.ts";
import { type Note, type Step } from "../step.ts";
import type { FlowFacts } from "./facts.ts";
import { fieldAnswer, type Flow, type FlowLookup, type Flows, type LookupField } from "./flow.ts";
import { leftFlow, told } from "./moves.ts";
import { walk } from "./run.ts";

/** What the flow waits for, as the files say it now. */
export interface LookingUp {
  readonly flow: Flow;
  readonly lookup: FlowLookup;
}

/** The lookup that a conversation waits at; null when it waits at none, or a reload took it away. */
export function lookupOf({ flow: place }: Pick<WithBot, "flow">, { byName }: Flows): LookingUp | null {
  if (place === null || !place.lookup) return null;
  const flow = byName.get(place.name);
  const step = flow?.steps.get(place.step);
  return flow === undefined || step?.step !== "lookup" ? null : { flow, lookup: step };
}

/** What the system answered, by field; only what the file names. */
export type Fields = ReadonlyMap<string, string>;

/** No field is longer, in UTF-16 units. */
const longestField = 200;

/**
 * The fields that the file names, covered like a customer's words; null when one is no text, is too long, or is none of its
 * values. One that is left out is not known, and what else is answered counts for nothing.
 */
export function fieldsIn({ fields }: FlowLookup, answer: unknown): Fields | null {
  if (typeof answer !== "object" || answer === null || Array.isArray(answer)) return null;
  const given: ReadonlyMap<string, unknown> = new Map(Object.entries(answer));
  const read = new Map<string, string>();
  for (const field of fields) {
    const value = given.get(field.name) ?? "";
    if (value === "") continue;
    if (!fits(value, field)) return null;
    read.set(field.name, mask(value.replace(/\s*\p{Cc}+\s*/gu, " ").trim()).text);
  }
  return read;
}

const fits = (value: unknown, { values }: LookupField): value is string =>
  typeof value === "string" && value.length <= longestField && (values === null || values.includes(value));

/** The answer came: it is kept in the place of any before it, shown to the desk, and the flow goes on. */
export function foundOut(
  conversation: WithBot,
  { flow, lookup }: LookingUp,
  fields: Fields,
  facts: FlowFacts,
): Step {
  let after = forgetting(chatted(leftFlow(conversation), facts.now), lookup);
  const notes: Note[] = [];
  for (const field of lookup.fields) {
    const value = fields.get(field.name);
    if (value === undefined) continue;
    const name = fieldAnswer(lookup, field);
    after = told(after, name, value);
    notes.push({ note: "told", detail: `${name}:${value}` });
  }
  const run = walk({ conversation: after, says: [], notes }, flow, lookup.next, facts);
  return { ...run, conversation: run.conversation ?? after };
}

function forgetting(conversation: WithBot, lookup: FlowLookup): WithBot {
  const old = new Set(lookup.fields.map((field) => fieldAnswer(lookup, field)));
  const kept = Object.entries(conversation.answers).filter(([name]) => !old.has(name));
  return { ...conversation, answers: Object.fromEntries(kept) };
}

/** No answer that could be used: the customer is told so and a person gets the matter, on the clock of the lookup's beginning. */
export function notFoundOut(conversation: WithBot, { now }: Pick<FlowFacts, "now">): Step {
  const { flow, waitingSince } = conversation;
  const waits = { ...leftFlow(conversation), waitingSince: waitingSince ?? flow?.askedAt ?? now };
  const step = handOver(waits, `flow:${flow?.name ?? ""}`, now);
  return { ...step, says: [{ say: "could-not-look-up" }, ...step.says] };
}
