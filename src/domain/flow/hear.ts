import { isPersonButton } from "../choice.ts";
import { type Closed, reopens, type Time, type WithBot } from "../conversation.ts";
import type { Say } from "../say.ts";
import { handOver } from "../bot-steps.ts";
import { type Step } from "../step.ts";
import type { Voice } from "../words/voice.ts";
import { wroteInQueue } from "../moves/with-people.ts";
import { type Asked, askedIn } from "./asked.ts";
import type { FlowFacts } from "./facts.ts";
import type { Flow, FlowAsk, FlowWords } from "./flow.ts";
import { isAttempt } from "./answer.ts";
import { goOn, goOnAhead, type Tried, triedAhead } from "./go-on.ts";
import { type InFlowMessage, isNeverMind, type Meaning, meaningOf } from "./meaning.ts";
import { type Flowing, leftFlow, waitsAt } from "./moves.ts";
import { asPut } from "./times.ts";

/** What became of it: a step, or the conversation in which it is a message like any other. */
export type InFlowOutcome =
  | { readonly kind: "step"; readonly step: Step }
  | { readonly kind: "ordinary"; readonly conversation: Flowing };

/** How often a question is put again before a person is the better way. */
const mostTries = 2;

/** How long what is written after the end counts as an answer to what was asked there, in ms; a tapped button counts longer. */
const answerAfterEndMs = 3_600_000;

/**
 * What a message does to a conversation in which a flow asks. The way to a person, anger and "never mind" go before every
 * question, and a flow or step that a reload took away asks nothing any more.
 */
export function hearInFlow(
  conversation: Flowing,
  message: InFlowMessage,
  voice: Voice,
  facts: FlowFacts,
): InFlowOutcome {
  if (conversation.flow?.lookup === true) return whileLookingUp(conversation, message, voice, facts.now);
  return whileAsking(conversation, message, voice, facts);
}

function whileAsking(
  conversation: Flowing,
  message: InFlowMessage,
  voice: Voice,
  facts: FlowFacts,
): InFlowOutcome {
  const asked = askedIn(conversation, facts);
  if (asked === null || !mayAnswer(conversation, asked.ask, facts.now))
    return ordinary(leftFlow(conversation));
  const waits = conversation.state === "queued";
  const meant = (ask: FlowAsk) => meaningOf(message, { ask, waits }, voice, facts);
  const said = meant(asked.ask);
  const ahead = said.kind === "answer" ? null : goOnAhead(conversation, asked, meant, facts);
  if (ahead !== null) return step(ahead);
  const isHalf = said.kind === "none" && isAttempt(message.text);
  const tried = isHalf ? triedAhead(conversation, asked, meant, facts) : null;
  if (tried !== null) return missed(conversation, { ...asked, almost: true, tried }, false, facts);
  return heardAs(said, conversation, asked, message, facts);
}

function heardAs(
  said: Meaning,
  conversation: Flowing,
  asked: Asked,
  message: InFlowMessage,
  facts: FlowFacts,
): InFlowOutcome {
  switch (said.kind) {
    case "answer":
      return step(goOn(conversation, said.value, asked, facts));
    case "never-mind":
      return step(neverMind(conversation, facts.now));
    case "person":
    case "files":
      return wayOut(conversation, said.kind, facts.now);
    case "almost":
      return missed(
        conversation,
        { ...asked, almost: true, tried: { ...said, ask: asked.ask } },
        false,
        facts,
      );
    case "none":
      return missed(conversation, { ...asked, almost: false, tried: null }, message.known === "sure", facts);
  }
}

/**
 * A message while the firm's own system is asked. A wish, a file and what the FAQ answers for sure end the lookup, and so
 * does "never mind"; all else stands in the log, and the lookup goes on.
 */
function whileLookingUp(
  conversation: Flowing,
  { text, heard, withFiles, known }: InFlowMessage,
  voice: Voice,
  now: Time,
): InFlowOutcome {
  if (heard.wish !== null || withFiles || known === "sure" || isPersonButton(text, voice))
    return ordinary(leftFlow(conversation));
  if (isNeverMind(text, voice)) return step(neverMind(conversation, now));
  return step({ conversation, says: [{ say: "still-looking" }], notes: [] });
}

/** Who already waits for a person is told so, and may answer on after a file; with others the house does what it always does. */
function wayOut(conversation: Flowing, kind: "person" | "files", now: Time): InFlowOutcome {
  if (conversation.state !== "queued") return ordinary(leftFlow(conversation));
  return kind === "person" ? step(neverMind(conversation, now)) : ordinary(conversation);
}

/** After the end a question can't hold for ever what may be a new matter. */
function mayAnswer(c: Flowing, { kind }: FlowAsk, now: Time): boolean {
  if (c.state !== "closed" || c.flow === null) return true;
  return now - c.flow.askedAt <= answerAfterEndMs || (kind === "choice" && reopens(c, now));
}

const ordinary = (conversation: Flowing): InFlowOutcome => ({ kind: "ordinary", conversation });
const step = (taken: Step): InFlowOutcome => ({ kind: "step", step: taken });

/** The flow ends and everything else stays as it is; who waits in the queue is told that they still do. */
function neverMind(conversation: Flowing, now: Time): Step {
  if (conversation.state === "queued") {
    const deed = wroteInQueue(leftFlow(conversation), now);
    return { conversation: deed, says: [{ say: "still-in-queue", deed }], notes: [] };
  }
  return { conversation: leftFlow(conversation), says: [{ say: "never-mind" }], notes: [] };
}

interface Missed extends Asked {
  readonly almost: boolean;
  /** The question that was nearly answered: this one or one ahead. */
  readonly tried: Tried | null;
}

/** No answer. `sure`: it asks something else that has one. */
function missed(conversation: Flowing, asked: Missed, sure: boolean, facts: FlowFacts): InFlowOutcome {
  switch (conversation.state) {
    case "bot":
      if (sure && !asked.almost) return ordinary(leftFlow(conversation));
      return step(askAgain(conversation, asked, facts) ?? giveUp(conversation, asked.flow, facts));
    case "queued":
      if (!asked.almost) return ordinary(conversation);
      return step(askAgain(conversation, asked, facts) ?? neverMind(conversation, facts.now));
    case "closed":
      return afterEnd(conversation, asked, facts);
  }
}

/** After the end only a slip is asked again: all else may be a reason to go on with the matter. */
function afterEnd(conversation: Closed, asked: Missed, facts: FlowFacts): InFlowOutcome {
  const again = asked.almost ? askAgain(conversation, asked, facts) : null;
  return again === null ? ordinary(leftFlow(conversation)) : step(again);
}

const giveUp = (conversation: WithBot, { name }: Flow, { now }: FlowFacts): Step =>
  handOver(leftFlow(conversation), `flow:${name}`, now);

/** The question put again, kindly; null when that was done often enough. */
function askAgain(conversation: Flowing, { ask, tried }: Missed, { now, calendar }: FlowFacts): Step | null {
  const place = conversation.flow;
  if (place === null || place.tries >= mostTries) return null;
  const words = againWords(tried ?? { ask });
  const after = waitsAt(conversation, { ...place, tries: place.tries + 1 }, now);
  const { answers, state } = conversation;
  const says: readonly Say[] = [{ say: "flow-ask", words, ask: asPut(ask, calendar), answers, asked: state }];
  return { conversation: after.state === "queued" ? wroteInQueue(after, now) : after, says, notes: [] };
}

/** The flow's own words, else what is missing, else how it is written. */
const againWords = ({ ask: { again, kind }, lacks }: Tried): FlowWords => {
  const line = lacks === undefined ? (`again-${kind}` as const) : lackingLines[lacks];
  return again ?? { kind: "line", line };
};

const lackingLines = { end: "again-email-end", digits: "again-phone-digits" } as const;
