import { choiceOf } from "../domain/choice.ts";
import type { Conversation } from "../domain/conversation.ts";
import { matchOf } from "../domain/decide.ts";
import { announcedNow } from "../domain/faq.ts";
import type { FlowFacts } from "../domain/flow/facts.ts";
import { hearInFlow } from "../domain/flow/hear.ts";
import type { Flowing } from "../domain/flow/moves.ts";
import { afterGreeting, withFlow } from "../domain/flow/run.ts";
import { preface, type Say } from "../domain/say.ts";
import { factsOf } from "./flows.ts";
import { linesOf } from "./lines.ts";
import { languageAfter } from "./language.ts";
import type { Knowledge } from "./ports/knowledge.ts";
import type { Situation } from "./ports/situation.ts";
import { type Followed, follow } from "./follow.ts";
import type { Heard } from "./heard.ts";
import { type Thinking, thoughtOf } from "./thought.ts";

/** The greeting, once in a thread. It starts no conversation. */
export function thinkGreeting(situation: Situation, knowledge: Knowledge): Thinking {
  const { thread, conversation, now } = situation;
  const says = thread.greeted
    ? []
    : afterGreeting(greetingOf(situation, knowledge), factsOf(situation, knowledge));
  const step = { says, notes: [] };
  const reader = { ...thread, now, page: null };
  return {
    decision: "greet",
    thought: { conversation, language: thread, lines: linesOf(step, "bot", reader, knowledge) },
  };
}

/** Who opens a window while something is known to be broken reads of that at once. */
const greetingOf = ({ now }: Situation, { faq }: Knowledge): readonly Say[] => [
  { say: "greeting" },
  ...announcedNow(faq, now).map((entry) => ({ say: "known-problem", entry, under: "greeting" }) as const),
];

/** What the house does with one message: who has the matter decides, then the step, then its words. */
export function thinkMessage(
  situation: Situation,
  text: string,
  heard: Heard,
  knowledge: Knowledge,
): Thinking {
  const known = factsOf(situation, knowledge);
  const language = languageAfter(situation, text, heard.understanding, known, knowledge);
  const spoken = language.language;
  const facts = spoken === known.language ? known : factsOf(situation, knowledge, spoken);
  const asked = inFlow(situation, text, heard, knowledge, facts);
  const { step, decision, author, evidence } =
    asked.kind === "step"
      ? asked.followed
      : withMoment(follow(asked.situation, text, heard, knowledge, spoken), facts);
  const before = [
    ...preface(author === "bot" && !situation.thread.greeted, heard.masked, heard.refused),
    ...(situation.lost ? ([{ say: "line-lost" }] as const) : []),
  ];
  const thought = thoughtOf(step, situation, knowledge, { author, before, language });
  return { decision, thought: { ...thought, evidence } };
}

/** What a flow that asks makes of the message; else the situation in which it is a message like any other. */
function inFlow(
  situation: Situation,
  text: string,
  { understanding: heard, files, elsewhere = false }: Heard,
  knowledge: Knowledge,
  facts: FlowFacts,
):
  | { readonly kind: "step"; readonly followed: Followed }
  | { readonly kind: "ordinary"; readonly situation: Situation } {
  const { conversation } = situation;
  if (conversation === null || elsewhere || !mayFlow(conversation) || conversation.flow === null)
    return { kind: "ordinary", situation };
  const { faq, voice } = knowledge;
  const { now } = situation;
  const isEntry = choiceOf(text, conversation, { faq, voice, now })?.kind === "entry";
  const known = isEntry ? "sure" : matchOf(heard, { ...knowledge, now }).kind;
  const message = { text, heard, withFiles: files !== null, known };
  const outcome = hearInFlow(conversation, message, voice, facts);
  if (outcome.kind === "ordinary")
    return { kind: "ordinary", situation: { ...situation, conversation: outcome.conversation } };
  const author = conversation.state === "bot" ? "bot" : "system";
  return { kind: "step", followed: { step: outcome.step, decision: "flow", author, evidence: [] } };
}

/** Where no flow runs: an agent has it, or something is promised. */
const mayFlow = (conversation: Conversation): conversation is Flowing =>
  conversation.state !== "with-agent" && conversation.state !== "promised";

const withMoment = (followed: Followed, facts: FlowFacts): Followed => ({
  ...followed,
  step: withFlow(followed.step, facts),
});
