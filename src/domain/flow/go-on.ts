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
  for (const { value } of asked.ask.kind === "choice" ? asked.ask.choices : []) {
    const chosen = goOn(conversation, value, asked, facts);
    const next = chosen.conversation;
    const ahead = isFlowing(next) ? askedIn(next, facts) : null;
    const said = ahead !== null && isOwnWords(ahead.ask) ? meant(ahead.ask) : null;
    if (!isFlowing(next) || ahead === null || said?.kind !== "answer") continue;
    const after = goOn(next, said.value, ahead, facts);
    // The question between the two is answered before it is put.
    const says = [...chosen.says.slice(0, -1), ...after.says];
    return { ...chosen, ...after, says, notes: [...chosen.notes, ...after.notes] };
  }
  return null;
}

/** What nobody writes who means something else: a number or an address can't be mistaken for words. */
const isOwnWords = ({ kind }: FlowAsk): boolean => kind === "email" || kind === "phone";

const isFlowing = (c: Step["conversation"]): c is Flowing =>
  c.state !== "with-agent" && c.state !== "promised";
