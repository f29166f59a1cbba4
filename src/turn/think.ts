import { inRole, takeInRole } from "../domain/channel-role.ts";
import { choiceOf, followedBy } from "../domain/choice.ts";
import { type Closed, type Conversation, reopens, type WithBot } from "../domain/conversation.ts";
import { decide, matchOf } from "../domain/decide.ts";
import { askedAfter, type Evidence, evidenceOf } from "../domain/evidence.ts";
import { announcedNow } from "../domain/faq.ts";
import type { Refusal } from "../domain/files/file.ts";
import type { FlowFacts } from "../domain/flow/facts.ts";
import { hearInFlow } from "../domain/flow/hear.ts";
import type { Flowing } from "../domain/flow/moves.ts";
import { afterGreeting, withFlow } from "../domain/flow/run.ts";
import type { Language } from "../domain/language.ts";
import type { Understanding } from "../domain/matching/understanding.ts";
import { tellOfWaiting } from "../domain/undelivered.ts";
import { pageInbox } from "../domain/page-inbox.ts";
import { asks, chatted, start } from "../domain/moves/with-bot.ts";
import type { Masked } from "../domain/privacy/mask.ts";
import { type Files, preface, type Say } from "../domain/say.ts";
import { handOver, keepFollower, passOn, reopen, type Step, takeFiles } from "../domain/step.ts";
import { factsOf } from "./flows.ts";
import { type Author, linesOf } from "./lines.ts";
import { languageAfter } from "./language.ts";
import { ledgerOf } from "./ledger.ts";
import type { Knowledge } from "./ports/knowledge.ts";
import type { Situation } from "./ports/situation.ts";
import type { Thought } from "./ports/store.ts";
import { thoughtOf } from "./thought.ts";

/** What a customer's message says, and what had to be covered in it. */
export interface Heard {
  readonly understanding: Understanding;
  readonly masked: readonly Masked[];
  /** Why something that came with it is not taken. Left out: nothing. */
  readonly refused?: readonly Refusal[];
  /** What came with it; null when nothing did. */
  readonly files: Files | null;
  /** It came by mail or by the customer's page: what was asked in the chat nobody reads there. Left out: it didn't. */
  readonly elsewhere?: boolean;
}

/** A thought and the one word that the log tells of it. */
export interface Thinking {
  readonly thought: Thought;
  readonly decision: string;
}

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

interface Followed {
  readonly step: Step;
  readonly decision: string;
  /** Who speaks for the house: the bot while it has the matter, else the house itself. */
  readonly author: Author;
  /** What the message tells of the one before it. */
  readonly evidence: readonly Evidence[];
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

function follow(
  situation: Situation,
  text: string,
  came: Heard,
  knowledge: Knowledge,
  language: Language,
): Followed {
  const heard = withFiles(came);
  const conversation = standing(situation, heard);
  switch (conversation.state) {
    case "bot":
      return toBot(conversation, situation, text, came, { ...knowledge, language });
    case "queued":
    case "promised":
    case "with-agent":
      return {
        step: passedOn(conversation, situation, heard, knowledge),
        decision: "pass-on",
        author: "system",
        evidence: [],
      };
    case "closed":
      return { ...afterTheEnd(conversation, situation, heard), author: "system", evidence: [] };
  }
}

/** Who waits and was never told so reads it now. */
const passedOn = (
  conversation: Parameters<typeof passOn>[0],
  situation: Situation,
  heard: Understanding,
  knowledge: Knowledge,
): Step =>
  situation.lost && conversation.state === "queued" && conversation.reason !== "feedback"
    ? tellOfWaiting(conversation, situation.now)
    : passOn(conversation, isParting(heard), ledgerOf(situation, knowledge), situation.now);

/** What the bot can't take up goes to people; what nobody takes leaves the matter where it is. */
function toBot(
  conversation: WithBot,
  situation: Situation,
  text: string,
  came: Heard,
  knowledge: Knowledge & { readonly language: Language },
): Followed {
  const { now } = situation;
  const heard = withFiles(came);
  const bot = { author: "bot", evidence: [] } as const;
  if (came.files !== null) {
    const step = takeFiles(conversation, came.files, heard.wish === "angry", now);
    return { step, decision: "hand-over", ...bot };
  }
  if (came.elsewhere === true && heard.smallTalk === null)
    return { step: handOver(conversation, "reopened", now), decision: "hand-over", ...bot };
  if (came.refused !== undefined && text === "") {
    const step = { conversation: chatted(conversation, now), says: [], notes: [] };
    return { step, decision: "file-refused", ...bot };
  }
  return withBot(conversation, situation, text, heard, knowledge);
}

function withBot(
  conversation: WithBot,
  situation: Situation,
  text: string,
  heard: Understanding,
  knowledge: Knowledge & { readonly language: Language },
): Followed {
  const { now, nextSeq } = situation;
  const { faq, voice } = knowledge;
  // A wish goes before a button of the same words, so it is no choice then.
  const choice = heard.wish === null ? choiceOf(text, conversation, { faq, voice, now }) : null;
  const followed = followedBy(text, conversation, { faq, voice, now });
  if (heard.wish === null && followed.length > 0) {
    const step = keepFollower(conversation, followed, now);
    return { step, decision: "tell-when-fixed", author: "bot", evidence: [] };
  }
  const decision = decide(conversation, heard, choice, { ...knowledge, now });
  const asked = askedAfter(conversation, choice, decision, nextSeq);
  const where = { ...knowledge, channel: situation.thread.channel };
  const acted = inRole(decision, conversation, choice, where);
  const step = takeInRole(asks(conversation, asked), acted, now);
  return { step, decision: acted.do, author: "bot", evidence: evidenceOf(conversation, choice) };
}

/** With a file beside them, "thanks" and "hello" are no small talk: somebody has to look at what came. */
const withFiles = ({ understanding, files }: Heard): Understanding =>
  files === null ? understanding : { ...understanding, smallTalk: null };

/**
 * The conversation that a message belongs to: the open one; a closed one that it reopens, or that it only adds small talk
 * to, which calls nobody back; else a new one that links to the last.
 */
function standing({ conversation, freshId, now }: Situation, heard: Understanding): Conversation {
  if (conversation === null) return start(freshId, null, now);
  if (conversation.state !== "closed" || heard.smallTalk !== null || reopens(conversation, now))
    return conversation;
  return start(freshId, conversation.id, now);
}

/** "Thank you" or "bye": asks nothing of anybody, while an "okay" may answer what an agent has asked. */
export const isParting = ({ smallTalk }: Understanding) => smallTalk === "thanks" || smallTalk === "goodbye";

function afterTheEnd(conversation: Closed, situation: Situation, heard: Understanding) {
  if (heard.smallTalk !== null) {
    const says: readonly Say[] = [{ say: "small-talk", kind: heard.smallTalk }];
    return { step: { conversation, says, notes: [] }, decision: "small-talk" };
  }
  // People in the Page Inbox are given it after the customer has been told.
  const hadBy = conversation.agent === pageInbox ? null : conversation.agent;
  const agent = situation.agentAtWork ? hadBy : null;
  return { step: reopen(conversation, agent, situation.now), decision: "reopen" };
}
