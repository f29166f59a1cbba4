import type { Step } from "../step.ts";
import { wroteInQueue } from "../moves/with-people.ts";
import { type Asked, askedIn } from "./asked.ts";
import type { Running } from "./deeds.ts";
import type { FlowFacts } from "./facts.ts";
import type { FlowAsk } from "./flow.ts";
import type { Meaning } from "./meaning.ts";
import { type Flowing, leftFlow, told } from "./moves.ts";
import { walk } from "./run.ts";

/** The answer is kept and the flow goes on. Words and buttons need no note: they stand just above. */
export function goOn(conversation: Flowing, value: string, { flow, ask }: Asked, facts: FlowFacts): Step {
  const { as, kind, next } = ask;
  const heard = conversation.state === "queued" ? wroteInQueue(conversation, facts.now) : conversation;
  const run: Running = {
    conversation: told(leftFlow(heard), as, value),
    says: [],
    notes: kind === "text" || kind === "choice" ? [] : [{ note: "told", detail: `${as}:${value}` }],
  };
  const after = walk(run, flow, next, facts);
  return { ...after, conversation: after.conversation ?? conversation };
}

/**
 * Who is asked "mail or phone?" and writes the number has answered both that and the question after it. `meant` reads the
 * message as the answer to that question. Null where it answers none, whichever button is meant.
 */
export function goOnAhead(
  conversation: Flowing,
  asked: Asked,
  meant: (ask: FlowAsk) => Meaning,
  facts: FlowFacts,
): Step | null {
  for (const { chosen, next, ahead } of asksAhead(conversation, asked, facts)) {
    const said = meant(ahead.ask);
    if (said.kind !== "answer") continue;
    const after = goOn(next, said.value, ahead, facts);
    // The question between the two is answered before it is put.
    const says = [...chosen.says.slice(0, -1), ...after.says];
    return { ...chosen, ...after, says, notes: [...chosen.notes, ...after.notes] };
  }
  return null;
}

/** The question ahead that a message nearly answers, and what it lacks: half an address, half a number. Null: none. */
export function triedAhead(
  conversation: Flowing,
  asked: Asked,
  meant: (ask: FlowAsk) => Meaning,
  facts: FlowFacts,
): Tried | null {
  for (const { ahead } of asksAhead(conversation, asked, facts)) {
    const said = meant(ahead.ask);
    if (said.kind === "almost") return { ask: ahead.ask, ...said };
  }
  return null;
}

/** A question that a message nearly answers. */
export interface Tried extends Pick<Extract<Meaning, { kind: "almost" }>, "lacks"> {
  readonly ask: FlowAsk;
}

/** The questions for one's own words that come next, whichever button is meant, each with the step that leads there. */
function asksAhead(conversation: Flowing, asked: Asked, facts: FlowFacts) {
  return (asked.ask.kind === "choice" ? asked.ask.choices : []).flatMap(({ value }) => {
    const chosen = goOn(conversation, value, asked, facts);
    const next = chosen.conversation;
    if (!isFlowing(next)) return [];
    const ahead = askedIn(next, facts);
    return ahead !== null && isOwnWords(ahead.ask) ? [{ chosen, next, ahead }] : [];
  });
}

/** What nobody writes who means something else: a number or an address can't be mistaken for words. */
const isOwnWords = ({ kind }: FlowAsk): boolean => kind === "email" || kind === "phone";

const isFlowing = (c: Step["conversation"]): c is Flowing =>
  c.state !== "with-agent" && c.state !== "promised";
