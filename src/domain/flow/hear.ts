import type { Moment } from "../calendar.ts";
import { isPersonButton, plain } from "../choice.ts";
import { type Closed, reopens, type Time, type WithBot } from "../conversation.ts";
import { languages } from "../language.ts";
import type { Understanding } from "../matching/understanding.ts";
import type { Say } from "../say.ts";
import { handOver, type Step } from "../step.ts";
import type { Voice } from "../voice.ts";
import { wroteInQueue } from "../moves/with-people.ts";
import { type Answer, answerTo, chosen } from "./answer.ts";
import { type Asked, askedIn } from "./asked.ts";
import type { FlowFacts } from "./facts.ts";
import type { Flow, FlowAsk } from "./flow.ts";
import { type Flowing, leftFlow, told, waitsAt } from "./moves.ts";
import type { Running } from "./deeds.ts";
import { walk } from "./run.ts";
import { asPut } from "./times.ts";

/** A message that came while a flow asks. */
export interface InFlowMessage {
  readonly text: string;
  readonly heard: Understanding;
  readonly withFiles: boolean;
  /** What the FAQ makes of it: it surely has an answer, it may have one, or it knows nothing of the kind. */
  readonly known: "sure" | "unsure" | "none";
}

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
  const said = meaningOf(message, { ask: asked.ask, waits }, voice, facts);
  switch (said.kind) {
    case "answer":
      return step(goOn(conversation, said.value, asked, facts));
    case "never-mind":
      return step(neverMind(conversation, facts.now));
    case "person":
    case "files":
      return wayOut(conversation, said.kind, facts.now);
    case "almost":
    case "none":
      return missed(
        conversation,
        { ...asked, almost: said.kind === "almost" },
        message.known === "sure",
        facts,
      );
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

type Meaning = Answer | { readonly kind: "person" | "never-mind" | "files" };

function meaningOf(
  message: InFlowMessage,
  { ask, waits }: { readonly ask: FlowAsk; readonly waits: boolean },
  voice: Voice,
  moment: Moment,
): Meaning {
  const { text, heard } = message;
  if (message.withFiles) return { kind: "files" };
  if (isPersonButton(text, voice)) return { kind: "person" };
  // A button says what it is for, whatever else its words could wish.
  const button = chosen(ask, text);
  if (button.kind === "answer") return button;
  if (isNeverMind(text, voice)) return { kind: "never-mind" };
  const answer = answerTo(ask, text, moment);
  if (heard.wish !== null && !isMeant(answer, ask, text, waits && heard.wish === "asked-human"))
    return { kind: "person" };
  return isBesides(message, ask) ? { kind: "none" } : answer;
}

/**
 * "Hello" and "thanks" are no name and no words on the matter, and "invoice missing" is nobody's name. Two words with capitals
 * are, whatever the FAQ makes of them.
 */
const isBesides = ({ text, heard, known }: InFlowMessage, { kind }: FlowAsk): boolean =>
  heard.smallTalk !== null || (kind === "name" && known !== "none" && !fullName.test(text.trim()));

const fullName = /^\p{Lu}[\p{L}\p{M}'’-]*(?:\s+\p{Lu}[\p{L}\p{M}'’-]*){1,3}$/u;

/**
 * Whether what reads as a wish is the answer all the same: a bare number is "call me" only where nobody asked for one. Who
 * already waits for a person may ask for one beside the number.
 */
const isMeant = (answer: Answer, { kind }: FlowAsk, text: string, mayWish: boolean): boolean =>
  answer.kind === "answer" && kind !== "text" && kind !== "name" && (mayWish || !/\p{L}/u.test(text));

/** What people say for the button "never mind", beside its own words. */
const neverMinds: ReadonlySet<string> = new Set([
  "ei sittenkään",
  "en sittenkään",
  "antaa olla",
  "anna olla",
  "unohda",
  "peru",
  "peruuta",
  "inte ändå",
  "nej inte ändå",
  "strunta i det",
  "glöm det",
  "avbryt",
  "never mind",
  "nevermind",
  "forget it",
  "cancel",
]);

function isNeverMind(text: string, { buttons }: Voice): boolean {
  const said = plain(text);
  return (
    neverMinds.has(said) || languages.some((language) => plain(buttons["never-mind"][language]) === said)
  );
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

/** The answer is kept and the flow goes on. Words and buttons need no note: they stand just above. */
function goOn(conversation: Flowing, value: string, { flow, ask }: Asked, facts: FlowFacts): Step {
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

interface Missed extends Asked {
  readonly almost: boolean;
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
function askAgain(conversation: Flowing, { ask }: Asked, { now, calendar }: FlowFacts): Step | null {
  const place = conversation.flow;
  if (place === null || place.tries >= mostTries) return null;
  const words = ask.again ?? ({ kind: "line", line: `again-${ask.kind}` } as const);
  const after = waitsAt(conversation, { ...place, tries: place.tries + 1 }, now);
  const { answers, state } = conversation;
  const says: readonly Say[] = [{ say: "flow-ask", words, ask: asPut(ask, calendar), answers, asked: state }];
  return { conversation: after.state === "queued" ? wroteInQueue(after, now) : after, says, notes: [] };
}
